import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figuresOf } from '#shared/charts/figures.ts';
import { figuresJson } from '#shared/charts/figuresJson.ts';
import { figureTables } from '#shared/charts/figureTables.ts';
import type { Disposition } from '#shared/model/decision.ts';
import { reportSentence } from '#shared/publish/reportSentence.ts';
import { type FixtureItem, fixtureDepartments, item, release } from '../publish/releaseFixture.ts';

const items = [
  item('住建-许-0001', { category: 'XK' }),
  item('住建-罚-0001', { decision: '变更' }),
  item('住建-罚-0002', { outcome: '取消' }),
  item('住建-罚-0003', { outcome: '合并' }),
  item('水务-罚-0001', { organ: '水务局', outcome: '下放' }),
  item('水务-罚-0002', { organ: '水务局', outcome: '暂停' }),
  item('水务-罚-0003', { organ: '水务局', origin: 'added', decision: '新增' }),
];
const hidden = item('水务-罚-0004', { organ: '水务局', isPublic: false });
const hiddenNew = item('水务-罚-0005', { organ: '水务局', origin: 'added', decision: '新增', isPublic: false });

const written = (figures: readonly { readonly word: string; readonly figure: number }[]) =>
  figures.map(({ word, figure }) => `${word} ${figure}`);

describe('the figures of a release', () => {
  test('say what became of what was reported, and apart from it what is new', () => {
    const figures = figuresOf(release(items));
    expect(written(figures.outcomes)).toEqual(['保留 1', '保留并变更 1', '合并 1', '取消 1', '下放 1', '暂停 1']);
    expect(written(figures.gains)).toEqual(['新增 1']);
    expect(written(figures.steps)).toEqual([
      '上报 6',
      '合并 -1',
      '取消 -1',
      '下放 -1',
      '暂停 -1',
      '保留 2',
      '新增 1',
      '公布 3',
    ]);
  });

  test('say nowhere how many powers are not public, of those that were added neither', () => {
    const content = release([...items, hidden, hiddenNew]);
    const figures = figuresOf(content);
    expect(written(figures.outcomes)).toEqual(['保留 1', '保留并变更 1', '合并 1', '取消 1', '下放 1', '其他 2']);
    expect(written(figures.gains)).toEqual(['新增 1']);
    expect(written(figures.steps)).toEqual(['上报 7', '合并 -1', '取消 -1', '下放 -1', '新增 1', '其他 -2', '公布 3']);
    expect(reportSentence(content)).toContain('保留（含新增1项）3项');
  });

  test('add up along every way, whatever became of the powers', () => {
    const outcomes = fc.constantFrom<Disposition | undefined>(
      ...([undefined, '合并', '取消', '下放', '转移', '划转', '移出', '暂停'] as const),
    );
    const power = fc.record({
      outcome: outcomes,
      organ: fc.constantFrom(...fixtureDepartments),
      category: fc.constantFrom('XK' as const, 'CF' as const, 'QT' as const),
      origin: fc.constantFrom('reported' as const, 'added' as const, 'split' as const),
      isPublic: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(power, { maxLength: 30 }), (made) => {
        const powers = made.map(({ outcome, ...more }, index): FixtureItem => {
          const number = `住建-罚-${index}`;
          return more.origin === 'reported' && outcome !== undefined
            ? item(number, { ...more, outcome })
            : item(number, more);
        });
        const figures = figuresOf(release(powers));
        const sum = (parts: readonly { readonly figure: number }[]) =>
          parts.reduce((all, each) => all + each.figure, 0);
        const { reported, published, added } = figures.report.total;
        expect(sum(figures.outcomes)).toBe(reported);
        expect(sum(figures.gains)).toBe(added);
        expect(sum(figures.steps.filter(({ total }) => !total))).toBe(published - reported);
        expect(figures.matrix.totals).toMatchObject({ reported, total: published });
      }),
    );
  });

  test('are the same in the tables and for programs', () => {
    const content = release(items);
    const figures = figuresOf(content);
    const json = figuresJson(content, figures);
    const tables = new Map(figureTables(figures).map(({ name, rows }) => [name, rows]));
    expect(tables.get('从上报到公布')?.slice(1)).toEqual(json.steps.map(({ step, count }) => [step, String(count)]));
    expect(tables.get('各类别清理前后')?.at(-1)?.slice(0, 4)).toEqual(
      ['合计', json.reported, json.published, json.added].map(String),
    );
    expect(json).toMatchObject({ reductionPercent: '50.00', reductionPercentWithoutAdded: '66.67' });
    expect(tables.get('各部门各类别公布数')?.[2]).toEqual([
      '水务局',
      '0',
      '1',
      ...Array(8).fill('0'),
      '1',
      '2',
      '50.00%',
    ]);
    for (const rows of tables.values()) expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
  });

  test('speak of no reduction while anything is undecided', () => {
    const content = release(items, { draft: true });
    const { whole } = content.ledger;
    const ledger = { ...content.ledger, whole: { ...whole, powers: { ...whole.powers, undecided: 1 } } };
    const figures = figuresOf({ ...content, ledger });
    expect(figuresJson(content, figures)).toMatchObject({ reductionPercent: null });
    for (const { rows } of figureTables(figures).slice(2)) expect(rows.at(-1)?.at(-1)).toBe('—');
  });
});
