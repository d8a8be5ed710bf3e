import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Disposition, VerdictKind } from '#shared/model/decision.ts';
import { groupState, type Standing, standOf, type VerdictOf } from '#shared/review/standing.ts';

const alone = (item: number, decision: Disposition | null = null): Standing => ({
  item,
  master: item === 1,
  live: true,
  decision,
  root: { item, decision },
});
const merged = (item: number, into: number, decision: Disposition | null = null): Standing => ({
  ...alone(item, '合并'),
  root: { item: into, decision },
});
const says =
  (...given: readonly (readonly [number, number, VerdictKind])[]): VerdictOf =>
  (a, b) =>
    given.find(([x, y]) => (x === a && y === b) || (x === b && y === a))?.[2] ?? null;
const nothing = says();

describe('where a member stands', () => {
  const members = [alone(1), alone(2)];
  it.each([
    [alone(1), 'undecided'],
    [alone(1, '变更'), 'kept'],
    [alone(1, '取消'), 'gone'],
    [merged(1, 2), 'within'],
    [merged(1, 9), 'elsewhere'],
    [merged(1, 9, '保留'), 'elsewhere'],
    [merged(1, 9, '取消'), 'gone'],
  ] as const)('%j: %s', (member, stand) => {
    expect(standOf(member, members)).toBe(stand);
  });
});

describe('whether a group still asks', () => {
  it.each([
    ['nothing was said', [alone(1), alone(2)], nothing, 'open'],
    ['one went into the other', [alone(1), merged(2, 1)], nothing, 'settled'],
    ['a third is left', [alone(1), merged(2, 1), alone(3)], nothing, 'open'],
    ['one was cancelled', [alone(1, '取消'), alone(2)], nothing, 'settled'],
    ['one is kept, the other is asked', [alone(1, '保留'), alone(2)], nothing, 'open'],
    ['both are kept', [alone(1, '保留'), alone(2, '保留')], nothing, 'settled'],
    ['one went elsewhere, the other may follow', [merged(1, 9), alone(2)], nothing, 'open'],
    ['they are different', [alone(1), alone(2)], says([1, 2, 'different']), 'settled'],
    ['nobody could tell', [alone(1), alone(2)], says([1, 2, 'unsure']), 'unsure'],
    ['called the same, and nothing done', [alone(1), alone(2)], says([1, 2, 'same']), 'open'],
    [
      'one is apart, the rest is asked',
      [alone(1), alone(2), alone(3)],
      says([1, 3, 'different'], [2, 3, 'different']),
      'open',
    ],
    ['one counts no more', [alone(1), { ...alone(2), live: false }], nothing, 'stale'],
  ] as const)('%s', (_, members, verdictOf, state) => {
    expect(groupState('duplicate', members, verdictOf)).toBe(state);
  });

  it('asks of a parent and its children only what concerns the parent', () => {
    const members = [alone(1), alone(2), alone(3)];
    const said = says([1, 2, 'different'], [1, 3, 'different']);
    expect(groupState('parent-child', members, said)).toBe('settled');
    expect(groupState('same-article', members, said)).toBe('open');
  });
});

test('a group of which every member but one is decided for good asks nothing, whatever was said', () => {
  const verdict = fc.constantFrom<VerdictKind | null>('same', 'different', 'unsure', null);
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 6 }), verdict, (size, said) => {
      const members = [alone(1), ...Array.from({ length: size - 1 }, (_, at) => merged(at + 2, 1))];
      expect(groupState('duplicate', members, () => said)).toBe('settled');
    }),
  );
});
