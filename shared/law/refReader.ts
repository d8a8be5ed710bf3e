import { readNumber } from '#shared/text/chineseNumber.ts';
import type { BasisProblem } from './citation.ts';
import type { LawRef } from './ref.ts';

/** References read from one place on: 第六十五条第一款第二项至第四项和第三款. */
export interface RefsReading {
  readonly refs: readonly LawRef[];
  readonly end: number;
  readonly problems: readonly BasisProblem[];
}

const levels = ['条', '款', '项', '目'] as const;
type Level = (typeof levels)[number];
type Entry = { readonly value: number; readonly endsRange: boolean };
interface Group {
  readonly level: Level;
  readonly entries: readonly Entry[];
  readonly sub: number | null;
  readonly end: number;
}

/** More than this is a slip of the pen rather than a range of articles. */
const longestRange = 60;

export const digits = '0-9〇零一二三四五六七八九十百千两壹贰叁肆伍陆柒捌玖拾佰';
export const digit = `[${digits}]`;
export const numeral = `${digit}(?:\\s*${digit}){0,11}`;
const listed = `(?:${numeral}|（\\s*${numeral}\\s*）|[㈠-㈩⑴-⒇])`;
const between = '(?:[、，/和及与或至到-]|以及|或者)';
/** Bounded, so that a cell full of numbers costs no more than its length. */
const list = `${listed}(?:\\s*${between}\\s*第?\\s*${listed}|\\s*（\\s*${numeral}\\s*）){0,40}`;

/** 第三十八条, 第38/40条, 第三、四条, 第（一）至（三）项, 三百零七条之一. */
const groupPattern = new RegExp(`(第?)\\s*(${list})\\s*([条款项目])(?:\\s*之\\s*(${numeral}))?`, 'y');
/** 第四十条第（三） and nothing that would make it the start of a quoted item: 第三十三条（一）涂改…. */
const bareItemPattern = new RegExp(
  `第?\\s*((?:（\\s*${numeral}\\s*）\\s*、?\\s*){1,40})(?=[：；。，"）\\n]|规定|之规定|的规定|$)`,
  'y',
);
/** 第三章第十条, 第三章 法律责任 第十条. */
const chapterPattern = new RegExp(`第\\s*${numeral}\\s*[编章节]\\s*(?:[\\u4e00-\\u9fff、]{0,16}?\\s*(?=第)|)`, 'y');
const entryPieces = new RegExp(`${numeral}|[㈠-㈩⑴-⒇至到-]`, 'g');
const rangeSign = /^(?:至|到|-)$/;
/** Also the bracket of 第六十六条（第一款）. */
const conjunction = new RegExp(
  `\\s*(、|，|；|\\/|以及|和|及|与|或者|或|并|至|到|-+|（(?=\\s*第\\s*（?\\s*${numeral}\\s*）?\\s*[款项]))?\\s*`,
  'y',
);

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function readEntries(written: string): readonly Entry[] | null {
  const entries: Entry[] = [];
  const pieces = written.match(entryPieces) ?? [];
  let range = false;
  for (const piece of pieces) {
    if (rangeSign.test(piece)) {
      range = true;
      continue;
    }
    const value = readNumber(piece);
    if (value === null || value < 1 || value > 9999) return null;
    entries.push({ value, endsRange: range });
    range = false;
  }
  return entries.length === 0 ? null : entries;
}

/** What a group or a bare item can begin with: a cheap look before two dear ones. */
const opensGroup = new RegExp(`[第\\s（㈠-㈩⑴-⒇]|${digit}`, 'y');

function readGroup(text: string, at: number, needsOrdinal: boolean): Group | null {
  opensGroup.lastIndex = at;
  if (!opensGroup.test(text)) return null;
  const found = matchAt(groupPattern, text, at);
  if (found !== null) {
    const [whole, ordinal, written = '', unit, sub] = found;
    const level = levels.find((candidate) => candidate === unit);
    const entries = readEntries(written);
    if (level === undefined || entries === null || (needsOrdinal && ordinal === '')) return null;
    return { level, entries, sub: sub === undefined ? null : readNumber(sub), end: at + whole.length };
  }
  const item = matchAt(bareItemPattern, text, at);
  const entries = item === null ? null : readEntries(item[1] ?? '');
  if (item === null || entries === null) return null;
  return { level: '项', entries, sub: null, end: at + item[0].length };
}

/** The reference that a number of this level makes, taken together with what stands before it. */
function refAt(level: Level, value: number, sub: number | null, context: LawRef | null): LawRef | null {
  if (level === '条') return { article: value, sub, paragraph: null, item: null, point: null };
  if (context === null) return null;
  if (level === '款') return { ...context, paragraph: value, item: null, point: null };
  if (level === '项') return { ...context, item: value, point: null };
  return { ...context, point: value };
}

function levelOf(ref: LawRef): Level {
  if (ref.point !== null) return '目';
  if (ref.item !== null) return '项';
  return ref.paragraph === null ? '条' : '款';
}

function numberOf(ref: LawRef): number {
  return ref.point ?? ref.item ?? ref.paragraph ?? ref.article;
}

/** What lies strictly between two references; across inserted articles and levels nothing can be counted. */
function strictlyBetween(from: LawRef, to: LawRef, level: Level): readonly LawRef[] | 'too-long' {
  const countable = levelOf(from) === level && from.sub === null && to.sub === null;
  if (!countable) return [];
  const length = numberOf(to) - numberOf(from) + 1;
  if (length > longestRange) return 'too-long';
  return Array.from({ length: Math.max(0, length - 2) }, (_, step) =>
    refAt(level, numberOf(from) + 1 + step, null, to),
  ).filter((ref) => ref !== null);
}

const numberAlone = new RegExp(`第\\s*(${numeral})(?=\\s*：)`, 'y');

/** 第十九 of 第十九：, a number of an article without its unit; null where none stands at `at`. */
export function articleAlone(text: string, at: number): { readonly article: number; readonly end: number } | null {
  const found = matchAt(numberAlone, text, at);
  const article = readNumber(found?.[1] ?? '');
  return found === null || article === null || article < 1 ? null : { article, end: at + found[0].length };
}

function skipChapters(text: string, at: number): number {
  let end = at;
  for (let found = matchAt(chapterPattern, text, end); found !== null; found = matchAt(chapterPattern, text, end)) {
    end += found[0].length;
  }
  return end;
}

export interface RefsOptions {
  readonly context: LawRef | null;
  readonly needsOrdinal: boolean;
}

/**
 * Reads references from `at` on; null where none stands there. A later bare 款 or 项 belongs to the last 条 or 款, and
 * the first may do so when `context` is the reference before. `needsOrdinal` refuses a first number without 第.
 */
export function readRefs(text: string, at: number, options: RefsOptions): RefsReading | null {
  const refs: LawRef[] = [];
  const problems: BasisProblem[] = [];
  let context = options.context;
  let end = at;
  let position = skipChapters(text, at + (matchAt(/[^\S\n]*/y, text, at)?.[0].length ?? 0));
  let needsOrdinal = options.needsOrdinal;
  let afterRange = false;
  let deepest = -1;
  let bracketed = false;

  for (;;) {
    const group = readGroup(text, position, needsOrdinal);
    if (group === null) break;
    const depth = levels.indexOf(group.level);
    // 第一款 right after 第九条 narrows it down; after a conjunction, or on the same level, it is one more reference.
    const narrows = deepest >= 0 && depth > deepest;
    const read: LawRef[] = [];
    for (const entry of group.entries) {
      const ref = refAt(group.level, entry.value, group.sub, context);
      if (ref === null) return refs.length === 0 ? null : { refs, end, problems };
      const previous = read.at(-1) ?? refs.at(-1);
      if (entry.endsRange || (afterRange && read.length === 0)) {
        const skipped = previous === undefined ? [] : strictlyBetween(previous, ref, group.level);
        if (skipped === 'too-long') problems.push({ code: 'range-too-long', start: position, end: group.end });
        else read.push(...skipped);
      }
      read.push(ref);
      context = ref;
    }
    if (narrows) refs.pop();
    refs.push(...read);
    end = group.end;

    const joint = matchAt(conjunction, text, end);
    const sign = joint?.[1] ?? '';
    position = end + (joint?.[0].length ?? 0);
    afterRange = rangeSign.test(sign.charAt(0));
    deepest = sign === '' || sign === '（' ? depth : -1;
    bracketed ||= sign === '（';
    // Behind a comma a bare number is the quoted text: …第三条，三项以上….
    needsOrdinal = sign === '，' || sign === '；';
    position = sign === '' ? skipFiller(text, position) : position;
  }
  if (refs.length === 0) return null;
  return { refs, end: bracketed && text.charAt(end) === '）' ? end + 1 : end, problems };
}

/** 第四十条的第一款, 第四十条中第一款. */
function skipFiller(text: string, at: number): number {
  return /[的中之]/.test(text.charAt(at)) && text.charAt(at + 1) === '第' ? at + 1 : at;
}
