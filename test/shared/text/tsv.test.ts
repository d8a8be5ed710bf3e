import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatTsv, parseTsv } from '#shared/text/tsv.ts';

describe('a block of cells on the clipboard', () => {
  it.each([
    [
      '甲\t乙\r\n丙\t丁\r\n',
      [
        ['甲', '乙'],
        ['丙', '丁'],
      ],
    ],
    ['甲\n乙', [['甲'], ['乙']]],
    ['"一\n二"\t三', [['一\n二', '三']]],
    ['"他说""好"""', [['他说"好"']]],
    ['"没有结尾\t乙', [['"没有结尾', '乙']]],
    ['"甲"乙', [['"甲"乙']]],
    ['\t', [['', '']]],
    ['', [['']]],
  ])('%j is read', (text, rows) => {
    expect(parseTsv(text)).toEqual(rows);
  });

  it('is read as it was written, whatever stands in it', () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('"', '\t', '\n', '\r\n', '甲"乙', '"甲"', ''));
    const block = fc
      .integer({ min: 1, max: 4 })
      .chain((columns) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 5 }),
      );
    fc.assert(
      fc.property(block, (rows) => {
        expect(parseTsv(`${formatTsv(rows)}\r\n`)).toEqual(rows);
      }),
    );
  });
});
