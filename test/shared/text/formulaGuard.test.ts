import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guardedCell, unguardedCell } from '#shared/text/formulaGuard.ts';

test.each([
  ['=1+1', "'=1+1"],
  ['+8613800000000', "'+8613800000000"],
  ['-', "'-"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\r=1', "'\r=1"],
  ["'=1", "''=1"],
  ['对违反“=”的处罚', '对违反“=”的处罚'],
  ["'90", "'90"],
  ['', ''],
])('%j is written %j', (text, written) => {
  expect(guardedCell(text)).toBe(written);
  expect(unguardedCell(written)).toBe(text);
});

test('what is guarded reads back as it was, and starts no formula', () => {
  const unit = fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '罚', '1', ' ');
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 6 }), (text) => {
      expect(unguardedCell(guardedCell(text))).toBe(text);
      expect(guardedCell(text)).not.toMatch(/^[=+\-@\t\r]/);
    }),
  );
});
