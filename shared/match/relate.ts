import type { Evidence } from '#shared/model/evidence.ts';
import type { GroupKind } from '#shared/model/group.ts';
import type { CitationRelation } from './citations.ts';
import type { Comparison } from './compare.ts';
import { evidenceOf } from './evidence.ts';
import type { Features } from './features.ts';
import { frameOf } from './nameRelation.ts';
import { proposePart } from './parts.ts';
import { isShared, type Proposal } from './proposal.ts';
import { tellsByItself } from './telling.ts';

/** A typed pair, before verdicts. */
export interface Typed {
  readonly kind: GroupKind;
  readonly score: number;
  readonly sure: boolean;
  /** Id of the wider power, where one is. */
  readonly parent: number | null;
  readonly evidence: readonly Evidence[];
}

/** What is sure scores at least this, and only that; accepting in bulk by confidence relies on it. */
export const sureFrom = 0.98;
const reviewFrom = 0.5;
/** No relation that is left to a person scores more. */
export const reviewTo = 0.97;

/** How the two items relate; null where nothing speaks for one power. */
export function relate(pair: Comparison): Typed | null {
  const proposal = propose(pair);
  if (proposal === null) return null;
  const { kind, sure, weight, parent = null } = proposal;
  const score = sure ? sureFrom + (1 - sureFrom) * weight : reviewFrom + (reviewTo - reviewFrom) * weight;
  return { kind, sure, score: Math.round(score * 1e4) / 1e4, parent, evidence: evidenceOf(pair, kind, parent) };
}

function propose(pair: Comparison): Proposal | null {
  if (!isOneAct(pair)) return null;
  const part = proposePart(pair);
  if (part !== null) return part;
  if (sayTheSame(pair)) return ofSameName(pair);
  return pair.holder === 'other' ? ofOtherHolder(pair) : ofLikeName(pair);
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

/** How far the same name on a less than identical basis speaks for one power, 0 to 1. */
const sameNameWeights: Readonly<Record<CitationRelation, number>> = {
  'same-clause': 0.9,
  'same-law': 0.85,
  'other-clause': 0.8,
  'several-articles': 0.75,
  unknown: 0.7,
  replaced: 0.6,
  family: 0.6,
  'other-law': 0.3,
  'other-article': 0,
};

/** Same name: the holder and the level tell the kind, the citation how sure it is. */
function ofSameName(pair: Comparison): Proposal | null {
  const { citation, holder, levelsDiffer, name } = pair;
  const kind: GroupKind = levelsDiffer ? 'level' : holder === 'other' ? 'overlap' : 'duplicate';
  if (citation.relation === 'other-article') return null;
  // One department's conduct told again on another law: in a rule under another title (招标投标法,
  // 建筑工程设计招标投标管理办法, R07), or in a second law (水法, 防洪法). A person looks.
  if (citation.relation === 'other-law' && !(kind === 'duplicate' && tellsByItself(pair.left.name.bare))) return null;
  if (citation.relation === 'other-clause' && kind === 'duplicate') {
    return { kind: 'same-article', sure: false, weight: sameNameWeights['other-clause'] };
  }
  const identified = (citation.relation === 'same-clause' && !citation.general) || hasIdenticalBasis(pair);
  if (identified && pair.category === 'same' && holder !== 'unknown') {
    return { kind, sure: true, weight: name.kind === 'same' ? 1 : 0.5 };
  }
  return { kind, sure: false, weight: sameNameWeights[citation.relation] };
}

/** Both cite the same laws and neither an article (R05: name and basis identical). */
function hasIdenticalBasis({ left, right, citation }: Comparison): boolean {
  if (citation.relation !== 'same-law' || citation.general) return false;
  const laws = [...left.laws, ...right.laws];
  const count = new Set(laws.map((law) => law.key)).size;
  return laws.every((law) => law.principal === null) && count === left.laws.length && count === right.laws.length;
}

/**
 * Another department: it must be the same clause, and the same conduct in other words or for its own field
 * (对侵占农作物种质资源的处罚). Two conducts of one long article share half of their words (伪造种子生产经营许可证,
 * 未取得种子生产经营许可证).
 */
function ofOtherHolder(pair: Comparison): Proposal | null {
  const { citation, similarity, name, vetoes } = pair;
  if (!isShared(pair) || pair.otherParagraph) return null;
  if (vetoes.some((veto) => veto.code === 'number' || veto.code === 'step')) return null;
  const isOneClause = citation.relation !== 'other-clause';
  const near = similarity >= (isOneClause && vetoes.length === 0 ? 0.6 : 0.8);
  const isWithin = isOneClause && name.kind !== 'other' && similarity >= 0.5;
  return near || isWithin ? { kind: 'overlap', sure: false, weight: similarity } : null;
}

/** Same department, not the same words: a slip, other wording, a part, or another situation of one article. */
function ofLikeName(pair: Comparison): Proposal | null {
  const { citation, similarity, name } = pair;
  if (citation.relation === 'unknown' || citation.relation === 'same-law') return ofUnknownCitation(pair);
  if (citation.relation === 'family') return ofFamily(pair);
  if (!isShared(pair) || pair.otherParagraph) return null;
  if (citation.relation === 'other-clause') return ofSituations(pair);
  if (isReworded(pair)) {
    const weight = name.kind === 'other' ? similarity * 0.9 : 0.85;
    return { kind: pair.levelsDiffer ? 'level' : 'duplicate', sure: false, weight };
  }
  if (isContained(pair) && (similarity >= 0.5 || listsMore(pair)) && !pair.levelsDiffer) {
    return { kind: 'parent-child', sure: false, weight: similarity * 0.8, parent: widerOf(pair).id };
  }
  return ofSituations(pair);
}

/**
 * Other wording of the same: nothing replaced beyond a slip, and no member of a list left out, since 采购或者使用 contains
 * 采购 and is not the same.
 */
function isReworded({ name, similarity, vetoes, left, right }: Comparison): boolean {
  if (vetoes.length > 0) return false;
  if (name.kind === 'slip' || name.kind === 'order') return true;
  if (name.kind === 'other' || left.name.listMarks !== right.name.listMarks) return false;
  return name.kind === 'subject' || similarity >= 0.8;
}

function isContained({ name }: Comparison): boolean {
  return name.kind === 'contains' || name.kind === 'subject';
}

/**
 * Of two names of which one contains the other, the power that holds the other: the longer where it lists more
 * (隐匿、伪造或者销毁病历, 伪造病历), else the shorter, which says less of whom or what it is about (占用道路, 占用主要道路).
 */
function widerOf(pair: Comparison): Features {
  const { name, left, right } = pair;
  const longerIsLeft = name.longer === 'left';
  return longerIsLeft === listsMore(pair) ? left : right;
}

/** The longer name lists more than the shorter: it holds several powers or objects of which the other is one. */
function listsMore({ name, left, right }: Comparison): boolean {
  const [longer, shorter] = name.longer === 'left' ? [left, right] : [right, left];
  return longer.name.listMarks > shorter.name.listMarks;
}

/** The conduct of a law told in other words in its 实施条例 (R07). */
function ofFamily({ vetoes, similarity, levelsDiffer }: Comparison): Proposal | null {
  const alike = vetoes.length === 0 && similarity >= 0.6 && !levelsDiffer;
  return alike ? { kind: 'duplicate', sure: false, weight: similarity * 0.5 } : null;
}

/**
 * How alike the names must be for two rows on one article to be situations of one power (R06). The article alone says
 * little: published lists keep the 项 of an article apart where the conduct is another (测绘法 56(2), 56(3)).
 */
const situationFrom: Readonly<Partial<Record<CitationRelation, number>>> = {
  'same-clause': 0.6,
  'other-clause': 0.8,
  'several-articles': 0.8,
};

function ofSituations(pair: Comparison): Proposal | null {
  const enough = situationFrom[pair.citation.relation];
  if (enough === undefined || pair.category !== 'same' || pair.levelsDiffer) return null;
  // Bigrams see little in short names that differ in one word.
  const similarity = Math.max(pair.similarity, frameOf(pair.left.name.core, pair.right.name.core));
  if (similarity < enough) return null;
  return { kind: 'same-article', sure: false, weight: 0.3 + similarity * 0.5 };
}

function ofUnknownCitation(pair: Comparison): Proposal | null {
  const { name, similarity } = pair;
  if (pair.vetoes.length > 0 || similarity < 0.7) return null;
  if (name.kind === 'slip' || name.kind === 'order') return { kind: 'duplicate', sure: false, weight: 0.5 };
  if (!isContained(pair)) return null;
  return { kind: 'parent-child', sure: false, weight: 0.4, parent: widerOf(pair).id };
}
