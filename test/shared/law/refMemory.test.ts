import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recallRefs } from '#shared/law/refMemory.ts';
import { readRefs } from '#shared/law/refReader.ts';

const characters = [
  ...'第条款项目之的中规定（）㈠⑴、，；：。"/和及与或至到以者并-章节编一三38 \n\u3000…《》本法违反责任',
];
const references = [
  '第三条',
  '第（一）项',
  '第二款',
  '第三章',
  '（一）',
  '第（三）',
  '第（三）"',
  '以及',
  '或者',
  '的规定',
];
const pieces = fc.oneof(fc.constantFrom(...characters), fc.constantFrom(...references));
/** Short, so that most of it is read, and long, so that some goes beyond what is remembered. */
const anyRun = fc
  .oneof(fc.array(pieces, { maxLength: 6 }), fc.array(pieces, { maxLength: 60 }))
  .map((parts) => parts.join(''))
  .chain((text) => fc.constantFrom(text, `第三条${text}`, '第五条、'.repeat(14) + text));

const article = { article: 3, sub: null, paragraph: null, item: null, point: null };
const anyOptions = fc.record({ context: fc.constantFrom(null, article), needsOrdinal: fc.boolean() });

test('what is recalled is what is read, wherever it stands', () => {
  fc.assert(
    fc.property(anyRun, fc.nat(8), anyOptions, (text, at, options) => {
      expect(recallRefs(text, at, options)).toEqual(readRefs(text, at, options));
    }),
    { numRuns: 10_000 },
  );
});

test.each([
  ['第三条第（一）：违反', 7],
  ['第三条第（一）违反', 3],
  ['第三条第（一）', 7],
  ['第三章 法律责任 第十条规定', 12],
  ['第三条、第五条和第七条第二款', 14],
])('%j is read up to %i at the first time and at the second', (text, end) => {
  const options = { context: null, needsOrdinal: true };
  expect([recallRefs(text, 0, options)?.end, recallRefs(`见${text}`, 1, options)?.end]).toEqual([end, end + 1]);
});

test('problems move with the references', () => {
  const options = { context: null, needsOrdinal: true };
  expect(recallRefs('《水法》第一条至第七十条', 4, options)?.problems).toEqual([
    { code: 'range-too-long', start: 8, end: 12 },
  ]);
  expect(recallRefs('第一条至第七十条', 0, options)?.problems).toEqual([{ code: 'range-too-long', start: 4, end: 8 }]);
});
