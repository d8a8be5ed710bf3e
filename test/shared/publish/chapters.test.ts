import { describe, expect, test } from 'vitest';
import { arrangements, type Chapter, chaptersOf } from '#shared/publish/chapters.ts';
import { listOf } from '#shared/publish/publishedList.ts';
import { fixtureDepartments, item, release } from './releaseFixture.ts';

const sub = (last: string, basis = '') => ({ uid: last, number: `住建-罚-0002-${last}`, name: `情形${last}`, basis });
const items = [
  item('住建-许-0001', { category: 'XK', extra: { conditions: '有资质', duties: '受理责任' } }),
  item('住建-罚-0001'),
  item('住建-罚-0002', { subItems: [sub('01'), sub('02')] }),
  item('水务-罚-0001', { organ: '水务局', extra: { duties: '立案责任' } }),
  item('无-罚-0001', { organ: '' }),
];
const content = { ...release(items, { departments: [...fixtureDepartments, ''] }), departments: fixtureDepartments };

function outline(chapters: readonly Chapter[]) {
  return chapters.map(({ heading, tables }) => [
    heading,
    ...tables.map(({ heading: of, powers }) => [of, ...powers.map(({ seq, number }) => `${seq} ${number}`)]),
  ]);
}

describe('the chapters of a printed list', () => {
  test('by category follow the list', () => {
    expect(outline(chaptersOf(content, 'category'))).toEqual([
      ['一、行政许可（共1项）', [null, '1 住建-许-0001']],
      ['二、行政处罚（共4项）', [null, '1 住建-罚-0001', '2 住建-罚-0002', '3 水务-罚-0001', '4 无-罚-0001']],
    ]);
  });

  test('by department count anew in each table; what names no department comes last', () => {
    expect(outline(chaptersOf(content, 'department'))).toEqual([
      [
        '一、住建局（共3项）',
        ['（一）行政许可（共1项）', '1 住建-许-0001'],
        ['（二）行政处罚（共2项）', '1 住建-罚-0001', '2 住建-罚-0002'],
      ],
      ['二、水务局（共1项）', ['（一）行政处罚（共1项）', '1 水务-罚-0001']],
      ['三、未注明部门（共1项）', ['（一）行政处罚（共1项）', '1 无-罚-0001']],
    ]);
  });

  test.each(arrangements)('by %s hold every power once, none that is not public', (by) => {
    const whole = release([...content.powers.map(({ number }) => item(number)), item('密-罚-1', { isPublic: false })]);
    const numbers = chaptersOf(whole, by).flatMap(({ tables }) => tables.flatMap(({ powers }) => powers));
    expect(numbers.map(({ number }) => number).sort()).toEqual(content.powers.map(({ number }) => number).sort());
  });

  test('have the columns that their powers fill; a department needs not be named in its own', () => {
    const headers = (by: 'category' | 'department') =>
      chaptersOf(content, by)[0]?.tables[0]?.columns.map(({ header }) => header);
    expect(headers('category')).toEqual(['序号', '编号', '事项名称', '实施依据', '行使主体', '行使层级', '责任事项']);
    expect(headers('department')).toEqual(['序号', '编号', '事项名称', '实施依据', '行使层级', '责任事项']);
  });
});

describe('the list of licences', () => {
  const licences = listOf(content, 'licences');

  test('is a list of its own, with the columns of licences', () => {
    expect(licences).toMatchObject({ title: '昆都仑区行政许可事项清单', number: 1, ledger: null });
    const [chapter, ...others] = chaptersOf(licences, 'category');
    expect(others).toEqual([]);
    expect(chapter?.heading).toBe('一、行政许可（共1项）');
    expect(chapter?.tables[0]?.columns.map(({ header }) => header)).toEqual([
      ...['序号', '编号', '事项名称', '实施依据', '行使主体', '办理条件'],
    ]);
  });

  test('by department needs no heading for its only category', () => {
    expect(outline(chaptersOf(licences, 'department'))).toEqual([['一、住建局（共1项）', [null, '1 住建-许-0001']]]);
  });
});
