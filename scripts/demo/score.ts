import type { GroupListing } from '#shared/contract/listings.ts';
import { type GroupKind, groupKinds } from '#shared/model/group.ts';
import type { TruthLine } from './truth.ts';

export interface Figures {
  readonly proposed: number;
  readonly right: number;
  readonly inTruth: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface GroupScore {
  readonly all: Figures;
  readonly sure: Figures;
  /** Of the right pairs, the share whose kind is right. */
  readonly kindRight: number;
  readonly byKind: readonly { readonly kind: GroupKind; readonly figures: Figures }[];
}

interface ProposedPair {
  readonly kinds: Set<GroupKind>;
  sure: boolean;
}

/**
 * Scores the proposed groups by pairs: all pairs within a group against all pairs of 主项 that in truth belong
 * together, micro-averaged over all groups.
 */
export function scoreGroups(groups: readonly GroupListing[], lineOf: ReadonlyMap<number, TruthLine>): GroupScore {
  const truth = truthPairs(lineOf);
  const proposed = new Map<string, ProposedPair>();
  for (const group of groups) {
    for (const key of pairsOf(group.members.map(({ id }) => id))) {
      const known = proposed.get(key) ?? { kinds: new Set(), sure: false };
      known.kinds.add(group.kind);
      known.sure ||= group.sure;
      proposed.set(key, known);
    }
  }
  const right = [...proposed].filter(([key]) => truth.has(key));
  const kindRight = right.filter(([key, pair]) => [...pair.kinds].some((kind) => truth.get(key)?.has(kind)));
  const sure = [...proposed].filter(([, pair]) => pair.sure);
  return {
    all: figures(proposed.size, right.length, truth.size),
    sure: figures(sure.length, sure.filter(([key]) => truth.has(key)).length, truth.size),
    kindRight: right.length === 0 ? 1 : kindRight.length / right.length,
    byKind: groupKinds.map((kind) => {
      const inTruth = [...truth.values()].filter((kinds) => kinds.has(kind)).length;
      const own = [...proposed].filter(([, pair]) => pair.kinds.has(kind));
      return { kind, figures: figures(own.length, own.filter(([key]) => truth.get(key)?.has(kind)).length, inTruth) };
    }),
  };
}

/** Pair → the kinds it may rightly be called: of two members beside the master, that of either. */
export function truthPairs(lineOf: ReadonlyMap<number, TruthLine>): ReadonlyMap<string, ReadonlySet<GroupKind>> {
  const mains = [...lineOf].filter(([, line]) => line.parent === '' && line.group !== '');
  const pairs = new Map<string, Set<GroupKind>>();
  for (const members of Map.groupBy(mains, ([, line]) => line.group).values()) {
    const lines = new Map(members);
    for (const key of pairsOf(members.map(([id]) => id))) {
      const [a = 0, b = 0] = key.split(' ').map(Number);
      const kinds = [lines.get(a)?.kind, lines.get(b)?.kind].filter((kind) => kind !== 'self' && kind !== null);
      pairs.set(key, new Set(kinds.filter((kind) => kind !== undefined)));
    }
  }
  return pairs;
}

function pairsOf(ids: readonly number[]): string[] {
  const sorted = [...ids].sort((a, b) => a - b);
  return sorted.flatMap((a, index) => sorted.slice(index + 1).map((b) => `${a} ${b}`));
}

function figures(proposed: number, right: number, inTruth: number): Figures {
  const precision = proposed === 0 ? 1 : right / proposed;
  const recall = inTruth === 0 ? 1 : right / inTruth;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { proposed, right, inTruth, precision, recall, f1 };
}
