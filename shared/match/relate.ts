import type { Evidence } from '#shared/model/evidence.ts';
import type { GroupKind } from '#shared/model/group.ts';
import type { Comparison } from './compare.ts';
import { evidenceOf } from './evidence.ts';

/** A typed pair, before verdicts. `parent` is the position-independent item id of the wider power where there is one. */
export interface Typed {
  readonly kind: GroupKind;
  readonly score: number;
  readonly sure: boolean;
  readonly parent: number | null;
  readonly evidence: readonly Evidence[];
}

interface Proposal {
  readonly kind: GroupKind;
  readonly sure: boolean;
  /** Within the band of its outcome, 0 to 1. */
  readonly weight: number;
  readonly parent?: number;
}

/** What is sure scores at least this, and only that; `decide --min 0.98` relies on it. */
export const sureFrom = 0.98;
const reviewFrom = 0.5;

/** How the two items relate; null where nothing speaks for one power. */
export function relate(pair: Comparison): Typed | null {
  const proposal = propose(pair);
  if (proposal === null) return null;
  const { kind, sure, weight, parent = null } = proposal;
  const score = sure ? sureFrom + (1 - sureFrom) * weight : reviewFrom + (sureFrom - 0.01 - reviewFrom) * weight;
  return { kind, sure, score: Math.round(score * 1e4) / 1e4, parent, evidence: evidenceOf(pair, kind, parent) };
}

function propose(pair: Comparison): Proposal | null {
  if (!isOneAct(pair)) return null;
  const part = pair.holder === 'other' ? null : partOf(pair);
  if (part !== null) return part;
  if (sayTheSame(pair)) return ofSameName(pair);
  if (pair.holder === 'other') return ofOtherHolder(pair);
  return ofLikeName(pair);
}

/** 处罚, 强制 and 检查 of one conduct are three powers; a wrong label on the very same name is not. */
function isOneAct(pair: Comparison): boolean {
  if (pair.actionsDiffer) return false;
  return pair.category !== 'other' || pair.left.name.key === pair.right.name.key;
}

function sayTheSame({ name, vetoes, left, right }: Comparison): boolean {
  const sameWords = name.kind === 'same' || name.kind === 'formula';
  return sameWords && vetoes.length === 0 && left.name.openEnded === right.name.openEnded;
}

function isShared({ citation }: Comparison): boolean {
  return ['same-clause', 'other-clause', 'several-articles'].includes(citation.relation) && !citation.general;
}

/** Same name: the holder and the level tell the kind, the citation how sure it is. */
function ofSameName(pair: Comparison): Proposal | null {
  const { citation, holder, levelsDiffer, name } = pair;
  const onClause = citation.relation === 'same-clause';
  const kind: GroupKind = levelsDiffer ? 'level' : holder === 'other' ? 'overlap' : 'duplicate';
  if (citation.relation === 'other-article' || citation.relation === 'other-law') return null;
  if (citation.relation === 'other-clause' && kind === 'duplicate')
    return { kind: 'same-article', sure: false, weight: 0.8 };
  const identified = onClause || hasIdenticalBasis(pair);
  const sure = identified && pair.category === 'same' && holder !== 'unknown' && !citation.general;
  if (sure) return { kind, sure, weight: name.kind === 'same' ? 1 : 0.5 };
  const weights = { unknown: 0.7, 'same-law': 0.85, family: 0.6, replaced: 0.6, 'several-articles': 0.75 };
  const weight = Object.entries(weights).find(([relation]) => relation === citation.relation)?.[1] ?? 0.9;
  return { kind, sure: false, weight };
}

/** Both cite the same laws and neither an article (R05: name and basis identical). */
function hasIdenticalBasis({ left, right, citation }: Comparison): boolean {
  if (citation.relation !== 'same-law') return false;
  const titles = (laws: typeof left.laws) =>
    laws
      .map((law) => law.key)
      .sort()
      .join('|');
  const none = [...left.laws, ...right.laws].every((law) => law.principal === null);
  return none && titles(left.laws) === titles(right.laws);
}

/** Another department: it must be the same clause, and the same conduct in other words. */
function ofOtherHolder(pair: Comparison): Proposal | null {
  const { citation, similarity, name } = pair;
  if (citation.general || !isShared(pair) || pair.otherParagraph) return null;
  const near = isContained(name) || name.kind === 'slip' || similarity >= 0.5;
  if (!near || pair.vetoes.some((veto) => veto.code === 'number' || veto.code === 'step')) return null;
  const sure = citation.relation === 'same-clause' && similarity >= 0.8 && pair.vetoes.length === 0;
  return { kind: 'overlap', sure, weight: similarity };
}

/** Same department, not the same words: a slip, a part, or another situation of one article. */
function ofLikeName(pair: Comparison): Proposal | null {
  const { left, right, citation, similarity, name } = pair;
  const steps = stepsOfOne(pair);
  if (steps !== null) return steps;
  if (citation.relation === 'unknown' || citation.relation === 'same-law') return ofUnknownCitation(pair);
  if (citation.relation === 'family') {
    const alike = pair.vetoes.length === 0 && similarity >= 0.6;
    return alike ? { kind: 'duplicate', sure: false, weight: 0.5 * similarity } : null;
  }
  if (!isShared(pair) || pair.otherParagraph) return null;
  const free = pair.vetoes.length === 0;
  if (free && citation.relation !== 'other-clause') {
    if (name.kind === 'slip') return { kind: pair.levelsDiffer ? 'level' : 'duplicate', sure: false, weight: 0.85 };
    if (name.kind === 'subject' || similarity >= 0.8)
      return { kind: pair.levelsDiffer ? 'level' : 'duplicate', sure: false, weight: similarity * 0.9 };
  }
  if (isContained(name) && similarity >= 0.5 && !pair.levelsDiffer) {
    const parent = name.longer === 'left' ? right.item.id : left.item.id;
    return { kind: 'parent-child', sure: false, weight: similarity * 0.8, parent };
  }
  if (isOtherSanction(pair)) return { kind: 'same-article', sure: true, weight: 0.5 };
  return isSituationOfOne(pair) ? { kind: 'same-article', sure: false, weight: 0.3 + similarity * 0.5 } : null;
}

/** One conduct, one clause, a row for each penalty: 警告, 罚款, 没收违法所得 (R08). */
function isOtherSanction({ name, vetoes, citation, category, holder, levelsDiffer }: Comparison): boolean {
  const onlySanction = vetoes.length === 1 && vetoes[0]?.code === 'sanction';
  const oneConduct = onlySanction && name.kind === 'same' && citation.relation === 'same-clause';
  return oneConduct && category === 'same' && holder === 'same' && !levelsDiffer;
}

/** Situations of one article (R06): the words may differ wholly, the article may not. */
function isSituationOfOne({ category, citation, similarity, levelsDiffer }: Comparison): boolean {
  if (category !== 'same' || levelsDiffer) return false;
  if (citation.relation === 'several-articles') return similarity >= 0.5;
  const listed = citation.relation === 'other-clause'; // 77(1) and 77(2): the law itself lists them
  return listed || !citation.companionsDiffer || similarity >= 0.4;
}

function isContained({ kind }: Comparison['name']): boolean {
  return kind === 'contains' || kind === 'subject';
}

function ofUnknownCitation(pair: Comparison): Proposal | null {
  const { name, similarity, left, right } = pair;
  if (pair.vetoes.length > 0 || similarity < 0.7) return null;
  if (name.kind === 'slip') return { kind: 'duplicate', sure: false, weight: 0.5 };
  if (!isContained(name)) return null;
  return { kind: 'parent-child', sure: false, weight: 0.4, parent: (name.longer === 'left' ? right : left).item.id };
}

/** 道路运输经营许可 and 道路运输经营许可变更: steps of one permit, the permit being the power (R19). */
function stepsOfOne(pair: Comparison): Proposal | null {
  const { left, right, name, citation } = pair;
  const onlySteps = pair.vetoes.length === 1 && pair.vetoes[0]?.code === 'step';
  if (!onlySteps || name.kind !== 'same' || pair.levelsDiffer || citation.relation === 'other-law') return null;
  const wider = widerSteps(left.name.steps, right.name.steps);
  const parent = wider === null ? {} : { parent: (wider === 'left' ? left : right).item.id };
  const shared = isShared(pair) || citation.relation === 'same-law' || citation.relation === 'other-article';
  const sure = shared && pair.category === 'same' && pair.holder === 'same' && wider !== null;
  return { kind: 'same-article', sure, weight: sure ? 0.5 : 0.8, ...parent };
}

/** The item without steps is the power itself; one that lists more steps contains the other. */
function widerSteps(left: readonly string[], right: readonly string[]): 'left' | 'right' | null {
  if (left.length === 0) return 'left';
  if (right.length === 0) return 'right';
  if (left.length > right.length && right.every((step) => left.includes(step))) return 'left';
  return right.length > left.length && left.every((step) => right.includes(step)) ? 'right' : null;
}

/** One item's name is a sub-item of the other, or stands behind the other's name (parent——child). */
function partOf(pair: Comparison): Proposal | null {
  const { left, right, citation } = pair;
  const parent = isPart(left, right) ? right : isPart(right, left) ? left : null;
  if (parent === null || left.name.key === right.name.key) return null;
  const sure = isShared(pair) && pair.holder === 'same' && pair.category === 'same' && !pair.levelsDiffer;
  const weight = sure ? 0.5 : citation.relation === 'other-law' ? 0.3 : 0.8;
  return { kind: 'parent-child', sure, weight, parent: parent.item.id };
}

/** Short sub-items (变更, 设立审批) name a part of many powers. */
const tellingLength = 6;

function isPart(part: Comparison['left'], whole: Comparison['left']): boolean {
  if (part.name.parentKey === whole.name.key) return true;
  return part.name.key.length >= tellingLength && whole.subKeys.includes(part.name.key);
}
