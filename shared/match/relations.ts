import type { Relation } from '#shared/model/group.ts';
import { DisjointSets } from './disjointSets.ts';

/** A relation between positions, `a` < `b`, with the position of the wider of both, where one is. */
export interface PlacedRelation extends Relation {
  readonly parent: number | null;
  /** A person said so. */
  readonly forced: boolean;
}

/** Finds the relation of two positions. */
export class RelationIndex {
  /** By the smaller position, those of it in ascending order of the other. */
  readonly #byLow = new Map<number, PlacedRelation[]>();

  constructor(relations: readonly PlacedRelation[]) {
    for (const relation of relations) {
      const known = this.#byLow.get(relation.a);
      if (known === undefined) this.#byLow.set(relation.a, [relation]);
      else known.push(relation);
    }
  }

  of(one: number, other: number): PlacedRelation | null {
    const [low, high] = one < other ? [one, other] : [other, one];
    return this.#byLow.get(low)?.find(({ b }) => b === high) ?? null;
  }

  /** All among the members, which are in ascending order. */
  among(members: readonly number[]): PlacedRelation[] {
    const inside = new Set(members);
    return members.flatMap((member) => (this.#byLow.get(member) ?? []).filter(({ b }) => inside.has(b)));
  }
}

/** Steps are this many relations long. */
const stepEvery = 4096;

/** Relations in parts that have no item in common, each in the order in which they were given; in steps. */
export function* connectedParts(
  relations: readonly PlacedRelation[],
  positions: number,
): Generator<number, readonly PlacedRelation[][]> {
  const sets = new DisjointSets(positions);
  for (const [at, { a, b }] of relations.entries()) {
    if (at % stepEvery === 0) yield (0.5 * at) / relations.length;
    sets.unite(a, b);
  }
  const parts = new Map<number, PlacedRelation[]>();
  for (const [at, relation] of relations.entries()) {
    if (at % stepEvery === 0) yield 0.5 + (0.5 * at) / relations.length;
    const of = sets.rootOf(relation.a);
    const part = parts.get(of);
    if (part === undefined) parts.set(of, [relation]);
    else part.push(relation);
  }
  return [...parts.values()];
}
