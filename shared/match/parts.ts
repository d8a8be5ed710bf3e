import { tellingPart } from './candidatePredicate.ts';
import type { Comparison } from './compare.ts';
import type { Features } from './features.ts';
import { isShared, type Proposal } from './proposal.ts';

/** Rows that name a part of one power: a sub-item, a step, a sanction, a situation in brackets. Null where none does. */
export function proposePart(pair: Comparison): Proposal | null {
  if (pair.holder === 'other') return null;
  return ofSubItem(pair) ?? ofSteps(pair) ?? ofSanctions(pair) ?? ofQualifiers(pair);
}

/** One item's name is a sub-item of the other, or stands behind the other's name (parent——child). */
function ofSubItem(pair: Comparison): Proposal | null {
  const { left, right, citation } = pair;
  const parent = isPart(left, right) ? right : isPart(right, left) ? left : null;
  if (parent === null || left.name.key === right.name.key) return null;
  const sure = isShared(pair) && isOneHolderAndKind(pair);
  const weight = sure ? 0.5 : citation.relation === 'other-law' ? 0.3 : 0.8;
  return { kind: 'parent-child', sure, weight, parent: parent.id };
}

function isPart(part: Features, whole: Features): boolean {
  if (part.name.parentKey === whole.name.key) return true;
  return part.name.key.length >= tellingPart && whole.subKeys.includes(part.name.key);
}

/** 道路运输经营许可 and 道路运输经营许可变更: steps of one permit, the permit being the power (R19). */
function ofSteps(pair: Comparison): Proposal | null {
  const { left, right, citation } = pair;
  if (!differsOnlyIn(pair, 'step') || pair.levelsDiffer || citation.relation === 'other-law') return null;
  const wider = widerSteps(left.name.steps, right.name.steps);
  const parent = wider === null ? {} : { parent: (wider === 'left' ? left : right).id };
  // Each step may have an article of its own; two steps are told to be of one permit by the
  // permit or the article; 审批 on one article and 核准变更 on another may be two permits.
  const sameLaw = citation.relation === 'same-law' || citation.relation === 'other-article';
  const itself = wider === 'left' ? right.name.key.startsWith(left.name.key) : left.name.key.startsWith(right.name.key);
  const sure = (isShared(pair) || (sameLaw && wider !== null && itself)) && isOneHolderAndKind(pair);
  return { kind: 'same-article', sure, weight: sure ? 0.5 : 0.8, ...parent };
}

/** The item without steps is the power itself; one that lists more steps contains the other. */
function widerSteps(left: readonly string[], right: readonly string[]): 'left' | 'right' | null {
  if (left.length === 0) return 'left';
  if (right.length === 0) return 'right';
  if (left.length > right.length && right.every((step) => left.includes(step))) return 'left';
  return right.length > left.length && left.every((step) => right.includes(step)) ? 'right' : null;
}

/** One conduct, one clause, a row for each penalty: 警告, 罚款, 没收违法所得 (R08). */
function ofSanctions(pair: Comparison): Proposal | null {
  if (!differsOnlyIn(pair, 'sanction') || pair.citation.relation !== 'same-clause') return null;
  return isOneHolderAndKind(pair) ? { kind: 'same-article', sure: true, weight: 0.5 } : null;
}

/** …（食品）的处罚 and …（食品添加剂）的处罚 are situations of one power (R06), the name without brackets is the power. */
function ofQualifiers(pair: Comparison): Proposal | null {
  const { left, right, citation } = pair;
  if (!differsOnlyIn(pair, 'qualifier') || pair.levelsDiffer) return null;
  const identified = (citation.relation === 'same-clause' || citation.relation === 'other-clause') && !citation.general;
  if (!identified && citation.relation !== 'unknown' && citation.relation !== 'same-law') return null;
  const sure = identified && isOneHolderAndKind(pair);
  const whole = left.name.qualifier === '' ? left : right.name.qualifier === '' ? right : null;
  if (whole === null) return { kind: 'same-article', sure, weight: 0.5 };
  return { kind: 'parent-child', sure, weight: 0.5, parent: whole.id };
}

function differsOnlyIn({ name, vetoes }: Comparison, code: string): boolean {
  return (name.kind === 'same' || name.kind === 'formula') && vetoes.length === 1 && vetoes[0]?.code === code;
}

function isOneHolderAndKind({ holder, category, levelsDiffer }: Comparison): boolean {
  return holder === 'same' && category === 'same' && !levelsDiffer;
}
