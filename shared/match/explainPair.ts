import type { VerdictKind } from '#shared/model/decision.ts';
import type { Evidence } from '#shared/model/evidence.ts';
import type { Level } from '#shared/model/level.ts';
import {
  alike,
  alikeUnderArticle,
  type CandidateFacts,
  candidateFacts,
  conditionsMet,
  isMet,
} from './candidatePredicate.ts';
import { type Comparison, compare } from './compare.ts';
import { evidenceOf } from './evidence.ts';
import { featuresOf } from './features.ts';
import type { MatchItem } from './matchItem.ts';
import { answerOf, type OtherAnswer, otherAnswers, type Situation } from './otherAnswers.ts';
import { relate, type Typed } from './relate.ts';
import { underVerdict } from './verdicts.ts';
import { type WeighedEvidence, weigh } from './weights.ts';

/** One condition under which a pair is compared at all. */
export interface Condition extends Evidence {
  readonly met: boolean;
}

export interface PairExplanation {
  /** What matching says of the pair; null: it is left alone. */
  readonly answer: Typed | null;
  /** Any one that is met makes two 主项 a candidate pair. */
  readonly conditions: readonly Condition[];
  readonly isCandidate: boolean;
  /** Each feature with its part of `score`. */
  readonly evidence: readonly WeighedEvidence[];
  /** What comparing gives, the verdict included, whether the pair is a candidate or not; 0 where nothing is proposed. */
  readonly score: number;
  /** What forbids one power however alike the names are. */
  readonly vetoes: readonly Evidence[];
  readonly otherwise: readonly OtherAnswer[];
}

export interface PairContext {
  /** The level that most items of the list name; what names none is taken to be of it. */
  readonly homeLevel: Level;
  /** Neither is a sub-item. */
  readonly mains: boolean;
  readonly verdict: VerdictKind | null;
}

/** Why two items are proposed as one, or are not: for any pair, also one that matching never compared. */
export function explainPair(a: MatchItem, b: MatchItem, { homeLevel, mains, verdict }: PairContext): PairExplanation {
  const [left, right] = [featuresOf(a), featuresOf(b)];
  const facts = candidateFacts(left, right);
  const pair = compare(left, right, facts.similarity, homeLevel);
  const situation: Situation = { pair, facts, mains, verdict };
  const typed = relate(pair);
  const compared = underVerdict(typed, verdict);
  const told = compared?.evidence ?? [
    ...(verdict === null ? [] : [{ code: `verdict-${verdict}`, values: {} }]),
    ...(typed?.evidence ?? evidenceOf(pair, 'duplicate', null)),
  ];
  const score = compared?.score ?? 0;
  return {
    answer: answerOf(situation),
    conditions: [...(mains ? [] : [{ code: 'compared-main-not', values: {}, met: false }]), ...conditionsOf(facts)],
    isCandidate: mains && isMet(facts),
    evidence: weigh(pair, [...told, ...actEvidence(pair)], score),
    score,
    vetoes: vetoesOf(pair),
    otherwise: otherAnswers(situation),
  };
}

function conditionsOf(facts: CandidateFacts): Condition[] {
  const { similarity, sharesArticle, sharesLaw } = facts;
  const met = conditionsMet(facts);
  const percent = Math.floor(similarity * 100);
  const condition = (code: string, holds: boolean, values: Evidence['values'] = {}): Condition => ({
    code: holds ? code : `${code}-not`,
    values,
    met: holds,
  });
  const near = { percent, least: alike * 100 };
  return [
    sharesArticle
      ? condition('compared-article', met[1], { percent, least: alikeUnderArticle * 100 })
      : condition('compared-no-article', false),
    sharesLaw ? condition('compared-law', met[2], near) : condition('compared-no-law', false),
    condition('compared-uncited', met[3], near),
    condition('compared-name', met[4]),
    condition('compared-part', met[5]),
  ];
}

function actEvidence({ actionsDiffer, left, right }: Comparison): Evidence[] {
  return actionsDiffer ? [{ code: 'acts-differ', values: { a: left.name.action, b: right.name.action } }] : [];
}

function vetoesOf(pair: Comparison): Evidence[] {
  return [
    ...actEvidence(pair),
    ...pair.vetoes.map(({ code, left, right }) => ({ code: `differs-${code}`, values: { a: left, b: right } })),
  ];
}
