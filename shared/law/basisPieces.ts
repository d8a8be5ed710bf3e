import type { Citation } from './citation.ts';

/** A stretch of a legal basis that stands or falls as one: a citation with its articles and what is quoted of it. */
export interface BasisPiece {
  readonly start: number;
  readonly end: number;
  /** Without the punctuation that joined it to the next. */
  readonly text: string;
}

/** 1. （二） ② 【法律】 right before a title belong to it. */
const lead =
  /(?:(?:\d+|[一二三四五六七八九十]+)\s*[、.．)）:：]|[(（][\d一二三四五六七八九十]+[)）]|[①-⑳]|【[^【】]*】|\s)+$/u;
const joint = /[\s、，,；;]+$/u;

/** The basis cut before each of its citations; what stands before the first belongs to it. One piece without any. */
export function basisPieces(basis: string, citations: readonly Pick<Citation, 'start' | 'end'>[]): BasisPiece[] {
  const cuts = citations
    .slice(1)
    .map(({ start }, index) => {
      const from = citations[index]?.end ?? 0;
      return start - (lead.exec(basis.slice(from, start))?.[0].length ?? 0);
    })
    .filter((cut) => cut > 0);
  const starts = [...new Set([0, ...cuts])].sort((a, b) => a - b);
  return starts.flatMap((start, index) => {
    const end = starts[index + 1] ?? basis.length;
    const text = basis.slice(start, end).trim().replace(joint, '');
    return text === '' ? [] : [{ start, end, text }];
  });
}

/** A share of the basis: its pieces in their order, a line each. */
export function joinPieces(pieces: readonly BasisPiece[]): string {
  return [...pieces]
    .sort((a, b) => a.start - b.start)
    .map(({ text }) => text)
    .join('\n');
}
