import { fold } from './fold.ts';

export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

interface Reading {
  readonly folded: string;
  readonly initials: string;
}

/** A name cut where the words stand in it: as they are, by the letters they begin with, or scattered in their order. */
export function highlightName(name: string, initials: string, terms: readonly string[]): Piece[] {
  const reading = { folded: fold(name), initials };
  const hit = new Uint8Array(name.length);
  for (const term of terms) [markAll, markInitials, markInOrder].some((mark) => mark(reading, term, hit));
  return cut(name, hit);
}

const around = 24;

/** What stands around the first word that is in a long text; null where none is. */
export function highlightText(text: string, terms: readonly string[]): Piece[] | null {
  const folded = fold(text);
  const first = terms.map((term) => folded.indexOf(term)).filter((at) => at >= 0);
  if (first.length === 0) return null;
  const at = Math.min(...first);
  const start = Math.max(0, at - around);
  const end = Math.min(text.length, at + 3 * around);
  const shown = text.slice(start, end);
  const hit = new Uint8Array(shown.length);
  for (const term of terms) markAll({ folded: folded.slice(start, end) }, term, hit);
  return [
    ...(start > 0 ? [{ text: '…', hit: false }] : []),
    ...cut(shown, hit),
    ...(end < text.length ? [{ text: '…', hit: false }] : []),
  ];
}

function markAll({ folded }: Pick<Reading, 'folded'>, term: string, hit: Uint8Array): boolean {
  let at = folded.indexOf(term);
  const found = at >= 0;
  for (; at >= 0; at = folded.indexOf(term, at + term.length)) hit.fill(1, at, at + term.length);
  return found;
}

/** Only where each letter has its character: a character without a known reading leaves none. */
function markInitials({ folded, initials }: Reading, term: string, hit: Uint8Array): boolean {
  const at = initials.indexOf(term);
  const readable = [...folded.matchAll(/[\p{Script=Han}a-z0-9]/gu)];
  if (at < 0 || readable.length !== initials.length) return false;
  for (const { index = 0, 0: character } of readable.slice(at, at + term.length)) {
    hit.fill(1, index, index + character.length);
  }
  return true;
}

function markInOrder({ folded }: Reading, term: string, hit: Uint8Array): boolean {
  const found: number[] = [];
  let from = 0;
  for (const character of term) {
    const at = folded.indexOf(character, from);
    if (at < 0) return false;
    found.push(at);
    from = at + 1;
  }
  for (const at of found) hit[at] = 1;
  return true;
}

function cut(text: string, hit: Uint8Array): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (let at = 1; at <= text.length; at += 1) {
    if (at < text.length && hit[at] === hit[start]) continue;
    pieces.push({ text: text.slice(start, at), hit: hit[start] === 1 });
    start = at;
  }
  return pieces;
}
