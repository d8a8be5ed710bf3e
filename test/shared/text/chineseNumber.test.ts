import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNumber, writeNumber } from '#shared/text/chineseNumber.ts';

test.each([
  ['十', 10],
  ['十五', 15],
  ['一十五', 15],
  ['二十', 20],
  ['二〇', 20],
  ['二○', 20],
  ['一百', 100],
  ['一百零二', 102],
  ['一百〇二', 102],
  ['一百二', 102],
  ['一百一十', 110],
  ['一百二十二', 122],
  ['三百零七', 307],
  ['一千', 1000],
  ['一千零五', 1005],
  ['一千零五十', 1050],
  ['一千二百五十四', 1254],
  ['两百', 200],
  ['壹拾贰', 12],
  ['１２２', 122],
  ['38', 38],
  ['①', 1],
  ['⑫', 12],
  ['⑴', 1],
  ['⒈', 1],
  ['㈢', 3],
  ['（三）', 3],
  ['(12)', 12],
  ['Ⅻ', 12],
  ['IV', 4],
  ['零', 0],
  ['六 十', 60],
])('%j is %i', (text, value) => {
  expect(readNumber(text)).toBe(value);
});

test.each([
  '',
  '百',
  '千',
  '十百',
  '一百一百',
  '二百十百',
  '零零十',
  '一二十',
  '甲',
  '1十',
  '一百零',
  '1.5',
  'IIX',
  '1234567890',
])('%j is no number', (text) => {
  expect(readNumber(text)).toBeNull();
});

test('every number that is written is read back', () => {
  for (let value = 0; value <= 9999; value += 1) expect(readNumber(writeNumber(value) ?? '')).toBe(value);
  expect(writeNumber(10_000)).toBeNull();
  expect(writeNumber(-1)).toBeNull();
  expect(writeNumber(1.5)).toBeNull();
});

test.each([
  [15, '十五'],
  [20, '二十'],
  [102, '一百零二'],
  [110, '一百一十'],
  [1005, '一千零五'],
  [1010, '一千零一十'],
  [1254, '一千二百五十四'],
])('%i is written %j', (value, text) => {
  expect(writeNumber(value)).toBe(text);
});

test('any text gives a whole number or null', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'零〇一二十百千两0123 ()（）IVX甲') }), (text) => {
      const value = readNumber(text);
      return value === null || (Number.isInteger(value) && value >= 0);
    }),
  );
});
