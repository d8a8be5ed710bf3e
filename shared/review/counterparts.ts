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
  links: Iterable<readonly [number, number]>,
): Counterparts {
  const rootOf = unite(links);
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

/** From each item to one that stands for all that are linked with it. */
function unite(links: Iterable<readonly [number, number]>): (item: number) => number {
  const parents = new Map<number, number>();
  const rootOf = (item: number): number => {
    let root = item;
    for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next;
    // The way is shortened for the next who asks.
    for (let at = item; at !== root; ) {
      const next = parents.get(at) ?? root;
      parents.set(at, root);
      at = next;
    }
    return root;
  };
  for (const [a, b] of links) {
    const [one, other] = [rootOf(a), rootOf(b)];
    if (one !== other) parents.set(Math.max(one, other), Math.min(one, other));
  }
  return rootOf;
}
