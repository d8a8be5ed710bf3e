import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameCell, savedText } from '#shared/approve/sameCell.ts';

const code = '1502030001312345678901234567890';

describe('a cell that a program saved', () => {
  it.each([
    ['第一条\n第二条', '第一条\r\n第二条'],
    ['第一条\n第二条', '第一条 \r第二条\n'],
    ['局  长', ' 局 长\u00a0'],
    ['响\u0007铃', '响铃'],
    ['0.50', '0.5'],
    [code, '1.50203000131235E+30'],
    [code, '1.50203E+30'],
    [code, '1502030001312350000000000000000'],
    ['2015-06-01', '2015/6/1'],
    ['2015年6月1日', '2015-06-01 00:00:00'],
  ])('is the same: %j and %j', (sent, found) => {
    expect(isSameCell(sent, found)).toBe(true);
  });

  it.each([
    ['第一条第二条', '第一条\n第二条'],
    ['局长', '局 长'],
    ['（2015）', '(2015)'],
    ['0031', '31'],
    [code, '1.51E+30'],
    [code, '1502030001312345678901234567891'],
    [code, ''],
    ['2015-06-01', '2015-06-02'],
    ['保留', ''],
  ])('was changed: %j and %j', (sent, found) => {
    expect(isSameCell(sent, found)).toBe(false);
  });

  it('is folded once and for all, and is the same as itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(savedText(savedText(text))).toBe(savedText(text));
        expect(isSameCell(text, savedText(text))).toBe(true);
      }),
    );
  });
});
