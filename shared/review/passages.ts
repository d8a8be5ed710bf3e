import type { Citation } from '#shared/law/citation.ts';

type Span = Pick<Citation, 'start' | 'end'>;

/** What a basis writes of one citation: the law with its place, and the words of the law where the list quotes them. */
export interface Passage {
  /** Position of the citation in its basis. */
  readonly citation: number;
  readonly text: string;
  readonly quoted: string;
}

/** A basis cut at its citations; what stands before the first belongs to it. */
export function passagesOf(basis: string, citations: readonly Span[]): Passage[] {
  return citations.map(({ start, end }, citation) => {
    const next = citations[citation + 1]?.start ?? basis.length;
    const from = citation === 0 ? 0 : start;
    const quoted = basis
      .slice(Math.min(end, next), next)
      .replace(leadingPlace, '')
      .replace(/[\s　；;、]+$/u, '');
    return { citation, text: basis.slice(from, next).trim(), quoted: quotes(quoted) ? quoted : '' };
  });
}

/** 第66条第（1）项： before the words of the law says where they stand, which the citation knows. */
const leadingPlace = /^(?:[\s　：:，,；;。、]|第[^条款项目，。；\s]{1,10}[条款项目](?:之[一二三四五六七八九十])?)+/u;

/** Whole sentences are the law's words; a bracket or a remark between two citations is none. */
function quotes(text: string): boolean {
  return text.length >= 12 && /[，。；]/u.test(text);
}

/** Shorter runs of characters stand in every law. */
const shortestShared = 4;
const organ =
  /由?(?:县级以上|市级|县级|旗县级|国务院)(?:[^，。；、]{0,30}?(?:部门|机关|机构)|[^，。；、]{0,12}?政府)/gu;

/** The organs that a text of the law gives the power to, each once. */
export function organsIn(law: string): string[] {
  return [...new Set([...law.matchAll(organ)].map(([found]) => found.replace(/^由/u, '')))];
}

export interface LitPart {
  readonly text: string;
  readonly lit: boolean;
}

/** The words of the law that decide: those that the name of the power repeats, and the organ that it names. */
export function lightUp(law: string, name: string): LitPart[] {
  const lit = new Uint8Array(law.length);
  for (let at = 0; at < law.length; ) {
    const length = sharedRun(law, at, name);
    if (length >= shortestShared) lit.fill(1, at, at + length);
    at += Math.max(1, length >= shortestShared ? length : 1);
  }
  for (const { index, 0: found } of law.matchAll(organ)) lit.fill(1, index, index + found.length);
  const parts: { text: string; lit: boolean }[] = [];
  for (let at = 0; at < law.length; at += 1) {
    const last = parts.at(-1);
    if (last !== undefined && last.lit === (lit[at] === 1)) last.text += law[at];
    else parts.push({ text: law[at] ?? '', lit: lit[at] === 1 });
  }
  return parts;
}

/** Length of the longest beginning of `law` from `at` that stands in `name`. */
function sharedRun(law: string, at: number, name: string): number {
  let length = 0;
  while (at + length < law.length && name.includes(law.slice(at, at + length + 1))) length += 1;
  return length;
}
