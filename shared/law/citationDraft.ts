import { readNumber } from '#shared/text/chineseNumber.ts';
import { bigramDice } from '#shared/text/similarity.ts';
import type { BasisProblem, Citation } from './citation.ts';
import { type Boundary, isLineEnd, isPromulgation, isRunOn, nextInRow } from './citationContext.ts';
import type { DocNo } from './docNo.ts';
import { type NotesReading, readNotes } from './noteReader.ts';
import { formatRef, type LawRef } from './ref.ts';
import { numeral, type RefsReading } from './refReader.ts';
import { looksLikeLaw, type TitleReading } from './titleReader.ts';

/** A citation while its references are still being read. */
export interface Draft {
  readonly law: string | null;
  readonly docNo: string | null;
  readonly refs: LawRef[];
  readonly annexItem: number | null;
  readonly start: number;
  readonly end: number;
  readonly tag: string | null;
}

/** What has been read of one cell so far. */
export interface Progress {
  readonly text: string;
  readonly drafts: Draft[];
  readonly problems: BasisProblem[];
  readonly aliases: Map<string, string>;
  readonly docNos: readonly DocNo[];
  /** In the text of a law, where only the head of a line or sentence can be a citation. */
  quoted: boolean;
  /** 国务院令第591号《危险化学品安全管理条例》: the number that stands before its title. */
  docNoAhead: DocNo | null;
  /** Where the last citation ends: no title without brackets begins before. */
  readUpTo: number;
}

const inAnnex = `附件\\s*(?:${numeral})?\\s*(?:《[^》]{1,60}》|目录|中|（\\s*${numeral}\\s*）)?\\s*第?`;
const annexPattern = new RegExp(`\\s*${inAnnex}\\s*(${numeral})\\s*项`, 'y');
const listPattern = new RegExp(`\\s*(?:${inAnnex}|第)\\s*(${numeral})\\s*项`, 'y');
const listTitle = /审批|许可|事项|目录|清单/;

export function toCitation({ law, docNo, refs, annexItem, start, end, tag }: Draft): Citation {
  const written = refs.map(formatRef);
  return { law, docNo, refs: written.length > 1 ? [...new Set(written)] : written, annexItem, start, end, tag };
}

/** 附件第377项; 第377项 alone where the law may be a list of projects, which has items and no articles. */
export function readAnnexItem(
  text: string,
  at: number,
  title: string | null,
): { readonly item: number; readonly end: number } | null {
  const pattern = title === null || listTitle.test(title) ? listPattern : annexPattern;
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  const item = readNumber(found?.[1] ?? '');
  return found === null || item === null ? null : { item, end: at + found[0].length };
}

/** Behind a citation either the next one follows at once, or the text of the law. */
export function goOn(progress: Progress, end: number): number {
  const next = nextInRow(progress.text, end);
  progress.quoted = next === null;
  progress.readUpTo = next ?? end;
  return next ?? end;
}

/** 《办法》第四条（1994年1月25日公安部令第16号发布）. */
export function docNoBehind({ text, docNos }: Progress, end: number): string | null {
  return text.charAt(end) === '（' ? readNotes(text, end, docNos).docNo : null;
}

/**
 * 《办法》《办法》（…）第三十六条: the title typed twice is one citation, and the first of them is taken back; also where the
 * second, right behind, has slips and is the title of no law: 《甲区畜禽许可证管理办法》《甲工畜禽许可证管理办法以》.
 */
export function takeRepeated(drafts: Draft[], law: string, start: number): Draft | null {
  const last = drafts.at(-1);
  if (last === undefined || last.refs.length > 0 || last.annexItem !== null) return null;
  const isSlip = last.end === start && !looksLikeLaw(law) && bigramDice(last.law ?? '', law) >= almostSame;
  if (last.law !== law && !isSlip) return null;
  drafts.pop();
  return last;
}
/** 《企业投资项目核准和备案管理条例》《企业投资项目核准和备案管理办法》 are as much alike and two laws: a slip ends as no law does. */
const almostSame = 0.8;

export function isCitation(
  { text, quoted }: Progress,
  title: TitleReading,
  boundary: Boundary | null,
  notes: NotesReading,
  refs: RefsReading | null,
  certain: boolean,
): boolean {
  if (isPromulgation(text, title.end)) return false;
  const lawLike = looksLikeLaw(title.title);
  if (!quoted) return lawLike || refs !== null || notes.docNo !== null;
  if (boundary === null) return false;
  if (boundary.place === 'tag') return true;
  if (!lawLike && !certain) return false;
  const runsOn = refs !== null && isRunOn(text, refs.end) && !notes.dated;
  if (notes.dated || refs !== null || certain) return !runsOn;
  // A line with nothing but a title: its articles follow below.
  return boundary.place === 'line' && !boundary.numbered && isLineEnd(text, notes.end);
}
