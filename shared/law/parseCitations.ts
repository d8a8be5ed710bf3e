import type { BasisReading } from './citation.ts';
import { type Boundary, boundaryBefore, isAmendmentNote, isRunOn, opensText } from './citationContext.ts';
import {
  docNoBehind,
  goOn,
  isCitation,
  type Progress,
  readAnnexItem,
  takeRepeated,
  toCitation,
} from './citationDraft.ts';
import { type DocNo, findDocNos } from './docNo.ts';
import { foldBasis } from './foldBasis.ts';
import { readNotes } from './noteReader.ts';
import { recallRefs } from './refMemory.ts';
import { articleAlone, digit, numeral } from './refReader.ts';
import { issuerStart, readTitle, readUnmarkedDocument, readUnmarkedTitle, type TitleReading } from './titleReader.ts';

const pronounEnd = `(?:法|条例|规定|办法|细则|规则)\\s*第\\s*${numeral}\\s*条`;
/** Each of these is one character and a look at what follows it, so that a match ends one behind its place. */
const candidate = new RegExp(
  `《|[本该同](?=${pronounEnd})|上(?=述${pronounEnd})|第(?=\\s*（?\\s*${digit})|(?<=[法典例则定])\\d(?=\\d{0,3}\\s*条)`,
  'g',
);
const pronouns = '本该同上';

/**
 * Reads the citations of a legal basis: one for each law that the basis stands on, in
 * order, with all its references, also those that stand on lines of their own below the title. Laws and articles that
 * are only named inside the quoted text or in a note are no citations. Never throws.
 *
 * `start` and `end` of a citation span the title, its notes and the references right behind them.
 */
export function readBasis(original: string): BasisReading {
  const text = foldBasis(original);
  const docNos = findDocNos(text);
  const progress: Progress = {
    text,
    docNos,
    drafts: [],
    problems: [],
    aliases: new Map(),
    quoted: false,
    docNoAhead: null,
    readUpTo: 0,
  };
  let at = 0;
  while (at < text.length) {
    const next = nextCandidate(text, at, docNos);
    if (next === null) break;
    const end = next.docNo === null ? readAt(progress, next.at) : readStandingDocNo(progress, next.docNo);
    at = Math.max(end, next.at + 1);
  }
  const citations = progress.drafts.map(toCitation);
  if (citations.length === 0) progress.problems.push({ code: 'no-citation', start: 0, end: original.length });
  return { citations, problems: progress.problems };
}

function nextCandidate(text: string, at: number, docNos: readonly DocNo[]) {
  candidate.lastIndex = at;
  const found = candidate.test(text) ? candidate.lastIndex - 1 : text.length;
  const docNo = docNos.find((known) => known.start >= at) ?? null;
  if (docNo !== null && docNo.start < found) return { at: docNo.start, docNo };
  return found === text.length ? null : { at: found, docNo: null };
}

/** Reads what stands at `at`, if it is a citation there, and says where to go on. */
function readAt(progress: Progress, at: number): number {
  const first = progress.text.charAt(at);
  if (first === '《') return readTitled(progress, at);
  return pronouns.includes(first) ? readPronoun(progress, at) : readBareRefs(progress, at);
}

function readTitled(progress: Progress, at: number): number {
  const title = readTitle(progress.text, at);
  return title === null ? at + 1 : readFromTitle(progress, title);
}

/** What follows a title: notes, references, an item of an annex; the end of the title where it is no citation. */
function readFromTitle(progress: Progress, title: TitleReading): number {
  const { text, drafts, aliases } = progress;
  const boundary = boundaryBefore(text, title.start) ?? boundaryOfIssuer(text, title.start);
  const notes = readNotes(text, title.end, progress.docNos);
  const refs = recallRefs(text, notes.end, { context: null, needsOrdinal: false });
  const annexed = refs === null ? readAnnexItem(text, notes.end, title.title) : null;
  const end = refs?.end ?? annexed?.end ?? notes.end;
  if (isAmendmentNote(text, title.title, notes.end)) return notes.end;
  const certain = annexed !== null || aliases.has(title.title);
  if (!isCitation(progress, title, boundary, notes, refs, certain)) return title.end;

  if (refs !== null) progress.problems.push(...refs.problems);
  const law = aliases.get(title.title) ?? title.title;
  if (notes.alias !== null) aliases.set(notes.alias, law);
  const repeated = takeRepeated(drafts, law, title.start);
  drafts.push({
    law: repeated?.law ?? law,
    docNo: notes.docNo ?? progress.docNoAhead?.text ?? repeated?.docNo ?? docNoBehind(progress, end),
    refs: [...(refs?.refs ?? [])],
    annexItem: annexed?.item ?? null,
    start: repeated?.start ?? progress.docNoAhead?.start ?? title.start,
    end,
    tag: boundary?.tag ?? repeated?.tag ?? null,
  });
  progress.docNoAhead = null;
  return goOn(progress, end);
}

/** Behind the names of those who made it a title opens a citation at the head of a line or behind a tag. */
function boundaryOfIssuer(text: string, start: number): Boundary | null {
  const boundary = boundaryBefore(text, issuerStart(text, start));
  return boundary === null || boundary.place === 'sentence' ? null : boundary;
}

/** An article without a title in brackets: it belongs to the law cited last, or to one named right before it. */
function readBareRefs(progress: Progress, at: number): number {
  const { text, drafts, quoted } = progress;
  const needsOrdinal = text.charAt(at) === '第';
  const refs = recallRefs(text, at, { context: null, needsOrdinal });
  if (refs === null) return readArticleAlone(progress, at) ?? readPart(progress, at);
  const unmarked = readUnmarkedTitle(text, progress.readUpTo, at);
  if (unmarked !== null && (!quoted || citesInQuotation(text, unmarked.start, refs.end))) {
    const end = readFromTitle(progress, unmarked);
    // 食品安全法, and its article on the next line or in the next column.
    const awaiting = end <= at && drafts.at(-1)?.start === unmarked.start ? drafts.at(-1) : undefined;
    if (awaiting === undefined) return end;
    awaiting.refs.push(...refs.refs);
    return goOn(progress, refs.end);
  }
  const current = drafts.at(-1);
  if (quoted && !isOwnArticle(text, at, refs.end, current?.refs.length === 0)) return refs.end;
  if (!needsOrdinal) return refs.end;
  if (current === undefined) progress.problems.push({ code: 'article-without-law', start: at, end: refs.end });
  else current.refs.push(...refs.refs);
  progress.problems.push(...refs.problems);
  return goOn(progress, refs.end);
}

/** 第十九：…, at the head of a line below a law that still has no article: the clerk left out 条. */
function readArticleAlone(progress: Progress, at: number): number | null {
  const { text, drafts } = progress;
  const current = drafts.at(-1);
  const found = articleAlone(text, at);
  if (current === undefined || current.refs.length > 0 || found === null) return null;
  if (boundaryBefore(text, at)?.place !== 'line') return null;
  current.refs.push({ article: found.article, sub: null, paragraph: null, item: null, point: null });
  return goOn(progress, found.end);
}

/** 第二款：…, the next part of the article whose text was just quoted. */
function readPart(progress: Progress, at: number): number {
  const { text, drafts } = progress;
  const cited = drafts.at(-1)?.refs;
  const context = cited?.at(-1) ?? null;
  const refs = context === null ? null : recallRefs(text, at, { context, needsOrdinal: true });
  if (cited === undefined || context === null || refs === null) return at + 1;
  // 第七十三条：第一款 …: the article is cited by its paragraphs.
  const narrows = context.paragraph === null && context.item === null && /条\s*：\s*$/.test(text.slice(at - 8, at));
  if (!narrows && !citesInQuotation(text, at, refs.end)) return refs.end;
  if (narrows) cited.pop();
  cited.push(...refs.refs);
  return goOn(progress, refs.end);
}

/** Whether a law, article or part that stands in a quoted text opens the next one: at the head, its own text behind. */
function citesInQuotation(text: string, start: number, end: number): boolean {
  const boundary = boundaryBefore(text, start);
  return boundary !== null && !boundary.numbered && !isRunOn(text, end) && opensText(text, end);
}

/** Whether an article inside or below a quoted text is cited by the basis, and not by the law that is quoted. */
function isOwnArticle(text: string, at: number, end: number, awaited: boolean): boolean {
  const boundary = boundaryBefore(text, at);
  if (boundary === null || isRunOn(text, end)) return false;
  if (awaited || boundary.place === 'tag') return true;
  if (boundary.place === 'line' && boundary.complete && !boundary.numbered) return true;
  return opensText(text, end);
}

/**
 * 该条例第五条: the law cited last, once more. Inside a quoted text 本法 is that text's own word, and 该法 may be that of a
 * law that it names.
 */
function readPronoun(progress: Progress, at: number): number {
  const { text, drafts, quoted } = progress;
  const ordinal = text.indexOf('第', at);
  const refs = recallRefs(text, ordinal, { context: null, needsOrdinal: true });
  if (refs === null) return ordinal + 1;
  const current = drafts.at(-1);
  const own = text.charAt(at) === '本';
  const atLine = text.charAt(refs.end) === '：' && boundaryBefore(text, at)?.place === 'line';
  if (quoted && !(own ? atLine : citesInQuotation(text, at, refs.end))) return refs.end;
  if (current === undefined) {
    progress.problems.push({ code: 'article-without-law', start: at, end: refs.end });
    return goOn(progress, refs.end);
  }
  const { law } = current;
  drafts.push({ law, docNo: null, refs: [...refs.refs], annexItem: null, start: at, end: refs.end, tag: null });
  progress.problems.push(...refs.problems);
  return goOn(progress, refs.end);
}

/** A document number without a title: 国发〔2015〕58号. */
function readStandingDocNo(progress: Progress, docNo: DocNo): number {
  const { text, drafts, quoted } = progress;
  const bracketed = text.charAt(docNo.start - 1) === '（';
  const unmarked = bracketed ? readUnmarkedDocument(text, progress.readUpTo, docNo.start - 1) : null;
  if (unmarked !== null && (!quoted || boundaryBefore(text, unmarked.start)?.place === 'tag')) {
    return readFromTitle(progress, unmarked);
  }
  const boundary = boundaryBefore(text, docNo.start);
  if (quoted && (boundary === null || boundary.place === 'sentence')) return docNo.end;
  if (/^\s*《/.test(text.slice(docNo.end, docNo.end + 8))) {
    progress.docNoAhead = docNo;
    progress.quoted = false;
    return docNo.end;
  }
  const refs = recallRefs(text, docNo.end, { context: null, needsOrdinal: true });
  const annexed = refs === null ? readAnnexItem(text, docNo.end, null) : null;
  const end = refs?.end ?? annexed?.end ?? docNo.end;
  if (refs !== null) progress.problems.push(...refs.problems);
  drafts.push({
    law: null,
    docNo: docNo.text,
    refs: [...(refs?.refs ?? [])],
    annexItem: annexed?.item ?? null,
    start: docNo.start,
    end,
    tag: boundary?.tag ?? null,
  });
  return goOn(progress, end);
}
