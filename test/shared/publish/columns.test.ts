import { expect, test } from 'vitest';
import { extraFields } from '#shared/model/item.ts';
import { extraColumns, publishedColumns, publishedLines, publishedTable } from '#shared/publish/columns.ts';
import { item, release } from './releaseFixture.ts';

const subItem = { uid: 's', number: '住建-罚-0001-01', name: '子项甲', basis: '《子法》' };
const content = release([item('住建-罚-0001', { subItems: [subItem], extra: { desk: '一科' } })]);

test('every column has a name, a header and an explanation of its own', () => {
  for (const key of ['id', 'header', 'explanation'] as const) {
    const values = publishedColumns.map((column) => column[key]);
    expect(new Set(values).size).toBe(values.length);
    expect(values).not.toContain('');
  }
});

test('of what departments hand in, only what is for the public is published', () => {
  const published = new Set(extraColumns.map(({ id }) => id));
  expect(extraFields.filter((field) => !published.has(field))).toEqual([
    ...['serial', 'category', 'mandate', 'contact', 'caseCount', 'opinion', 'reason', 'status'],
  ]);
});

test('sub-items follow their power on lines that can be understood by themselves', () => {
  expect(publishedLines(content.powers).map(({ subItem: each }) => each?.number)).toEqual([undefined, subItem.number]);
  const [header, power, sub] = publishedTable(content);
  const shown = ['编号', '主项编号', '序号', '职权类别', '事项名称', '子项名称', '实施依据', '行使主体', '承办机构'];
  const cells = (line: string[] | undefined) => shown.map((name) => line?.[header?.indexOf(name) ?? -1]);
  expect(cells(power)).toEqual([
    ...['住建-罚-0001', '', '1', '行政处罚', '对住建-罚-0001的处罚', ''],
    ...['《中华人民共和国建筑法》第六十四条', '住建局', '一科'],
  ]);
  expect(cells(sub)).toEqual([
    ...['住建-罚-0001-01', '住建-罚-0001', '1', '行政处罚', '对住建-罚-0001的处罚', '子项甲'],
    ...['《子法》', '住建局', ''],
  ]);
});
