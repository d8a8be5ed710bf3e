import type { CitedLaw } from '#shared/law/cited.ts';
import type { CategoryCode } from '#shared/model/category.ts';
import type { Evidence } from '#shared/model/evidence.ts';
import { basisTextSignals, lawTitleSignals } from './basisSignals.ts';
import type { CategoryModel } from './categoryModel.ts';
import { dutySignals } from './dutySignals.ts';
import { licenceSignals } from './licenceSignals.ts';
import { outsideSignals } from './outsideSignals.ts';
import { penaltySignals } from './penaltySignals.ts';
import { registerSignals } from './registerSignals.ts';
import type { Signal } from './signal.ts';
import { type TitleParts, titleParts } from './titleParts.ts';

/** What one piece of evidence says: for which category, in log odds. */
export interface Vote {
  readonly code: CategoryCode;
  readonly weight: number;
  readonly evidence: Evidence;
}

/** In the order of precedence: of two signals as strong for one category the first is named. */
export const nameSignals: readonly Signal[] = [
  ...penaltySignals,
  ...dutySignals,
  ...licenceSignals,
  ...registerSignals,
  ...outsideSignals,
];

/** A name of this weight speaks for itself; the basis then counts little. */
const clearWeight = 5;
const faint = 0.4;
/** The department knows its powers, and mixes up 许可, 确认 and 其他: right more than nine times of ten. */
const declaredWeight = 3.5;
const subItemWeight = 3;

export function isClear(named: readonly Vote[]): boolean {
  return named.some((vote) => vote.weight >= clearWeight);
}

/** One vote for each category: its strongest signal. */
export function nameVotes(title: TitleParts): Vote[] {
  const votes = new Map<CategoryCode, Vote>();
  for (const signal of nameSignals) {
    const { id, code, weight, position } = signal;
    if ((votes.get(code)?.weight ?? 0) >= weight) continue;
    const words = matchSignal(signal, title);
    if (words === null) continue;
    const evidence = { code: `name-${position}`, values: { signal: id, words, category: code } };
    votes.set(code, { code, weight, evidence });
  }
  return [...votes.values()];
}

function matchSignal({ pattern, unless, position }: Signal, title: TitleParts): string | null {
  const match = pattern.exec(title.whole) ?? (position === 'start' ? pattern.exec(title.head) : null);
  return match === null || unless?.test(title.whole) === true ? null : match[0];
}

/** Where the name decides nothing, its sub-items may: 建设类企业资质 with 建筑业企业资质审批 below it. */
export function subItemVotes(subItems: readonly string[]): Vote[] {
  const votes = new Map<CategoryCode, Vote>();
  for (const name of subItems) {
    const [best] = nameVotes(titleParts(name)).sort((a, b) => b.weight - a.weight);
    if (best === undefined || best.weight < clearWeight) continue;
    const evidence = { code: 'sub-item', values: { name, category: best.code } };
    votes.set(best.code, { code: best.code, weight: subItemWeight, evidence });
  }
  return [...votes.values()];
}

/** One vote for each category: a cited law that is about it, else what the text of the articles says. */
export function basisVotes(basis: string, laws: readonly CitedLaw[], nameIsClear: boolean): Vote[] {
  const share = nameIsClear ? faint : 1;
  const votes = new Map<CategoryCode, Vote>();
  for (const { id, code, weight, pattern } of lawTitleSignals) {
    const law = laws.find(({ title }) => pattern.test(title));
    if (law === undefined) continue;
    const evidence = { code: 'law-title', values: { signal: id, law: law.title, category: code } };
    votes.set(code, { code, weight: weight * share, evidence });
  }
  for (const { id, code, weight, pattern } of basisTextSignals) {
    const words = votes.has(code) ? undefined : pattern.exec(basis)?.[0];
    // A seizure beside a fine is a step of the penalty.
    if (words === undefined || (code === 'QZ' && votes.has('CF'))) continue;
    const evidence = { code: 'basis-text', values: { signal: id, words, category: code } };
    votes.set(code, { code, weight: weight * share, evidence });
  }
  return [...votes.values()];
}

export function declaredVotes(declared: CategoryCode | null): Vote[] {
  if (declared === null) return [];
  return [{ code: declared, weight: declaredWeight, evidence: { code: 'declared', values: { category: declared } } }];
}

/** The model learns from the same words as the signals: its agreement with a clear name proves nothing more. */
export function learnedVotes(name: string, model: CategoryModel, named: readonly Vote[]): Vote[] {
  const { code, weight } = model.predict(name);
  if (code === null || named.some((vote) => vote.code === code && vote.weight >= clearWeight)) return [];
  return [{ code, weight, evidence: { code: 'learned', values: { category: code, examples: model.examples } } }];
}
