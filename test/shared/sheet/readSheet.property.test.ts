import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Grid } from '#shared/sheet/grid.ts';
import { readSheet } from '#shared/sheet/readSheet.ts';

const words = fc.constantFrom(
  '',
  '',
  '',
  ' ',
  '序号',
  '事项名称',
  '子项名称',
  '权力类型',
  '实施依据',
  '行使主体',
  '实施层级及权限',
  '调整前',
  '备注',
  '1',
  '2',
  '1.1',
  '一、行政许可（2项）',
  '取水许可',
  '1.取水许可 2.取水审批',
  '行政许可',
  '《水法》第四十八条',
  '区水利局',
  '县级',
  '合计',
  '注：以上',
  '示例',
  '部门名称：区水利局',
  '权责清单',
);

const text = fc.oneof({ weight: 9, arbitrary: words }, { weight: 1, arbitrary: fc.string({ maxLength: 12 }) });
const cell = text.chain((of) => fc.constantFrom({ text: of }, { text: of }, { text: of, struck: true as const }, null));

const grid: fc.Arbitrary<Grid> = fc.record({
  name: fc.constantFrom('Sheet1', '行政许可（3项）', '区水利局', ''),
  hidden: fc.boolean(),
  rows: fc.oneof(
    fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 14 }),
    fc
      .array(fc.array(cell, { maxLength: 7 }), { maxLength: 14 })
      .map((rows) => [['序号', '事项名称', '子项名称', '实施依据'].map((word) => ({ text: word })), ...rows]),
  ),
  merges: fc.array(
    fc
      .record({ top: fc.nat(12), left: fc.nat(6), height: fc.nat(3), width: fc.nat(3) })
      .map(({ top, left, height, width }) => ({ top, left, bottom: top + height, right: left + width })),
    { maxLength: 5 },
  ),
  hiddenRows: fc.array(fc.nat(13), { maxLength: 3 }),
  hiddenColumns: fc.array(fc.nat(6), { maxLength: 2 }),
});

const many = { numRuns: 600 };

function filledRows({ rows }: Grid): number[] {
  return rows.flatMap((row, index) => (row.some((of) => /[^\s\p{Cf}\p{Cc}]/u.test(of?.text ?? '')) ? [index] : []));
}

/** What a person says of single rows goes before what they look like, and changes nothing of the balance. */
const givenRows = fc.dictionary(fc.nat({ max: 15 }).map(String), fc.constantFrom('item' as const, 'aside' as const), {
  maxKeys: 4,
});

describe('any sheet at all', () => {
  it('has one outcome for each row that is not blank, in order', () => {
    fc.assert(
      fc.property(grid, givenRows, (sheet, rows) => {
        const reading = readSheet(sheet, { file: '清单.xlsx', given: { columns: {}, rows } });
        expect(reading.rows.map(({ row }) => row)).toEqual(filledRows(sheet));
        for (const { row, outcome } of reading.layout === null ? [] : reading.rows) {
          const said = rows[row + 1];
          if (said !== undefined) expect(outcome).toBe(said);
        }
      }),
      many,
    );
  });

  it('has an item for each row that became one or is part of one, and rows for each item', () => {
    fc.assert(
      fc.property(grid, givenRows, (sheet, said) => {
        const { rows, items } = readSheet(sheet, { file: '清单.xlsx', given: { columns: {}, rows: said } });
        for (const { row, item, outcome } of rows) {
          if (outcome !== 'aside') expect(items[item]?.rows).toContain(row);
        }
        const used = new Set(rows.flatMap(({ row, outcome }) => (outcome === 'aside' ? [] : [row])));
        for (const { row, rows: of } of items) {
          expect(of).toContain(row);
          expect(of.filter((each) => !used.has(each))).toEqual([]);
        }
      }),
      many,
    );
  });

  it('has items numbered in order, sub-items one level below their power', () => {
    fc.assert(
      fc.property(grid, (sheet) => {
        const { items } = readSheet(sheet, { file: '清单.xlsx' });
        for (const [index, { key, parent }] of items.entries()) {
          expect(key).toBe(index);
          if (parent === null) continue;
          expect(parent).toBeLessThan(key);
          expect(items[parent]?.parent).toBeNull();
        }
      }),
      many,
    );
  });

  it('reads the same twice', () => {
    fc.assert(
      fc.property(grid, (sheet) => {
        const read = () => readSheet(sheet, { file: '清单.xlsx' });
        expect(read()).toEqual(read());
      }),
      { numRuns: 200 },
    );
  });
});

describe('a list in any shape', () => {
  const name = fc.stringMatching(/^对[甲乙丙丁戊己庚辛]{4,9}的处罚$/);

  it('gives its names in order, whatever the columns, the rows above and the blank rows between', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(name, { minLength: 1, maxLength: 20 }),
        fc.shuffledSubarray(['序号', '实施依据', '权力类型', '行使主体', '备注'], { minLength: 2 }),
        fc.nat(4),
        fc.array(fc.constantFrom('区水利局权责清单', '附件1', '单位：项', ''), { maxLength: 4 }),
        fc.nat(3),
        (names, others, at, above, gap) => {
          const headers = [...others.slice(0, at), '事项名称', ...others.slice(at)];
          const row = (of: string, index: number): string[] =>
            headers.map(
              (header) =>
                ({ 序号: `${index + 1}`, 实施依据: '《水法》第一条', 权力类型: '行政处罚', 事项名称: of })[header] ??
                '',
            );
          const blanks = Array.from({ length: gap }, () => ['']);
          const rows = [
            ...above.map((line) => [line]),
            headers,
            ...names.flatMap((of, index) => [row(of, index), ...blanks]),
          ];
          const sheet: Grid = {
            name: 'Sheet1',
            hidden: false,
            rows: rows.map((cells) => cells.map((of) => ({ text: of }))),
            merges: [],
            hiddenRows: [],
            hiddenColumns: [],
          };
          expect(readSheet(sheet, { file: '清单.xlsx' }).items.map((item) => item.name)).toEqual(names);
        },
      ),
      { numRuns: 150 },
    );
  });
});
