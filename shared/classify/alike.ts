import type { Evidence } from '#shared/model/evidence.ts';
import { foldUnits } from '#shared/text/codeUnits.ts';
import { titleParts } from './titleParts.ts';

/**
 * What speaks for the category of an item, so that alike ones are settled at once: words at the end of the name, its
 * beginning or anywhere in it; a cited law; words of the basis; a sub-item; the end of a name that no signal knows
 * (`tail`); nothing that three items have in common (`rest`).
 */
export const patternPlaces = ['end', 'start', 'anywhere', 'law', 'basis', 'sub-item', 'tail', 'rest'] as const;
export type PatternPlace = (typeof patternPlaces)[number];

export interface Pattern {
  readonly place: PatternPlace;
  /** Equal for what is alike. */
  readonly key: string;
}

/** Fewer than these are no group. */
const fewestAlike = 3;

interface Judged {
  readonly name: string;
  readonly reasons: readonly Evidence[];
}

/** The first reason that is more than the department's word or the likeness to others. */
export function telling(reasons: readonly Evidence[]): Evidence | null {
  return reasons.find(({ code }) => code in places) ?? null;
}

const places: Readonly<Record<string, PatternPlace>> = {
  'name-end': 'end',
  'name-start': 'start',
  'name-anywhere': 'anywhere',
  'law-title': 'law',
  'basis-text': 'basis',
  'sub-item': 'sub-item',
};

export function patternOf({ name, reasons }: Judged): Pattern {
  const reason = telling(reasons);
  const place = reason === null ? undefined : places[reason.code];
  if (reason === null || place === undefined) return { place: 'tail', key: lastWord(titleParts(name).whole) };
  const { words, signal, law } = reason.values;
  if (place === 'law') return { place, key: String(law) };
  if (place === 'end' || place === 'anywhere') return { place, key: lastWord(String(words)) };
  // Where words stand in front of the deciding ones, the signal alone is what items have in common.
  return { place, key: String(signal ?? '') };
}

/** 目标责任制考核 → 考核; 许可证 and 补助金 are words of three. */
function lastWord(words: string): string {
  return words.length <= 4 ? words : words.slice(-2);
}

/**
 * For each item the pattern that it shares with others asked alike (`bound`: same doubt, same categories), written as
 * one string; what fewer than three have goes into the rest.
 */
export function alikeKeys(items: readonly (Judged & { readonly bound: string })[]): string[] {
  const patterns = items.map((item) => ({ pattern: writePattern(patternOf(item)), bound: item.bound }));
  const counts = new Map<string, number>();
  const keyOf = ({ pattern, bound }: { pattern: string; bound: string }): string => `${bound} ${pattern}`;
  for (const each of patterns) counts.set(keyOf(each), (counts.get(keyOf(each)) ?? 0) + 1);
  return patterns.map((each) => ((counts.get(keyOf(each)) ?? 0) < fewestAlike ? 'rest' : each.pattern));
}

function writePattern({ place, key }: Pattern): string {
  return `${place} ${key}`;
}

export function readPattern(text: string): Pattern {
  const at = text.indexOf(' ');
  const [place, key] = at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
  return { place: patternPlaces.find((known) => known === place) ?? 'rest', key };
}

/** Offsets in a text, from and up to. */
export type Span = readonly [from: number, to: number];

/** Where the deciding words stand in the name as it is written; null where it is written with gaps inside. */
export function litInName(name: string, reasons: readonly Evidence[]): Span | null {
  const reason = telling(reasons);
  if (reason === null || !reason.code.startsWith('name-')) return null;
  const words = String(reason.values.words);
  const text = foldUnits(name);
  const at = reason.code === 'name-end' ? text.lastIndexOf(words) : text.indexOf(words);
  return at < 0 ? null : [at, at + words.length];
}

/** The words of the basis that the reasons speak of, for lighting them up there. */
export function litInBasis(reasons: readonly Evidence[]): string[] {
  return reasons.flatMap(({ code, values }) => (/basis-text$/.test(code) ? [String(values.words)] : []));
}
