import type { CitedLaw } from '#shared/law/cited.ts';
import type { CoercionKind } from '#shared/law/powers.ts';
import type { CategoryCode, CategorySet } from '#shared/model/category.ts';
import { categoryCodes, foldIntoSet } from '#shared/model/category.ts';
import type { Evidence } from '#shared/model/evidence.ts';
import { applicationSignals } from './applicationSignals.ts';
import { basisTextSignals, lawTitleSignals } from './basisSignals.ts';
import type { CategoryModel } from './categoryModel.ts';
import { coercionKind } from './coercion.ts';
import { dutySignals } from './dutySignals.ts';
import { outsideSignals } from './outsideSignals.ts';
import { penaltySignals } from './penaltySignals.ts';
import type { Signal } from './signal.ts';
import { type TitleParts, titleParts } from './titleParts.ts';

export interface ClassifyItem {
  readonly name: string;
  readonly basis: string;
  readonly laws: readonly CitedLaw[];
  /** What the department says; evidence only where the name cannot decide. */
  readonly declared: CategoryCode | null;
  readonly subItems: readonly string[];
  readonly set: CategorySet;
}

export interface Suggestion {
  /** Null is an answer: 待人工判定. FW and NB say that it is no power at all. */
  readonly code: CategoryCode | null;
  /** For 行政强制 (行政强制法 art. 2), where it can be told. */
  readonly subtype?: CoercionKind;
  /** Of the best category, 0 to 1; at 0.95 and above it is nearly never wrong. */
  readonly confidence: number;
  readonly reasons: readonly Evidence[];
}

interface Vote {
  readonly code: CategoryCode;
  readonly weight: number;
  readonly evidence: Evidence;
}

/** Signals in the order of precedence (DOMAIN §2.15). */
const nameSignals: readonly Signal[] = [...penaltySignals, ...dutySignals, ...applicationSignals, ...outsideSignals];

/** A name of this weight speaks for itself; the text of the basis then only counts a little. */
const clearName = 5;
const faintBasis = 0.4;
/** The department knows its powers, and mixes up 许可, 确认 and 其他: right about nine times of ten. */
const declaredWeight = 3.5;
/** Of two categories closer than this a person chooses: about two to one. */
const smallestLead = 0.8;

/**
 * The category that a power belongs to, with its reasons. Votes of the name, the basis, the declared category and the
 * learned model are log odds and add up; the confidence is their soft maximum over all categories.
 */
export function classify(item: ClassifyItem, model: CategoryModel | null = null): Suggestion {
  const name = titleParts(item.name);
  const named = nameVotes(name);
  const votes = [
    ...named,
    ...subItemVotes(named, item.subItems),
    ...basisVotes(item, strongest(named)),
    ...declaredVotes(item.declared),
    ...(model === null ? [] : modelVotes(item.name, model, named)),
  ].map((vote) => ({ ...vote, code: foldIntoSet(vote.code, item.set) ?? vote.code }));
  return decide(votes, name, item);
}

function decide(votes: readonly Vote[], name: TitleParts, item: ClassifyItem): Suggestion {
  const scores = new Map<CategoryCode, number>(categoryCodes.map((code) => [code, 0]));
  for (const vote of votes) scores.set(vote.code, (scores.get(vote.code) ?? 0) + vote.weight);
  const ranked = [...scores].sort(([, a], [, b]) => b - a);
  const [best, second] = ranked;
  if (best === undefined || second === undefined || best[1] - second[1] < smallestLead) {
    return { code: null, confidence: confidenceOf(ranked), reasons: evidenceOf(votes) };
  }
  const code = best[0];
  const reasons = [...evidenceOf(votes.filter((vote) => vote.code === code)), ...against(votes, code)];
  const subtype = code === 'QZ' ? coercionKind(name, item.basis) : null;
  return { code, ...(subtype === null ? {} : { subtype }), confidence: confidenceOf(ranked), reasons };
}

function confidenceOf(ranked: readonly (readonly [CategoryCode, number])[]): number {
  const top = ranked[0]?.[1] ?? 0;
  const sum = ranked.reduce((total, [, score]) => total + Math.exp(score - top), 0);
  return Math.round(1000 / sum) / 1000;
}

function evidenceOf(votes: readonly Vote[]): Evidence[] {
  return votes.map((vote) => vote.evidence);
}

/** What speaks against the answer, as far as it has weight. */
function against(votes: readonly Vote[], code: CategoryCode): Evidence[] {
  return votes
    .filter((vote) => vote.code !== code && vote.weight >= 1)
    .map(({ evidence }) => ({ code: `against-${evidence.code}`, values: evidence.values }));
}

function strongest(votes: readonly Vote[]): number {
  return Math.max(0, ...votes.map((vote) => vote.weight));
}

/** One vote for each category: its strongest signal, the earlier of two that are as strong. */
function nameVotes(name: TitleParts): Vote[] {
  const votes = new Map<CategoryCode, Vote>();
  for (const signal of nameSignals) {
    const words = matchSignal(signal, name);
    if (words === null || (votes.get(signal.code)?.weight ?? 0) >= signal.weight) continue;
    const evidence = { code: `name-${signal.position}`, values: { words, category: signal.code } };
    votes.set(signal.code, { code: signal.code, weight: signal.weight, evidence });
  }
  return [...votes.values()];
}

function matchSignal(signal: Signal, name: TitleParts): string | null {
  if (signal.unless?.test(name.whole)) return null;
  const match =
    signal.pattern.exec(name.whole) ?? (signal.position === 'start' ? signal.pattern.exec(name.head) : null);
  return match === null ? null : match[0];
}

/** Where the name decides nothing, its sub-items may: 建设类企业资质 with 建筑业企业资质审批 below it. */
function subItemVotes(named: readonly Vote[], subItems: readonly string[]): Vote[] {
  if (strongest(named) >= clearName || subItems.length === 0) return [];
  const counts = new Map<CategoryCode, Vote>();
  for (const subItem of subItems) {
    const [best] = nameVotes(titleParts(subItem)).sort((a, b) => b.weight - a.weight);
    if (best === undefined || best.weight < clearName) continue;
    const evidence = { code: 'sub-item', values: { name: subItem, category: best.code } };
    counts.set(best.code, { code: best.code, weight: 3, evidence });
  }
  return [...counts.values()];
}

function basisVotes(item: ClassifyItem, nameWeight: number): Vote[] {
  const share = nameWeight >= clearName ? faintBasis : 1;
  const votes: Vote[] = [];
  const heard = new Set<CategoryCode>();
  for (const { code, weight, pattern } of lawTitleSignals) {
    const law = item.laws.find(({ title }) => pattern.test(title));
    if (law === undefined || heard.has(code)) continue;
    heard.add(code);
    votes.push({
      code,
      weight: weight * share,
      evidence: { code: 'law-title', values: { law: law.title, category: code } },
    });
  }
  const fined = basisTextSignals.find(({ code }) => code === 'CF')?.pattern.test(item.basis) ?? false;
  for (const { code, weight, pattern } of basisTextSignals) {
    const words = pattern.exec(item.basis)?.[0];
    if (words === undefined || heard.has(code) || (code === 'QZ' && fined)) continue;
    heard.add(code);
    votes.push({ code, weight: weight * share, evidence: { code: 'basis-text', values: { words, category: code } } });
  }
  return votes;
}

function declaredVotes(declared: CategoryCode | null): Vote[] {
  if (declared === null) return [];
  return [{ code: declared, weight: declaredWeight, evidence: { code: 'declared', values: { category: declared } } }];
}

/** The model learns from the same words as the signals, so its agreement with a clear name proves nothing more. */
function modelVotes(name: string, model: CategoryModel, named: readonly Vote[]): Vote[] {
  const { code, weight } = model.predict(name);
  if (code === null || named.some((vote) => vote.code === code && vote.weight >= clearName)) return [];
  return [{ code, weight, evidence: { code: 'learned', values: { category: code, examples: model.examples } } }];
}
