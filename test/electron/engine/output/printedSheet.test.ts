import { expect, test } from 'vitest';
import { withMerges } from '#engine/output/printedSheet.ts';

const sheet = '<worksheet><sheetData><row/></sheetData><pageMargins/></worksheet>';

test('merges stand right after the cells', () => {
  expect(withMerges(sheet, ['A1:B1', 'A4:A6'])).toBe(
    '<worksheet><sheetData><row/></sheetData><mergeCells count="2"><mergeCell ref="A1:B1"/>' +
      '<mergeCell ref="A4:A6"/></mergeCells><pageMargins/></worksheet>',
  );
  expect(withMerges(sheet, [])).toBe(sheet);
});

test.each(['<worksheet><sheetData/></worksheet>', '<sheetData></sheetData><mergeCells count="0"/>'])(
  '%s has no place for them',
  (xml) => {
    expect(() => withMerges(xml, ['A1:B1'])).toThrow('no place');
  },
);
