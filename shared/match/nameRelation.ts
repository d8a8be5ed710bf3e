import type { NameReading } from './nameReading.ts';

/**
 * How two names stand to each other, from the same words down:
 * `same`: the same core; `formula`: apart from formulaic phrases; `slip`: one or two characters mistyped, left out or
 * swapped; `order`: the same characters in another order; `subject`: one begins with more, mostly who is meant; `contains`: everything of one stands in the other, in
 * order; `other`: words were replaced.
 */
export type NameKind = 'same' | 'formula' | 'slip' | 'order' | 'subject' | 'contains' | 'other';

export interface NameRelation {
  readonly kind: NameKind;
  /** For `subject` and `contains`: which name says more. */
  readonly longer: 'left' | 'right' | null;
}

const other: NameRelation = { kind: 'other', longer: null };

export function relateNames(left: NameReading, right: NameReading): NameRelation {
  if (left.core === right.core) return { kind: 'same', longer: null };
  if (left.bare === right.bare) return { kind: 'formula', longer: null };
  const [a, b] = [left.bare, right.bare];
  if (isSlip(a, b)) return { kind: 'slip', longer: null };
  if (isReordered(a, b)) return { kind: 'order', longer: null };
  if (a.length < b.length && isWithin(a, b)) return { kind: containment(a, b), longer: 'right' };
  if (b.length < a.length && isWithin(b, a)) return { kind: containment(b, a), longer: 'left' };
  return other;
}

/** 伪造、变造证件 and 变造、伪造证件. */
function isReordered(a: string, b: string): boolean {
  return a.length === b.length && sumOf(a) === sumOf(b) && [...a].sort().join('') === [...b].sort().join('');
}

/** Differs for almost all texts that are no reordering of one another, and costs less than sorting. */
function sumOf(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum += text.charCodeAt(at);
  return sum;
}

/** 食品生产者未按规定… and 未按规定…: what is in front names who is meant. */
const party = /(?:者|人|员|户|单位|企业|机构|组织|公司|部门|场所|市场|学校|医院)(?:在|从事)?$/;
/** Long enough to be told without its beginning: 土壤污染责任人的风险管控活动完成后，未另行委托…. */
const tellingLength = 12;

function containment(shorter: string, longer: string): NameKind {
  if (!longer.endsWith(shorter)) return 'contains';
  return shorter.length >= tellingLength || party.test(longer.slice(0, -shorter.length)) ? 'subject' : 'contains';
}

/** A slip of the hand is short against the name; 假种子/劣种子 is not one. */
const charactersPerSlip = 6;

function isSlip(a: string, b: string): boolean {
  const allowed = Math.min(2, Math.floor(Math.min(a.length, b.length) / charactersPerSlip));
  return Math.abs(a.length - b.length) <= allowed && slipsApart(a, 0, b, 0, allowed);
}

/**
 * Whether, from two places on, so many slips in places of their own make one text of the other: a character replaced, left out or too much,
 * or two neighbours swapped. Two neighbouring characters replaced are another word (噪声/大气).
 */
function slipsApart(a: string, fromA: number, b: string, fromB: number, allowed: number): boolean {
  let [i, j] = [fromA, fromB];
  while (i < a.length && a.charCodeAt(i) === b.charCodeAt(j)) {
    i += 1;
    j += 1;
  }
  if (i >= a.length && j >= b.length) return true;
  if (allowed === 0) return false;
  const goesOn = (nextA: number, nextB: number) =>
    a.charAt(nextA) === b.charAt(nextB) && slipsApart(a, nextA, b, nextB, allowed - 1);
  if (goesOn(i + 1, j + 1) || goesOn(i + 1, j) || goesOn(i, j + 1)) return true;
  const swapped = i + 1 < a.length && a[i] === b[j + 1] && a[i + 1] === b[j];
  return swapped && goesOn(i + 2, j + 2);
}

/** How much of two names stands around the one place where they differ, 0 to 1: 使用(拖拉机|联合收割机)违反规定载人. */
export function frameOf(a: string, b: string): number {
  const start = sharedStart(a, b);
  const end = sharedEnd(a.slice(start), b.slice(start));
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? 0 : (start + end) / longest;
}

function sharedStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  return at;
}

function sharedEnd(a: string, b: string): number {
  let at = 0;
  const most = Math.min(a.length, b.length);
  while (at < most && a.charCodeAt(a.length - 1 - at) === b.charCodeAt(b.length - 1 - at)) at += 1;
  return at;
}

function isWithin(shorter: string, longer: string): boolean {
  let at = 0;
  for (const character of longer) if (character === shorter[at]) at += 1;
  return at === shorter.length;
}
