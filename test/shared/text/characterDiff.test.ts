import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { characterDiff, type DiffPart } from '#shared/text/characterDiff.ts';

function textOf(parts: readonly DiffPart[], kinds: readonly DiffPart['kind'][]): string {
  return parts
    .filter((part) => kinds.includes(part.kind))
    .map((part) => part.text)
    .join('');
}

test.each<[string, string, DiffPart[]]>([
  ['', '', []],
  ['甲级', '甲级', [{ kind: 'same', text: '甲级' }]],
  [
    '对未取得许可的处罚',
    '对取得许可的处罚',
    [
      { kind: 'same', text: '对' },
      { kind: 'removed', text: '未' },
      { kind: 'same', text: '取得许可的处罚' },
    ],
  ],
  [
    '甲级资质',
    '乙级资质',
    [
      { kind: 'removed', text: '甲' },
      { kind: 'added', text: '乙' },
      { kind: 'same', text: '级资质' },
    ],
  ],
  ['', '新增', [{ kind: 'added', text: '新增' }]],
  [
    '𠮷林',
    '吉林',
    [
      { kind: 'removed', text: '𠮷' },
      { kind: 'added', text: '吉' },
      { kind: 'same', text: '林' },
    ],
  ],
])('%j to %j', (before, after, parts) => {
  expect(characterDiff(before, after)).toEqual(parts);
});

describe('for any two texts', () => {
  const text = fc.string({ unit: fc.constantFrom(...'对未取得𠮷'), maxLength: 40 });

  test('both texts can be read from the parts, and neighbours differ in kind', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = characterDiff(before, after);
        expect(textOf(parts, ['same', 'removed'])).toBe(before);
        expect(textOf(parts, ['same', 'added'])).toBe(after);
        for (const [index, part] of parts.entries()) expect(part.kind).not.toBe(parts[index + 1]?.kind);
      }),
      { numRuns: 500 },
    );
  });

  test('no shorter difference exists: what is the same is a longest common subsequence', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect([...textOf(characterDiff(before, after), ['same'])].length).toBe(longestCommon([...before], [...after]));
      }),
      { numRuns: 300 },
    );
  });
});

test('texts with nothing in common are shown as one removed and one added', () => {
  const [before, after] = ['甲'.repeat(3000), '乙'.repeat(3000)];
  expect(characterDiff(before, after)).toEqual([
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ]);
});

function longestCommon(left: readonly string[], right: readonly string[]): number {
  let row = new Array<number>(right.length + 1).fill(0);
  for (const character of left) {
    const next = [0];
    for (const [index, other] of right.entries()) {
      const extended = (row[index] ?? 0) + 1;
      next.push(character === other ? extended : Math.max(row[index + 1] ?? 0, next[index] ?? 0));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
