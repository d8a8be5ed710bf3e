import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOutBlock } from '#engine/output/blockLayout.ts';
import { countLines, rowPoints } from '#engine/output/wrapText.ts';

const cell = (column: number, top: number, bottom: number, text: string) => ({
  ...{ column, top, bottom, text },
  ...{ continued: false, continues: false },
});

describe('the rows of a power', () => {
  test('one, where it has no sub-items', () => {
    expect(
      layOutBlock([
        { width: 6, texts: '1' },
        { width: 20, texts: ['名称'] },
      ]),
    ).toEqual({ heights: [rowPoints(1)], cells: [cell(0, 0, 0, '1'), cell(1, 0, 0, '名称')] });
  });

  test('one for each sub-item, and the power over them all', () => {
    expect(
      layOutBlock([
        { width: 6, texts: '1' },
        { width: 20, texts: ['甲', '乙', '丙'] },
      ]).cells,
    ).toEqual([cell(0, 0, 2, '1'), cell(1, 0, 0, '甲'), cell(1, 1, 1, '乙'), cell(1, 2, 2, '丙')]);
  });

  test('high enough for a text over several of them', () => {
    const basis = Array(7).fill('第一条').join('\n');
    const { heights } = layOutBlock([
      { width: 20, texts: basis },
      { width: 20, texts: ['甲', '乙'] },
    ]);
    expect(heights).toEqual([rowPoints(7) / 2, rowPoints(7) / 2].map(Math.ceil));
  });

  test('as many as it takes: every text is whole, every cell high enough, no row too high, no two cells meet', () => {
    const text = fc.string({ unit: fc.constantFrom('法', '条', '\n', 'a'), maxLength: 900 });
    const column = fc.record({ width: fc.integer({ min: 5, max: 50 }), whole: fc.boolean(), text });
    fc.assert(
      fc.property(
        fc.array(column, { minLength: 1, maxLength: 4 }),
        fc.array(text, { minLength: 1, maxLength: 4 }),
        (columns, segments) => {
          const laid = columns.map((each) => ({ width: each.width, texts: each.whole ? each.text : segments }));
          const { heights, cells } = layOutBlock(laid);
          expect(Math.max(...heights)).toBeLessThanOrEqual(409);
          for (const [index, { width, texts }] of laid.entries()) {
            const own = cells.filter((each) => each.column === index);
            const whole = typeof texts === 'string' ? texts : texts.join('');
            expect(own.map((each) => each.text.replaceAll('\n', '')).join('')).toBe(whole.replaceAll('\n', ''));
            expect(own.map((each) => each.top)).toEqual([0, ...own.slice(0, -1).map((each) => each.bottom + 1)]);
            expect(own.at(-1)?.bottom).toBe(heights.length - 1);
            for (const each of own) {
              const height = heights.slice(each.top, each.bottom + 1).reduce((total, more) => total + more, 0);
              expect(height).toBeGreaterThanOrEqual(rowPoints(countLines(each.text, width)));
            }
          }
        },
      ),
    );
  });
});
