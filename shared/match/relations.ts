import type { Evidence } from '#shared/model/evidence.ts';
import { groupKinds, type Relation } from '#shared/model/group.ts';
import { Buckets } from './buckets.ts';
import { DisjointSets } from './disjointSets.ts';
import { IntList } from './intList.ts';
import type { Typed } from './relate.ts';
import { roomFor } from './room.ts';

/** A relation between positions, `a` < `b`, with the position of the wider of both, where one is. */
export interface PlacedRelation extends Relation {
  readonly parent: number | null;
  /** A person said so. */
  readonly forced: boolean;
}

/** Scores have four digits. */
const digits = 1e4;
const noParent = -1;
/** Of each: both positions, the parent's, and the rest in one number; together, since they are looked up together. */
const stride = 4;

/**
 * The relations of a list, in the order in which they are added. They stand as numbers and become objects for as long as
 * one is looked at: a million of them to hold would keep the garbage collector from everything else.
 */
export class RelationList {
  readonly #numbers = new IntList();
  readonly #evidence: (readonly Evidence[])[] = [];

  add(a: number, b: number, { kind, score, sure, evidence }: Typed, parent: number | null, forced: boolean): void {
    this.#numbers.push(a);
    this.#numbers.push(b);
    this.#numbers.push(parent ?? noParent);
    this.#numbers.push(pack(groupKinds.indexOf(kind), score, sure, forced));
    this.#evidence.push(evidence);
  }

  get length(): number {
    return this.#evidence.length;
  }

  at(place: number): PlacedRelation {
    const from = place * stride;
    const parent = this.#numbers.at(from + 2);
    const packed = this.#numbers.at(from + 3);
    return {
      a: this.#numbers.at(from),
      b: this.#numbers.at(from + 1),
      kind: groupKinds[(packed >> 2) & 7] ?? 'duplicate',
      score: (packed >> 5) / digits,
      sure: (packed & 2) !== 0,
      forced: (packed & 1) !== 0,
      evidence: this.#evidence[place] ?? [],
      parent: parent === noParent ? null : parent,
    };
  }

  /** The places in parts that have no item in common, in the order of their first relation; in steps. */
  *connectedParts(positions: number): Generator<number, Buckets> {
    const sets = new DisjointSets(positions);
    for (let place = 0; place < this.length; place += 1) {
      if (place % stepEvery === 0) yield (0.5 * place) / this.length;
      sets.unite(this.#numbers.at(place * stride), this.#numbers.at(place * stride + 1));
    }
    /** By root, the number of its part and one; 0 where none was met. */
    const numbers = roomFor(positions);
    const parts = roomFor(this.length);
    let count = 0;
    for (let place = 0; place < this.length; place += 1) {
      if (place % stepEvery === 0) yield 0.5 + (0.5 * place) / this.length;
      const root = sets.rootOf(this.#numbers.at(place * stride));
      if (numbers[root] === 0) numbers[root] = count += 1;
      parts[place] = (numbers[root] ?? 0) - 1;
    }
    return new Buckets(parts, null, count);
  }
}

/** The score, one of eight kinds, and two answers. */
function pack(kind: number, score: number, sure: boolean, forced: boolean): number {
  return (Math.round(score * digits) << 5) | (kind << 2) | (sure ? 2 : 0) | (forced ? 1 : 0);
}

/** Steps are this many relations long. */
const stepEvery = 4096;

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
