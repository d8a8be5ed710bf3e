import { DisjointSets } from '#shared/match/disjointSets.ts';
import { foldText } from '#shared/text/foldText.ts';

/** What of an incoming list stood before, what is new in it, and what it names no more. All by item id. */
export interface Counterparts {
  /** From an incoming item to the one that it repeats. */
  readonly found: ReadonlyMap<number, number>;
  readonly fresh: readonly number[];
  readonly gone: readonly number[];
}

/**
 * Sets an incoming list against what stands. `links`: pairs that are one power, by what matching proposes and by what was
 * merged already, through other items too. Of several that stand for one power the first is its counterpart, and all of
 * them are named by the list.
 */
export function counterparts(
  incoming: readonly number[],
  standing: readonly number[],
  links: readonly (readonly [number, number])[],
): Counterparts {
  const largest = [...incoming, ...standing, ...links.flat()].reduce((most, id) => Math.max(most, id), 0);
  const sets = new DisjointSets(largest + 1);
  for (const [a, b] of links) sets.unite(a, b);
  const rootOf = (item: number) => sets.rootOf(item);
  const standingOf = Map.groupBy(standing, rootOf);
  const named = new Set(incoming.map(rootOf));
  const found = new Map(
    incoming.flatMap((item) => {
      const [first] = standingOf.get(rootOf(item)) ?? [];
      return first === undefined ? [] : [[item, first] as const];
    }),
  );
  return {
    found,
    fresh: incoming.filter((item) => !found.has(item)),
    gone: standing.filter((item) => !named.has(rootOf(item))),
  };
}

/** Pairs of one name in one department: to whoever reads two lists side by side they are one power, whatever their bases. */
export function namesakes(
  items: readonly { readonly id: number; readonly name: string; readonly departmentId: number | null }[],
): [number, number][] {
  const keyed = items.filter(({ name }) => name.trim() !== '');
  const alike = Map.groupBy(keyed, ({ name, departmentId }) => `${departmentId} ${foldText(name)}`);
  return [...alike.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : others.map(({ id }): [number, number] => [first.id, id]),
  );
}
