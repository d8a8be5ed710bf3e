import type { VerdictKind } from '#shared/model/decision.ts';
import type { Evidence } from '#shared/model/evidence.ts';
import { type CandidateFacts, isMet } from './candidatePredicate.ts';
import type { CitationRelation } from './citations.ts';
import type { Comparison } from './compare.ts';
import { relate, type Typed } from './relate.ts';
import { underVerdict } from './verdicts.ts';

/** All that the answer for one pair follows from. */
export interface Situation {
  readonly pair: Comparison;
  readonly facts: CandidateFacts;
  /** Matching looks at 主项 alone. */
  readonly mains: boolean;
  readonly verdict: VerdictKind | null;
}

/** What matching says of a pair; null: it is left alone. */
export function answerOf({ pair, facts, mains, verdict }: Situation): Typed | null {
  if (!mains) return null;
  // What a person called the same is compared whether alike or not.
  return underVerdict(isMet(facts) || verdict === 'same' ? relate(pair) : null, verdict);
}

/** Something that could be otherwise, told as evidence is. */
export interface Change {
  /** Changes of one aspect exclude one another. */
  readonly aspect: string;
  readonly told: Evidence;
  readonly apply: (situation: Situation) => Situation;
}

export interface OtherAnswer {
  readonly changes: readonly Evidence[];
  readonly answer: Typed | null;
}

/**
 * What would have to differ for the answer to be another: each row is as few changes as it takes, and with each the
 * answer is the one that matching itself gives. Single changes first; two or three together only where no single change
 * but a person's word alters anything.
 */
export function otherAnswers(situation: Situation): OtherAnswer[] {
  const now = outcome(answerOf(situation));
  const changes = possibleChanges(situation);
  const singles = changes.filter((change) => outcome(answerOf(change.apply(situation))) !== now);
  const rows = singles.map((change) => tell([change], situation));
  if (singles.some(({ aspect }) => aspect !== 'verdict')) return rows;
  const still = changes.filter((change) => !singles.includes(change));
  for (const size of [2, 3]) {
    const sets = setsOf(still, size).filter((set) => outcome(answerOf(applyAll(set, situation))) !== now);
    if (sets.length > 0) return [...sets.map((set) => tell(set, situation)), ...rows];
  }
  return rows;
}

function tell(changes: readonly Change[], situation: Situation): OtherAnswer {
  return { changes: changes.map(({ told }) => told), answer: answerOf(applyAll(changes, situation)) };
}

function applyAll(changes: readonly Change[], situation: Situation): Situation {
  return changes.reduce((before, change) => change.apply(before), situation);
}

/** What counts as the same answer: kind and whether it is sure; the confidence within may move. */
function outcome(answer: Typed | null): string {
  return answer === null ? 'left' : `${answer.kind} ${answer.sure}`;
}

function setsOf(changes: readonly Change[], size: number): Change[][] {
  if (size === 0) return [[]];
  return changes.flatMap((first, at) =>
    setsOf(changes.slice(at + 1), size - 1)
      .filter((rest) => rest.every(({ aspect }) => aspect !== first.aspect))
      .map((rest) => [first, ...rest]),
  );
}

function possibleChanges(situation: Situation): Change[] {
  const main = change('main', { code: 'if-main', values: {} }, (before) => ({ ...before, mains: true }));
  return [
    ...(situation.mains ? [] : [main]),
    ...nameChanges(situation),
    ...citationChanges(situation),
    ...wordChanges(situation),
    ...contextChanges(situation),
    ...verdictChanges(situation),
  ];
}

function change(aspect: string, told: Evidence, apply: Change['apply']): Change {
  return { aspect, told, apply };
}

function withPair(given: Partial<Comparison>): Change['apply'] {
  return (situation) => ({ ...situation, pair: { ...situation.pair, ...given } });
}

function nameChanges(situation: Situation): Change[] {
  const { left, right } = situation.pair;
  if (left.name.key === right.name.key) return [];
  const same = change('name', { code: 'if-name-same', values: {} }, ({ pair, facts, ...rest }) => ({
    ...rest,
    facts: { ...facts, similarity: 1, sameName: true },
    pair: {
      ...pair,
      right: { ...pair.right, name: pair.left.name, words: pair.left.words },
      name: { kind: 'same', longer: null },
      similarity: 1,
      actionsDiffer: false,
      vetoes: [],
    },
  }));
  return [same, ...likenessChanges(situation)];
}

/** The nearest likeness of the names, in hundredths, above and below, at which the answer is another. */
function likenessChanges(situation: Situation): Change[] {
  const now = outcome(answerOf(situation));
  const { similarity } = situation.facts;
  const alike = (percent: number, code: string): Change =>
    change('name', { code, values: { percent } }, ({ pair, facts, ...rest }) => {
      const like = percent / 100;
      return {
        ...rest,
        facts: { ...facts, similarity: like, sameName: facts.sameName && like === 1 },
        pair: { ...pair, similarity: like },
      };
    });
  const turns = (percent: number) => outcome(answerOf(alike(percent, '').apply(situation))) !== now;
  const [from, below] = [Math.floor(similarity * 100) + 1, Math.ceil(similarity * 100) - 1];
  const higher = range(from, 100).find(turns);
  const lower = range(0, below).findLast(turns);
  return [
    ...(higher === undefined ? [] : [alike(higher, 'if-alike-from')]),
    ...(lower === undefined ? [] : [alike(lower, 'if-alike-to')]),
  ];
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, step) => from + step);
}

const citations: readonly CitationRelation[] = ['same-clause', 'other-article', 'other-law', 'unknown'];

function citationChanges({ pair: { citation } }: Situation): Change[] {
  return citations
    .filter((relation) => relation !== citation.relation || (relation === 'same-clause' && citation.general))
    .map((relation) =>
      change('citation', { code: `if-cites-${relation}`, values: {} }, ({ pair, facts, ...rest }) => ({
        ...rest,
        facts: { ...facts, ...citedAs(relation) },
        pair: {
          ...pair,
          citation: { relation, law: '', article: '', general: false, companionsDiffer: false },
          otherParagraph: false,
        },
      })),
    );
}

/** What a relation of the citations says of being compared. */
function citedAs(relation: CitationRelation): Partial<CandidateFacts> {
  return {
    sharesArticle: relation === 'same-clause',
    sharesLaw: relation === 'same-clause' || relation === 'other-article',
    isUncited: relation === 'unknown',
    sharesProcedure: false,
  };
}

function wordChanges({ pair }: Situation): Change[] {
  const words = pair.vetoes.map(({ code, left, right }) =>
    change(
      `word ${code}`,
      { code: 'if-word-same', values: { word: code, a: left, b: right } },
      ({ pair, ...rest }) => ({
        ...rest,
        pair: { ...pair, vetoes: pair.vetoes.filter((veto) => veto.code !== code) },
      }),
    ),
  );
  if (!pair.actionsDiffer) return words;
  return [...words, change('act', { code: 'if-act-same', values: {} }, withPair({ actionsDiffer: false }))];
}

function contextChanges({ pair: { holder, category, levelsDiffer } }: Situation): Change[] {
  const level = `if-level-${levelsDiffer ? 'same' : 'other'}`;
  return [
    ...otherThan(holder).map((value) =>
      change('holder', { code: `if-holder-${value}`, values: {} }, ({ pair, facts, ...rest }) => ({
        ...rest,
        facts: { ...facts, oneHolder: value === 'same' },
        pair: { ...pair, holder: value },
      })),
    ),
    ...otherThan(category).map((value) =>
      change('category', { code: `if-category-${value}`, values: {} }, withPair({ category: value })),
    ),
    change('level', { code: level, values: {} }, withPair({ levelsDiffer: !levelsDiffer })),
  ];
}

function otherThan(now: Comparison['holder']): ('same' | 'other')[] {
  return (['same', 'other'] as const).filter((value) => value !== now);
}

function verdictChanges({ verdict }: Situation): Change[] {
  const said = ([null, 'same', 'different'] as const).filter((value) => value !== verdict);
  return said.map((value) =>
    change('verdict', { code: `if-verdict-${value ?? 'none'}`, values: {} }, (situation) => ({
      ...situation,
      verdict: value,
    })),
  );
}
