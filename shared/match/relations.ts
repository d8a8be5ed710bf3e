import type { Evidence } from '#shared/model/evidence.ts';
import { type GroupKind, groupKinds, type Relation } from '#shared/model/group.ts';
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

/**
 * The relations of a list, in the order in which they are added. They stand in columns and become objects for as long as
 * one is looked at: a million of them to hold would keep the garbage collector from everything else.
 */
export class RelationList {
  readonly #lows = new IntList();
  readonly #highs = new IntList();
  /** Numbers of their kinds, and their scores in ten-thousandths. */
  readonly #kinds = new IntList();
  readonly #scores = new IntList();
  readonly #parents = new IntList();
  readonly #sure = new IntList();
  readonly #forced = new IntList();
  readonly #evidence: (readonly Evidence[])[] = [];

  add(a: number, b: number, { kind, score, sure, evidence }: Typed, parent: number | null, forced: boolean): void {
    this.#lows.push(a);
    this.#highs.push(b);
    this.#kinds.push(groupKinds.indexOf(kind));
    this.#scores.push(Math.round(score * digits));
    this.#parents.push(parent ?? noParent);
    this.#sure.push(sure ? 1 : 0);
    this.#forced.push(forced ? 1 : 0);
    this.#evidence.push(evidence);
  }

  get length(): number {
    return this.#lows.length;
  }

  at(place: number): PlacedRelation {
    const parent = this.#parents.at(place);
    return {
      a: this.#lows.at(place),
      b: this.#highs.at(place),
      kind: this.#kindAt(place),
      score: this.#scores.at(place) / digits,
      sure: this.#sure.at(place) === 1,
      evidence: this.#evidenceAt(place),
      parent: parent === noParent ? null : parent,
      forced: this.#forced.at(place) === 1,
    };
  }

  /** The places in parts that have no item in common, in the order of their first relation; in steps. */
  *connectedParts(positions: number): Generator<number, Buckets> {
    const sets = new DisjointSets(positions);
    for (let place = 0; place < this.length; place += 1) {
      if (place % stepEvery === 0) yield (0.5 * place) / this.length;
      sets.unite(this.#lows.at(place), this.#highs.at(place));
    }
    /** By root, the number of its part and one; 0 where none was met. */
    const numbers = roomFor(positions);
    const parts = roomFor(this.length);
    let count = 0;
    for (let place = 0; place < this.length; place += 1) {
      if (place % stepEvery === 0) yield 0.5 + (0.5 * place) / this.length;
      const root = sets.rootOf(this.#lows.at(place));
      if (numbers[root] === 0) numbers[root] = count += 1;
      parts[place] = (numbers[root] ?? 0) - 1;
    }
    return new Buckets(parts, null, count);
  }

  #kindAt(place: number): GroupKind {
    return groupKinds[this.#kinds.at(place)] ?? 'duplicate';
  }

  #evidenceAt(place: number): readonly Evidence[] {
    return this.#evidence[place] ?? [];
  }
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
