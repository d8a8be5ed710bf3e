import { type Group, type GroupKind, groupKinds } from '#shared/model/group.ts';

/** What a list says is true of the pair of two of its rows, of which both belong to one power. */
export interface Truth {
  /** Ids of the rows of one power; powers with a single row may be left out. */
  readonly groups: readonly (readonly number[])[];
  readonly kindsOf: (a: number, b: number) => readonly GroupKind[];
  /** Of two powers, but of such that proposing them is neither right nor wrong. */
  readonly isArguable?: (a: number, b: number, sure: boolean) => boolean;
}

/** Of pairs; micro-averaged, since every pair counts once wherever it stands. */
export interface Figures {
  readonly proposed: number;
  readonly right: number;
  readonly inTruth: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** What of a group is scored. */
export interface ProposedGroup extends Pick<Group, 'kind' | 'sure'> {
  readonly members: readonly { readonly item: number }[];
}

/** A pair that some group holds. */
export interface ProposedPair {
  readonly a: number;
  readonly b: number;
  /** Null for a matcher that knows no kinds. */
  readonly kind: GroupKind | null;
  readonly sure: boolean;
}

export interface Score {
  readonly all: Figures;
  readonly sure: Figures;
  /** Of the right pairs, the share whose kind is right too. */
  readonly kindRight: number;
  readonly byKind: Readonly<Record<GroupKind, Figures>>;
  /** Pairs that count neither way. */
  readonly arguable: number;
  readonly wrong: readonly ProposedPair[];
  readonly missed: readonly (readonly [a: number, b: number])[];
}

/** Whether accepting in bulk what is sure of the kind merges something. */
export function merges(kind: GroupKind): boolean {
  return kind === 'duplicate' || kind === 'same-article' || kind === 'parent-child';
}

/**
 * All pairs within a proposed group against all pairs of rows that in truth are of one power. A pair is sure
 * where one of its groups is.
 */
export function scoreGroups(groups: readonly Group[], truth: Truth): Score {
  return scorePairs(proposedPairs(groups), truth);
}

export function scorePairs(all: readonly ProposedPair[], truth: Truth): Score {
  const powerOf = new Map(truth.groups.flatMap((members, index) => members.map((id) => [id, index] as const)));
  const isRight = ({ a, b }: ProposedPair) => powerOf.has(a) && powerOf.get(a) === powerOf.get(b);
  const proposed = all.filter((pair) => isRight(pair) || !truth.isArguable?.(pair.a, pair.b, pair.sure));
  const found = new Set<string>();
  const wrong: ProposedPair[] = [];
  const counts = { sure: 0, sureRight: 0, kindRight: 0 };
  const tallies = Object.fromEntries(groupKinds.map((kind) => [kind, { proposed: 0, right: 0, inTruth: 0 }]));
  for (const pair of proposed) {
    const right = isRight(pair);
    const kinds = right ? truth.kindsOf(pair.a, pair.b) : [];
    if (right) found.add(keyOf(pair.a, pair.b));
    else wrong.push(pair);
    if (pair.sure) counts.sure += 1;
    if (pair.sure && right) counts.sureRight += 1;
    const tally = pair.kind === null ? undefined : tallies[pair.kind];
    if (pair.kind === null || tally === undefined) continue;
    tally.proposed += 1;
    if (kinds.includes(pair.kind)) {
      tally.right += 1;
      counts.kindRight += 1;
    }
  }
  const missed: (readonly [number, number])[] = [];
  let inTruth = 0;
  for (const members of truth.groups) {
    for (const [a, b] of pairsOf(members)) {
      inTruth += 1;
      for (const kind of truth.kindsOf(a, b)) {
        const tally = tallies[kind];
        if (tally !== undefined) tally.inTruth += 1;
      }
      if (!found.has(keyOf(a, b))) missed.push([a, b]);
    }
  }
  const byKind = (kind: GroupKind) => {
    const tally = tallies[kind] ?? { proposed: 0, right: 0, inTruth: 0 };
    return figures(tally.proposed, tally.right, tally.inTruth);
  };
  return {
    all: figures(proposed.length, found.size, inTruth),
    sure: figures(counts.sure, counts.sureRight, inTruth),
    kindRight: found.size === 0 ? 1 : counts.kindRight / found.size,
    byKind: {
      duplicate: byKind('duplicate'),
      'same-article': byKind('same-article'),
      level: byKind('level'),
      overlap: byKind('overlap'),
      'parent-child': byKind('parent-child'),
    },
    arguable: all.length - proposed.length,
    wrong,
    missed,
  };
}

/**
 * The pairs within all groups, each once. A pair that stands in several is of the kind of the smallest: a power and its
 * duplicate are a duplicate, also where both overlap a third.
 */
export function proposedPairs(groups: readonly ProposedGroup[]): ProposedPair[] {
  const pairs = new Map<string, { a: number; b: number; kind: GroupKind; sure: boolean }>();
  for (const { kind, sure, members } of groups.toSorted((x, y) => x.members.length - y.members.length)) {
    for (const [a, b] of pairsOf(members.map(({ item }) => item))) {
      const key = keyOf(a, b);
      const known = pairs.get(key);
      if (known === undefined) pairs.set(key, { a, b, kind, sure });
      else known.sure ||= sure;
    }
  }
  return [...pairs.values()];
}

/** Pairs of ids, the smaller first. */
export function* pairsOf(ids: readonly number[]): Generator<readonly [a: number, b: number]> {
  for (const [at, one] of ids.entries()) {
    for (const other of ids.slice(at + 1)) yield one < other ? [one, other] : [other, one];
  }
}

function keyOf(a: number, b: number): string {
  return `${a} ${b}`;
}

export function figures(proposed: number, right: number, inTruth: number): Figures {
  const precision = proposed === 0 ? 1 : right / proposed;
  const recall = inTruth === 0 ? 1 : right / inTruth;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { proposed, right, inTruth, precision, recall, f1 };
}
