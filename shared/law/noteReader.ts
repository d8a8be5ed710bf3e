import { lengthAt } from '#shared/text/sticky.ts';
import { type DocNo, promulgationIn } from './docNo.ts';
import { canonicalTitle } from './titleReader.ts';

/** What stands between a title and its references. */
export interface NotesReading {
  readonly end: number;
  readonly docNo: string | null;
  /** The short name that the note gives the law: （以下简称《土地管理法》）. */
  readonly alias: string | null;
  /** A date, a number or an amendment: the mark of a citation, which a title quoted in a text hardly carries. */
  readonly dated: boolean;
}

const longestNote = 1500;
const aliasPattern = /(?:简称|以下称|下称)(?:为|：)?\s*["《〈]?([^"《》〈〉（）]{2,40})["》〉]?/;
/** 2013年6月20日人力资源社会保障部发布, 2017年修订 without brackets. */
const looseDate =
  /\d{4}年[^《（第：\n。；]{0,60}?(?:通过|修订|修正|修改|公布|发布|施行|实施|批准|印发|颁布)(?:并?施行|版|本)?/y;
/** 《办法》文第三章…, 《条例》-第四十四条, 《办法》规定：第三条…, 《办法》，国务院令…, 《办法》的第三条. */
const filler =
  /(?:文件?|中|的|之|规定)?\s*[，：、-]?\s*(?=第\s*[0-9〇零一二三四五六七八九十百千两])|[，、]\s*(?=[\u4e00-\u9fff]{2,20}(?:令|公告|〔))/y;

/** What the two above can begin with, where they take anything: a cheap look before two dear ones. */
const looseStart = /[\d文中的之规，：、-]/y;
const whiteSpace = /\s*/y;
const madeKnown = /\s*(?:公布|发布|颁布|印发)/y;
const dating = /\d{4}\s*年|[修颁公发]|简称|试行|令|号/;

/** A line that begins the next part of the basis; a bracket left open above it is closed there. */
const nextPart = /\n\s*(?:《|〔[\u4e00-\u9fff]|第\s*[0-9〇零一二三四五六七八九十百千两]+\s*条)/y;

/** Where the bracket that opens at `at` closes; before the next part of the basis where the clerk left it open. */
function closeOf(text: string, at: number): number {
  const open = text.charAt(at);
  const close = open === '（' ? '）' : '〕';
  let depth = 0;
  const limit = Math.min(text.length, at + longestNote);
  for (let index = at; index < limit; index += 1) {
    const character = text.charAt(index);
    if (character === open) depth += 1;
    if (character === close) depth -= 1;
    if (depth === 0) return index + 1;
    if (character === '\n' && lengthAt(nextPart, text, index) > 0) return index;
  }
  const lineEnd = text.indexOf('\n', at);
  return lineEnd < 0 || lineEnd > limit ? at : lineEnd;
}

/** A tag, 〔规章〕, opens the next citation and is no note of this one. */
function isTag(inner: string): boolean {
  return /^[\u4e00-\u9fff]{2,12}〕?$/.test(inner);
}

/** Reads the notes behind a title: brackets, dates, document numbers; stops before the references. */
export function readNotes(text: string, at: number, docNos: readonly DocNo[]): NotesReading {
  let end = at;
  let docNo: string | null = null;
  let alias: string | null = null;
  let dated = false;
  for (;;) {
    const position = end + lengthAt(whiteSpace, text, end);
    const open = text.charAt(position);
    if (open === '（' || open === '〔') {
      const close = closeOf(text, position);
      const inner = text.slice(position + 1, close);
      if (close === position || (open === '〔' && isTag(inner))) break;
      const name = inner.includes('称') ? aliasPattern.exec(inner)?.[1] : undefined;
      if (name !== undefined) alias ??= canonicalTitle(name);
      docNo ??= promulgationIn(text, docNos, position, close);
      dated ||= docNo !== null || dating.test(inner);
      end = close;
      continue;
    }
    const number = docNos.find((known) => known.start === position);
    if (number !== undefined) {
      docNo ??= number.text;
      dated = true;
      end = number.end + lengthAt(madeKnown, text, number.end);
      continue;
    }
    if (lengthAt(looseStart, text, position) === 0) break;
    const date = lengthAt(looseDate, text, position);
    dated ||= date > 0;
    const skipped = date > 0 ? date : lengthAt(filler, text, position);
    if (skipped === 0) break;
    end = position + skipped;
  }
  return { end, docNo, alias, dated };
}
