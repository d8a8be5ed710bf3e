import { actionsDiffer } from './actions.ts';
import { type CitationComparison, compareCitations, paragraphsOf } from './citations.ts';
import { type Veto, vetoes } from './discriminators.ts';
import type { Features } from './features.ts';
import { type NameRelation, relateNames } from './nameRelation.ts';

/** Everything that typing a relation looks at, for one pair. */
export interface Comparison {
  readonly left: Features;
  readonly right: Features;
  readonly name: NameRelation;
  /** Dice of the bigrams of the bare names, 0 to 1. */
  readonly similarity: number;
  readonly citation: CitationComparison;
  /** Both cite the same article, but other paragraphs of it. */
  readonly otherParagraph: boolean;
  readonly holder: 'same' | 'other' | 'unknown';
  /** Both levels are known, the home level standing in for none, and differ. */
  readonly levelsDiffer: boolean;
  readonly category: 'same' | 'other' | 'unknown';
  readonly actionsDiffer: boolean;
  readonly vetoes: readonly Veto[];
}

/** Two acts, or two categories, on two names: nothing else about them needs to be looked at. */
export function areTwoActs(left: Features, right: Features): boolean {
  if (actionsDiffer(left.name.action, right.name.action)) return true;
  return known(left.category, right.category) === 'other' && left.name.key !== right.name.key;
}

export function compare(left: Features, right: Features, similarity: number, homeLevel: string): Comparison {
  return {
    left,
    right,
    name: relateNames(left.name, right.name),
    similarity,
    citation: compareCitations(left.laws, right.laws),
    otherParagraph: paragraphsDiffer(left, right),
    holder: known(left.holder, right.holder),
    levelsDiffer: (left.level ?? homeLevel) !== (right.level ?? homeLevel),
    category: known(left.category, right.category),
    actionsDiffer: actionsDiffer(left.name.action, right.name.action),
    vetoes: vetoes(left.words, right.words),
  };
}

function known<T>(left: T | null, right: T | null): 'same' | 'other' | 'unknown' {
  if (left === null || right === null) return 'unknown';
  return left === right ? 'same' : 'other';
}

function paragraphsDiffer(left: Features, right: Features): boolean {
  for (const a of left.laws) {
    const b = right.laws.find((use) => use.key === a.key && use.principal === a.principal);
    if (b === undefined || a.principal === null || a.articles === b.articles) continue;
    const [mine, theirs] = [paragraphsOf(a), paragraphsOf(b)];
    if (mine.length > 0 && theirs.length > 0 && !mine.some((paragraph) => theirs.includes(paragraph))) return true;
  }
  return false;
}
