/** A pair that may join two clusters. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly sure: boolean;
  /** A person said that both are the same: what is surely linked with one is linked with the other. */
  readonly forced: boolean;
}

/**
 * Clusters of the linked, in the order in which the links are given (the best first). Two clusters become one only where
 * at least `share` of the pairs across are linked and none is forbidden, so that a chain of near-matches cannot pull
 * unlike things together. `beside` are links that join nothing and yet speak for belonging together, as a duplicate of
 * one of two departments' powers does for the group of both. Members in ascending order; single ones are left out.
 */
export function cluster(
  links: readonly Link[],
  share: number,
  forbidden: (a: number, b: number) => boolean,
  beside: readonly Link[] = [],
): readonly (readonly number[])[] {
  const neighbours = new Map<number, Set<number>>();
  for (const { a, b } of [...links, ...beside]) {
    neighboursOf(neighbours, a).add(b);
    neighboursOf(neighbours, b).add(a);
  }
  for (const { a, b, forced } of links) if (forced) linkThrough(a, b, links, neighbours);
  const clusters = new Map<number, readonly number[]>();
  const clusterOf = (member: number) => clusters.get(member) ?? [member];
  for (const { a, b } of links) {
    const [left, right] = [clusterOf(a), clusterOf(b)];
    if (left === right || !mayJoin(left, right)) continue;
    const joined = merged(left, right);
    for (const member of joined) clusters.set(member, joined);
  }
  return [...new Set(clusters.values())];

  function mayJoin(left: readonly number[], right: readonly number[]): boolean {
    const [few, many] = left.length < right.length ? [left, right] : [right, left];
    let linked = 0;
    for (const x of few) {
      const known = neighbours.get(x);
      if (known !== undefined) for (const y of many) if (known.has(y)) linked += 1;
    }
    if (linked < share * left.length * right.length) return false;
    return few.every((x) => many.every((y) => neighbours.get(x)?.has(y) || !forbidden(x, y)));
  }
}

function neighboursOf(neighbours: Map<number, Set<number>>, member: number): Set<number> {
  const known = neighbours.get(member);
  if (known !== undefined) return known;
  const made = new Set<number>();
  neighbours.set(member, made);
  return made;
}

function linkThrough(a: number, b: number, links: readonly Link[], neighbours: Map<number, Set<number>>): void {
  const touching = links.filter((link) => link.sure && [a, b].some((end) => link.a === end || link.b === end));
  const all = new Set(touching.flatMap((link) => [link.a, link.b]));
  for (const x of all) for (const y of all) if (x !== y) neighboursOf(neighbours, x).add(y);
}

/** The members of both in ascending order, which are in it. */
function merged(left: readonly number[], right: readonly number[]): readonly number[] {
  const all: number[] = [];
  let next = 0;
  for (const member of left) {
    for (let other = right[next]; other !== undefined && other < member; other = right[next]) {
      all.push(other);
      next += 1;
    }
    all.push(member);
  }
  return all.concat(right.slice(next));
}
