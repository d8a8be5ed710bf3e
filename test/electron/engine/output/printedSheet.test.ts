import { expect, test } from 'vitest';
import { withMerges } from '#engine/output/printedSheet.ts';

const sheet = '<worksheet><sheetData><row/></sheetData><pageMargins/></worksheet>';

test('merges stand right after the cells', () => {
  expect(withMerges(sheet, { merges: ['A1:B1', 'A4:A6'] })).toBe(
    '<worksheet><sheetData><row/></sheetData><mergeCells count="2"><mergeCell ref="A1:B1"/>' +
      '<mergeCell ref="A4:A6"/></mergeCells><pageMargins/></worksheet>',
  );
  expect(withMerges(sheet, { merges: [] })).toBe(sheet);
});

test('what guards and filters the cells stands before them, the drop-downs behind', () => {
  const guarded = '<sheetData></sheetData><sheetProtection sheet="1"/><autoFilter ref="B3:C4"/><pageMargins/>';
  expect(withMerges(guarded, { merges: ['A1:B1'], choices: [{ range: 'C4:C9', words: ['同意', '不同意'] }] })).toBe(
    '<sheetData></sheetData><sheetProtection sheet="1"/><autoFilter ref="B3:C4"/>' +
      '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><dataValidations count="1">' +
      '<dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" sqref="C4:C9">' +
      '<formula1>"同意,不同意"</formula1></dataValidation></dataValidations><pageMargins/>',
  );
});

test.each(['<worksheet><sheetData/></worksheet>', '<sheetData></sheetData><mergeCells count="0"/>'])(
  '%s has no place for them',
  (xml) => {
    expect(() => withMerges(xml, { merges: ['A1:B1'] })).toThrow('no place');
  },
);
