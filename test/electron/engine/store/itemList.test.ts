import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { insertCitations } from '#engine/store/citations.ts';
import { countFacet } from '#engine/store/facets.ts';
import { insertFinding } from '#engine/store/findings.ts';
import { type ItemSort, sortColumns } from '#engine/store/itemFields.ts';
import { countItems, listItemIds, listItems } from '#engine/store/itemList.ts';
import type { Db } from '#engine/store/sqlite.ts';
import { insertSuggestion } from '#engine/store/suggestions.ts';
import { insert } from '#engine/store/write.ts';
import type { Item } from '#shared/model/item.ts';
import { department, derive, failureOf, importFile, item, withCatalogue, write } from './catalogueFixture.ts';

function fill(db: Db): void {
  write(db, 'department', [
    insert('department', department(1, '市场监督管理局', '市监')),
    insert('department', { ...department(2, '住房和城乡建设局', '住建'), position: 0 }),
  ]);
  importFile(db, {
    file: '住建局.xlsx',
    items: [
      item(1, { departmentId: 2, name: '建筑工程施工许可', declaredCategory: 'XK', basis: '《建筑法》第七条' }),
      item(2, { departmentId: 2, parentId: 1, number: '住建-许-0001-01', name: '首次申请', declaredCategory: 'XK' }),
      item(3, { departmentId: 2, decision: '取消', decisionReason: '重复', decidedBy: '王芳', flags: ['struck-out'] }),
    ],
    rows: [{ row: 9, cells: ['续表'], hidden: false, struck: false, outcome: 'part', reason: null, itemId: 3 }],
  });
  importFile(db, {
    file: '市监局.csv',
    items: [
      item(4, { departmentId: 1, confirmedCategory: 'JC', level: 'county', isPublic: false, extra: { fee: '不收费' } }),
      item(5, { departmentId: 1, declaredCategory: null, decision: '合并', mergedInto: 4, asSubItem: true }),
    ],
  });
  write(db, 'add', [insert('item', item(6, { origin: 'added', decision: '新增' }))]);
  derive(db, 'citations', () => {
    const place = { docNo: null, refs: ['7'], annexItem: null, start: 0, end: 8, tag: null };
    insertCitations(db, 1, [{ ...place, lawId: 'jianzhufa', law: '建筑法' }]);
  });
  derive(db, 'suggestions', () => {
    insertSuggestion(db, { itemId: 5, category: 'CF', confidence: 0.9, reasons: [] });
  });
  derive(db, 'findings', () => {
    insertFinding(db, { item: 3, rule: 'R01', severity: 'severe', proposal: { decision: '取消' }, values: {} });
    insertFinding(db, { item: 3, rule: 'R05', severity: 'review', proposal: null, values: {} });
  });
}

const ids = (db: Db, field: string, value: string) => listItemIds(db, { where: [{ field, value }] });

describe('the listing of items', () => {
  test('shows an item with all that belongs to it', () =>
    withCatalogue((db) => {
      fill(db);
      expect(listItems(db, { where: [{ field: 'id', value: '1' }] })).toEqual([
        {
          id: 1,
          uid: 'item-1',
          number: '住建-罚-0001',
          name: '建筑工程施工许可',
          parent: null,
          department: '住房和城乡建设局',
          level: null,
          category: { declared: 'XK', proposed: null, confidence: null, reasons: [], confirmed: null, final: 'XK' },
          basis: '《建筑法》第七条',
          citations: [
            {
              lawId: 'jianzhufa',
              law: '建筑法',
              docNo: null,
              refs: ['7'],
              annexItem: null,
              start: 0,
              end: 8,
              tag: null,
            },
          ],
          decision: null,
          mergedInto: null,
          asSubItem: false,
          target: null,
          reason: null,
          legalBasis: null,
          actor: null,
          public: true,
          origin: 'reported',
          flags: [],
          sources: [{ file: '住建局.xlsx', sheet: '行政处罚', row: 2 }],
          extra: {},
        },
      ]);
      const [third] = listItems(db, { where: [{ field: 'id', value: '3' }] });
      expect(third?.sources.map(({ row }) => row)).toEqual([4, 9]);
      const [fifth] = listItems(db, { where: [{ field: 'id', value: '5' }] });
      expect(fifth).toMatchObject({
        category: { declared: null, proposed: 'CF', final: null },
        decision: '合并',
        mergedInto: 4,
      });
    }));

  test.each<[string, string, number[]]>([
    ['id', '2', [2]],
    ['id', 'two', []],
    ['number', '住建-许-0001-01', [2]],
    ['name', '首次申请', [2]],
    ['department', '市场监督管理局', [4, 5]],
    ['department', '', [6]],
    ['category', 'XK', [1, 2]],
    ['category', 'JC', [4]],
    ['category', '', [5]],
    ['declared', 'CF', [3, 4, 6]],
    ['proposed', 'CF', [5]],
    ['level', 'county', [4]],
    ['parent', '1', [2]],
    ['main', 'true', [1, 3, 4, 5, 6]],
    ['main', 'false', [2]],
    ['decision', '取消', [3]],
    ['decision', '', [1, 2, 4]],
    ['reason', '重复', [3]],
    ['actor', '王芳', [3]],
    ['mergedInto', '4', [5]],
    ['asSubItem', 'true', [5]],
    ['public', 'false', [4]],
    ['public', 'perhaps', []],
    ['origin', 'added', [6]],
    ['flag', 'struck-out', [3]],
    ['flag', '', [1, 2, 4, 5, 6]],
    ['file', '住建局.xlsx', [1, 2, 3]],
    ['file', '', [6]],
    ['sheet', '行政处罚', [1, 2, 3, 4, 5]],
    ['law', '建筑法', [1]],
    ['lawId', 'jianzhufa', [1]],
    ['rule', 'R05', [3]],
    ['severity', 'severe', [3]],
    ['extra.fee', '不收费', [4]],
  ])('is filtered by %s=%s', (field, value, expected) =>
    withCatalogue((db) => {
      fill(db);
      expect(ids(db, field, value)).toEqual(expected);
      expect(countItems(db, { where: [{ field, value }] })).toBe(expected.length);
    }),
  );

  test('names the fields there are where one is unknown', () =>
    withCatalogue((db) => {
      const failure = failureOf(() => ids(db, 'colour', 'red'));
      expect(failure).toMatchObject({ code: 'unknown-field', values: { field: 'colour' } });
      expect(failure?.values.known).toContain('decision');
      expect(failureOf(() => ids(db, "name' OR 1=1 --", ''))?.code).toBe('unknown-field');
    }));

  test('is searched by words that must all stand somewhere', () =>
    withCatalogue((db) => {
      fill(db);
      expect(listItemIds(db, { search: '许可' })).toEqual([1]);
      expect(listItemIds(db, { search: '第七条 施工' })).toEqual([1]);
      expect(listItemIds(db, { search: '城乡建设局' })).toEqual([1, 2, 3]);
      expect(listItemIds(db, { search: '处罚 %' })).toEqual([]);
    }));

  test('counts facets within what is asked for', () =>
    withCatalogue((db) => {
      fill(db);
      expect(countFacet(db, 'category')).toEqual([
        { value: 'CF', items: 2 },
        { value: 'XK', items: 2 },
        { value: '', items: 1 },
        { value: 'JC', items: 1 },
      ]);
      expect(countFacet(db, 'file')).toEqual([
        { value: '住建局.xlsx', items: 3 },
        { value: '市监局.csv', items: 2 },
        { value: '', items: 1 },
      ]);
      expect(countFacet(db, 'rule', { where: [{ field: 'department', value: '住房和城乡建设局' }] })).toEqual([
        { value: '', items: 2 },
        { value: 'R01', items: 1 },
        { value: 'R05', items: 1 },
      ]);
      expect(countFacet(db, 'flag')).toEqual([
        { value: '', items: 5 },
        { value: 'struck-out', items: 1 },
      ]);
    }));
});

const sorts = Object.keys(sortColumns).filter((sort): sort is ItemSort => sort in sortColumns);

test('windows one after the other give every item once, in the order of the whole', () => {
  const someItem: fc.Arbitrary<Partial<Item>> = fc.record({
    name: fc.constantFrom('甲', '乙', '丙'),
    departmentId: fc.constantFrom(null, 1, 2),
    level: fc.constantFrom(null, 'city', 'county'),
    declaredCategory: fc.constantFrom(null, 'XK', 'CF'),
    decision: fc.constantFrom(null, '保留', '取消'),
  });
  const asked = fc.record({
    sort: fc.constantFrom(...sorts),
    descending: fc.boolean(),
    limit: fc.integer({ min: 1, max: 4 }),
  });
  fc.assert(
    fc.property(fc.array(someItem, { maxLength: 10 }), asked, (items, query) =>
      withCatalogue((db) => {
        db.pragma('synchronous = OFF');
        write(db, 'department', [
          insert('department', department(1, '市监局', '市监')),
          insert('department', { ...department(2, '住建局', '住建'), position: 0 }),
        ]);
        importFile(db, { file: 'a.xlsx', items: items.map((fields, index) => item(index + 1, fields)) });
        const whole = listItemIds(db, { ...query, limit: 100 });
        expect(whole.toSorted((a, b) => a - b)).toEqual(items.map((_, index) => index + 1));
        const seen: number[] = [];
        for (;;) {
          const last = seen.at(-1);
          const window = listItemIds(db, last === undefined ? query : { ...query, after: last });
          if (window.length === 0) break;
          seen.push(...window);
        }
        expect(seen).toEqual(whole);
      }),
    ),
    { numRuns: 60 },
  );
});
