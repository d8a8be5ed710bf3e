import { describe, expect, test } from 'vitest';
import { adjustmentJson, adjustmentJsonSchema } from '#shared/publish/adjustmentJson.ts';
import { type Adjustment, adjustments } from '#shared/publish/adjustments.ts';
import { adjustmentColumns, adjustmentTable } from '#shared/publish/adjustmentTable.ts';
import { item, release } from './releaseFixture.ts';

const sub = { uid: 's', number: '住建-罚-0001-01', name: '情形甲', basis: '' };

function lines(found: readonly Adjustment[]) {
  const numbers = (side: Adjustment['before']) => side.map(({ number }) => number).join(' ');
  return found.map(({ before, ways, after }) => [numbers(before), ways.join('、'), numbers(after)]);
}

describe('what changed between two releases', () => {
  const from = release([
    item('住建-罚-0001'),
    item('住建-罚-0002'),
    item('住建-罚-0003'),
    item('住建-罚-0004'),
    item('住建-罚-0005'),
    item('住建-罚-0006', { extra: { oversight: '0472-1' } }),
    item('住建-罚-0007'),
    item('水务-许-0001', { organ: '水务局', category: 'XK' }),
    item('水务-罚-0001', { organ: '水务局' }),
    item('水务-罚-0002', { organ: '水务局' }),
  ]);
  const to = release(
    [
      item('住建-罚-0001', { subItems: [sub] }),
      item('住建-罚-0002', { outcome: '合并', target: '住建-罚-0003', reason: '同一职权。' }),
      item('住建-罚-0003', { outcome: '合并', target: '住建-罚-0001', reason: '同一职权。' }),
      item('住建-罚-0004', { outcome: '取消', reason: '依据废止。' }),
      item('住建-罚-0005', { outcome: '下放', target: '各街道' }),
      item('住建-罚-0006', { extra: { oversight: '0472-2' }, basis: '《建筑法》第六十五条' }),
      item('住建-罚-0007', { isPublic: false }),
      item('住建-罚-0008', { origin: 'added', decision: '新增', reason: '新法施行。' }),
      item('水务-许-0001', { organ: '水务局', category: 'XK' }),
      item('水务-罚-0001', { organ: '水务局', name: '处罚甲', decision: '拆分' }),
      item('水务-罚-0003', { organ: '水务局', name: '处罚乙', origin: 'split', splitFrom: '水务-罚-0001' }),
      item('水务-罚-0004', { organ: '水务局', name: '处罚丙', origin: 'split', splitFrom: '水务-罚-0001' }),
    ],
    { number: 2, date: '2016-05-01' },
  );
  const found = adjustments(from, to);

  test('stands in the order of the list: mergers beside their master, parts beside the whole, nothing that stayed', () => {
    expect(lines(found)).toEqual([
      ['住建-罚-0001 住建-罚-0002 住建-罚-0003', '合并', '住建-罚-0001'],
      ['住建-罚-0004', '取消', ''],
      ['住建-罚-0005', '下放', ''],
      ['住建-罚-0006', '变更', '住建-罚-0006'],
      ['', '新增', '住建-罚-0008'],
      ['水务-罚-0001', '拆分', '水务-罚-0001 水务-罚-0003 水务-罚-0004'],
      ['水务-罚-0002', '撤回', ''],
    ]);
  });

  test('says nothing of what is no longer public', () => {
    expect(JSON.stringify(found)).not.toContain('住建-罚-0007');
  });

  test('keeps the reasons, once each, and where a power went', () => {
    expect(found.map(({ reasons }) => reasons)).toEqual([
      ...[['同一职权。'], ['依据废止。'], [], [], ['新法施行。'], [], []],
    ]);
    expect(found.map(({ target }) => target)).toEqual([null, null, '各街道', null, null, null, null]);
  });

  test('is printed with both sides in columns, and a remark of what has none', () => {
    const { title, editions, lines: printed } = adjustmentTable(from, to);
    expect(title).toBe('昆都仑区行政权力清单调整对照表');
    expect(editions).toBe('第1号（2015年11月20日）与第2号（2016年5月1日）对照');
    const cell = (line: number, header: string, over: string | null = null) =>
      printed[line]?.texts[adjustmentColumns.findIndex((each) => each.header === header && each.over === over)];
    expect(cell(0, '编码', '调整前')).toEqual(['住建-罚-0001', '住建-罚-0002', '住建-罚-0003']);
    expect(cell(0, '子项', '调整后')).toBe('情形甲');
    expect([cell(1, '事项名称', '调整前'), cell(1, '事项名称', '调整后')]).toEqual(['对住建-罚-0004的处罚', '']);
    expect(cell(2, '备注')).toBe('去向：各街道');
    expect(cell(3, '实施依据', '调整后')).toBe('《建筑法》第六十五条');
    expect(cell(3, '备注')).toBe('监督方式“0472-1”改为“0472-2”');
    expect([cell(4, '编码', '调整前'), cell(4, '实施依据', '调整前')]).toEqual(['——', '——']);
    expect(cell(4, '备注')).toBe('编码：住建-罚-0008');
    expect(cell(5, '事项名称', '调整前')).toBe('对水务-罚-0001的处罚');
    expect(cell(5, '事项名称', '调整后')).toEqual(['处罚甲', '处罚乙', '处罚丙']);
  });

  test('is written for programs with every field that differs', () => {
    const json = adjustmentJson(from, to, './x.schema.json');
    expect(adjustmentJsonSchema.parse(json)).toEqual(json);
    expect(json).toMatchObject({ from: { release: 1, total: 10 }, to: { release: 2, total: 7 } });
    expect(json.adjustments[3]?.fields).toEqual([
      {
        field: 'basis',
        header: '实施依据',
        before: '《中华人民共和国建筑法》第六十四条',
        after: '《建筑法》第六十五条',
      },
      { field: 'oversight', header: '监督方式', before: '0472-1', after: '0472-2' },
    ]);
    expect(JSON.stringify(json)).not.toContain('uid');
  });
});

test('a power into which others went and from which others came stands once', () => {
  const from = release([item('住建-罚-0001'), item('住建-罚-0002')]);
  const to = release([
    item('住建-罚-0001', { decision: '拆分' }),
    item('住建-罚-0002', { outcome: '合并', target: '住建-罚-0001' }),
    item('住建-罚-0003', { origin: 'split', splitFrom: '住建-罚-0001' }),
  ]);
  expect(lines(adjustments(from, to))).toEqual([
    ['住建-罚-0001 住建-罚-0002', '拆分、合并', '住建-罚-0001 住建-罚-0003'],
  ]);
});

test('what was merged into something that is gone itself stands alone, even where the mergers go in a circle', () => {
  const from = release([item('住建-罚-0001'), item('住建-罚-0002')]);
  const to = release([
    item('住建-罚-0001', { outcome: '合并', target: '住建-罚-0002' }),
    item('住建-罚-0002', { outcome: '合并', target: '住建-罚-0001' }),
  ]);
  expect(lines(adjustments(from, to))).toEqual([
    ['住建-罚-0001', '合并', ''],
    ['住建-罚-0002', '合并', ''],
  ]);
});

test('two releases that say the same have nothing to set against each other', () => {
  const same = release([item('住建-罚-0001')]);
  expect(adjustmentTable(same, release([item('住建-罚-0001')], { number: 2 })).lines).toEqual([]);
});
