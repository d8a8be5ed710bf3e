import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Disposition } from '#shared/model/decision.ts';
import type { ReleaseContent } from '#shared/publish/release.ts';
import { type FixtureItem, item, release } from '../publish/releaseFixture.ts';
import { filesOf } from './siteFixture.ts';

const organs = ['住建局', '水务局'] as const;

/** A power that says its own mark in everything it has, so that any trace of it can be found. */
function marked(index: number, organ: string): FixtureItem {
  const mark = `隐${String.fromCharCode(0x4e00 + index * 7)}迹`;
  return item(`密${index}-罚-000${index}`, {
    organ,
    name: `${mark}名称`,
    basis: `${mark}依据`,
    extra: { oversight: `${mark}电话`, note: `${mark}备注` },
    subItems: [
      { uid: `sub-${index}`, number: `密${index}-罚-000${index}-01`, name: `${mark}子项`, basis: `${mark}子项依据` },
    ],
  });
}
const marks = (index: number) => [
  `隐${String.fromCharCode(0x4e00 + index * 7)}迹`,
  `密${index}-罚`,
  `uid-密${index}`,
  `sub-${index}"`,
];

/** What the current release says of a power that was published before. */
const hiding = fc.constantFrom('not public', 'undecided', 'withdrawn', 'gone and not public');
const others = fc.array(fc.constantFrom<Disposition | null>(null, '取消', '合并', '下放'), {
  minLength: 1,
  maxLength: 4,
});

/** The outcomes of a catalogue in which some powers are not to be told of any more. */
function later(secret: readonly string[], open: readonly (Disposition | null)[], reason: string): ReleaseContent {
  const stand = open.map((outcome, index) => {
    const power = item(`住建-罚-000${index}`, { name: `公开${index}`, extra: { note: '新' }, reason });
    return outcome === null ? power : { ...power, outcome, target: index === 0 ? '各镇' : '住建-罚-0000' };
  });
  const made = release([...stand, item('住建-罚-0009', { name: '一直在' })], { number: 3 });
  const outcomes = secret.flatMap((how, index) => {
    const { uid, number } = marked(index, '住建局');
    if (how === 'withdrawn') return [];
    const decision: Disposition | null = how === 'undecided' ? null : how === 'not public' ? '保留' : '取消';
    const isPublic = how === 'undecided';
    return [
      {
        uid,
        number,
        name: isPublic ? marked(index, '').name : '',
        decision,
        isPublic,
        target: null,
        reason: null,
        splitFrom: null,
      },
    ];
  });
  return { ...made, outcomes: [...made.outcomes, ...outcomes] };
}

const earlier = (secret: number, open: number): ReleaseContent =>
  release([
    ...Array.from({ length: open }, (_, index) => item(`住建-罚-000${index}`, { name: `公开${index}` })),
    item('住建-罚-0009', { name: '一直在' }),
    ...Array.from({ length: secret }, (_, index) => marked(index, organs[index % 2] ?? '')),
  ]);

describe('a power that is not public any more', () => {
  test('leaves no trace in any file, whatever was published of it and whoever names it', () => {
    fc.assert(
      fc.property(fc.array(hiding, { minLength: 1, maxLength: 4 }), others, (secret, open) => {
        const reason = `与密0-罚-0000重复，参见${marked(0, '').name}`;
        const before = earlier(secret.length, open.length);
        const text = [...filesOf(before, { ...before, number: 2 }, later(secret, open, reason))].flat().join('\n');
        for (const mark of secret.flatMap((_, index) => marks(index))) expect(text).not.toContain(mark);
      }),
      { numRuns: 60 },
    );
  });

  test('changes nothing: the site is that of a catalogue which never had it', () => {
    fc.assert(
      fc.property(fc.array(hiding, { minLength: 1, maxLength: 4 }), others, (secret, open) => {
        const withIt = filesOf(earlier(secret.length, open.length), later(secret, open, '同一职权'));
        const without = filesOf(earlier(0, open.length), later([], open, '同一职权'));
        expect([...withIt]).toEqual([...without]);
      }),
      { numRuns: 60 },
    );
  });

  test('is not named as what another went into, but the one that this went into itself is', () => {
    const all = ['0001', '0002', '0003', '0004'].map((last) => item(`住建-罚-${last}`, { name: `事项${last}` }));
    const now = release(
      [
        item('住建-罚-0001', { name: '事项0001', outcome: '合并', target: '住建-罚-0002' }),
        item('住建-罚-0002', { name: '事项0002', isPublic: false }),
        item('住建-罚-0003', { name: '事项0003', outcome: '合并', target: '水务-罚-0001' }),
        item('水务-罚-0001', { name: '从未公布', organ: '水务局', outcome: '合并', target: '住建-罚-0004' }),
        item('住建-罚-0004', { name: '事项0004' }),
      ],
      { number: 2 },
    );
    const files = filesOf(release(all), now);
    const page = (last: string) =>
      [...files].find(([, text]) => text.includes(`<h1><bdi>事项${last}</bdi></h1>`))?.[1] ?? '';
    expect(page('0001')).toContain('已合并。');
    expect(page('0001')).not.toContain('0002');
    expect(page('0002')).toBe('');
    expect(page('0003')).toMatch(/已合并至<a href="[^"]+"><bdi>事项0004<\/bdi><\/a>/);
    expect([...files.values()].join('')).not.toContain('从未公布');
  });

  test('may be told of again when it is listed again, but not why it was left out', () => {
    const power = item('住建-罚-0001', { name: '来来去去' });
    const files = filesOf(
      release([power, item('住建-罚-0002')]),
      release([{ ...power, isPublic: false, reason: '涉密' }, item('住建-罚-0002')], { number: 2 }),
      release([power, item('住建-罚-0002')], { number: 3 }),
    );
    const page = [...files.values()].find((text) => text.includes('<h1><bdi>来来去去</bdi></h1>')) ?? '';
    expect(page).toMatch(/重新列入.*未列入.*首次公布/s);
    expect(page).not.toMatch(/不公开|涉密/);
  });

  test('nor is a sub-item that went, while those beside it are told of', () => {
    const subItem = (uid: string) => ({ uid, number: `住建-罚-0001-${uid}`, name: `子项${uid}`, basis: `依据${uid}` });
    const before = item('住建-罚-0001', { name: '有子项', subItems: [subItem('stays'), subItem('went')] });
    const after = item('住建-罚-0001', { name: '有子项', subItems: [subItem('stays'), subItem('came')] });
    const text = [...filesOf(release([before]), release([after], { number: 2 })).values()].join('');
    expect(text).toMatch(/<dt>子项<\/dt>.*<ins>[^<]*子项came/s);
    expect(text).not.toContain('went');
  });
});
