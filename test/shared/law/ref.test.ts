import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatRef, parseRef, refInWords } from '#shared/law/ref.ts';
import { anyRef } from './anyRef.ts';

test.each([
  ['122.1', '第一百二十二条第一款'],
  ['9(3)', '第九条第（三）项'],
  ['307-1', '第三百零七条之一'],
  ['71(1)#2', '第七十一条第（一）项第2目'],
  ['65.1(2)#3', '第六十五条第一款第（二）项第3目'],
  ['1254', '第一千二百五十四条'],
])('%j is %j', (canonical, words) => {
  const ref = parseRef(canonical);
  expect(ref === null ? null : refInWords(ref)).toBe(words);
});

test.each(['', '0', '1.', '1.0', '1-0', '第1条', '1()', '01', '1#2(3)', '12345', ' 1'])(
  '%j is no reference',
  (text) => {
    expect(parseRef(text)).toBeNull();
  },
);

test('every reference that is written is read back', () => {
  fc.assert(
    fc.property(anyRef, (ref) => {
      expect(parseRef(formatRef(ref))).toEqual(ref);
    }),
  );
});
