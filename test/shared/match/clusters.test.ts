import { expect, test } from 'vitest';
import { cluster, type Link } from '#shared/match/clusters.ts';

const link = (a: number, b: number, given: Partial<Link> = {}): Link => ({ a, b, sure: true, forced: false, ...given });
const never = () => false;

test('a chain does not become one cluster', () => {
  const chain = [link(1, 2), link(2, 3), link(3, 4), link(4, 5), link(5, 6)];
  expect(cluster(chain, 0.5, never)).toEqual([
    [1, 2, 3],
    [4, 5, 6],
  ]);
});

test('with the whole share asked for only what is linked throughout is joined', () => {
  const links = [link(1, 2), link(2, 3), link(1, 3), link(3, 4)];
  expect(cluster(links, 1, never)).toEqual([[1, 2, 3]]);
});

test('two clusters with a forbidden pair across stay two', () => {
  const links = [link(1, 2), link(1, 3), link(2, 4)];
  expect(cluster(links, 0.25, (a, b) => a + b === 7)).toEqual([[1, 2, 3]]);
});

test('what is surely linked with one of a forced pair is linked with the other', () => {
  const links = [link(2, 3, { forced: true }), link(1, 2), link(3, 4)];
  expect(cluster(links, 1, never)).toEqual([[1, 2, 3, 4]]);
});
