import { expect, it } from 'vitest';
import { batchChange, type StandingGroup } from '#shared/review/batch.ts';

const group = (id: string, state: StandingGroup['state'], ...members: number[]): StandingGroup => ({
  id,
  kind: 'duplicate',
  state,
  members,
});
const none = { items: 0, joined: 0, newGroups: 0, grown: 0, reopened: 0, gone: 0 };

it('says nothing where nothing came', () => {
  const groups = [group('a', 'settled', 1, 2), group('b', 'open', 3, 4)];
  expect(batchChange(groups, groups, new Set())).toEqual(none);
});

it('tells what joined, which groups grew, and which of them ask again', () => {
  const before = [group('a', 'settled', 1, 2), group('b', 'open', 3, 4), group('c', 'settled', 5, 6)];
  const after = [group('a+', 'open', 1, 2, 10), group('b+', 'open', 3, 4, 11), group('c', 'settled', 5, 6)];
  const arrived = new Set([10, 11, 12]);
  expect(batchChange(before, after, arrived)).toEqual({ ...none, items: 3, joined: 2, grown: 2, reopened: 1 });
});

it('tells of new groups, and of those that stand no more', () => {
  const before = [group('a', 'open', 1, 2), group('b', 'open', 3, 4)];
  const after = [group('c', 'open', 1, 3), group('d', 'open', 8, 9)];
  expect(batchChange(before, after, new Set([8, 9]))).toEqual({ ...none, items: 2, newGroups: 2, gone: 2 });
});

it('takes a wider group around one that stays for that one grown', () => {
  const before = [group('a', 'settled', 1, 2)];
  const after = [group('a', 'settled', 1, 2), group('w', 'open', 1, 2, 7)];
  expect(batchChange(before, after, new Set([7]))).toEqual({ ...none, items: 1, joined: 1, grown: 1, reopened: 1 });
});

it('takes a group of another kind with the same members for a new one', () => {
  const before = [group('a', 'open', 1, 2)];
  const after: StandingGroup[] = [{ ...group('b', 'open', 1, 2), kind: 'overlap' }];
  expect(batchChange(before, after, new Set())).toEqual({ ...none, newGroups: 1, gone: 1 });
});
