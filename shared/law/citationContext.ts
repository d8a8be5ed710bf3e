/**
 * Where a citation may begin. A basis quotes the law that it cites, and a law names other laws and other articles, so a
 * title or an article counts only at the head of the cell, of a line or of a sentence, or right behind a citation.
 */
export interface Boundary {
  readonly place: 'line' | 'sentence' | 'tag';
  /** What stands before is complete: a line that begins in the middle of a sentence is the rest of the line above. */
  readonly complete: boolean;
  /** A list number stands between: （一）《申请表》. */
  readonly numbered: boolean;
  /** 行政法规 of 【行政法规】. */
  readonly tag: string | null;
}

const tagPattern = '〔[\\u4e00-\\u9fff、\\s]{2,14}〕';
const listNumber =
  '(?:\\d{1,3}|[一二三四五六七八九十]{1,3})\\s*[、.．)）]|（\\s*(?:\\d{1,3}|[一二三四五六七八九十]{1,3})\\s*）|[①-⑳⑴-⒛]';
/** 设定依据：, 处罚依据：, 法律：, 部门规章：, 依据. */
const label =
  '[\\u4e00-\\u9fff]{0,6}依据(?:为)?\\s*：?|(?:国家)?(?:法律|行政法规|法规|地方性法规|部门规章|政府规章|规章|规范性文件|党内法规|其他)\\s*：|根据';
const lead = `(?:${tagPattern}|${listNumber}|${label})`;
const leads = new RegExp(`(?:${lead}\\s*)+$`);
/** The last characters that a lead can have: a cheap look before a dear one. */
const leadEnds = '〕、.．)）：据①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑';
const tags = new RegExp(tagPattern, 'g');
const numberedEnd = new RegExp(`(?:${listNumber})\\s*$`);
const ended = /[。；：！？"…）》〕.;:!?)\]]$/;
/** Also “甲”、第六十六条“乙”. */
const sentenceEnd = /(?:[。；…！]|"[、，和及]?)$/;
/** Longer than any row of leads, so that a look back costs the same everywhere. */
const lookBack = 48;

/** What kind of place `at` is in a folded text; null in the middle of a sentence. */
export function boundaryBefore(text: string, at: number): Boundary | null {
  const before = text.slice(Math.max(0, at - lookBack), at);
  const led = leadEnds.includes(before.trimEnd().at(-1) ?? ' ') ? (leads.exec(before)?.[0] ?? '') : '';
  const rest = before.slice(0, before.length - led.length);
  const line = rest.trimEnd();
  const startsText = line === '' && at <= lookBack;
  const startsLine = startsText || /\n\s*$/.test(rest) || /^\s*\n/.test(led);
  const tag = led.match(tags)?.at(-1)?.slice(1, -1).replace(/\s+/g, '') ?? null;
  const numbered = numberedEnd.test(led);
  const complete = startsText || ended.test(line);
  if (tag !== null) return { place: 'tag', complete, numbered, tag };
  if (startsLine) return { place: 'line', complete, numbered, tag };
  return sentenceEnd.test(line) ? { place: 'sentence', complete, numbered, tag } : null;
}

/** The words of a law about another article, by which no list goes on: 第三十条规定的, 第三十条所列. */
const runsOn = /^\s*(?:的?规定(?!\s*[：，。；\n]|\s*$)|所|的|中|之一|情形|处|给予|予以|进行)/;
const opensQuotation = /^\s*(?:的?规定)?\s*(?:$|[：\n"；。]|（)|^\s/;

/** 《民用建筑节能管理规定》已于…通过，现予发布: the sentence that promulgates a law, copied with it. */
export function isPromulgation(text: string, end: number): boolean {
  return /^\s*(?:已|业经|现予|经.{0,30}通过)/.test(text.slice(end, end + 40));
}

export function isRunOn(text: string, end: number): boolean {
  return runsOn.test(text.slice(end, end + 8));
}

/** Whether what follows an article is its text or the end of it: 第三十条：…, 第三十条 违反…, 第三十条“…. */
export function opensText(text: string, end: number): boolean {
  return opensQuotation.test(text.slice(end, end + 8));
}

export function isLineEnd(text: string, end: number): boolean {
  return /^[ \t]*(?:$|\n)/.test(text.slice(end, end + 40));
}

const closing = /(?:\s*（[^（）\n]{0,80}(?:年|号|修|公布)[^（）\n]{0,80}）)?\s*(?:等|的|之)?(?:有关|相关)?(?:规定)?/y;
const joints = new RegExp(`(?:[\\s、，；。.和及与或并]|以及|同时|参照|按照|依照|以下|${lead})*`, 'y');
const opensCitation =
  /《|第\s*[0-9〇零一二三四五六七八九十百千两]|(?:本|该|同)(?:法|条例|规定|办法|细则)\s*第|[\u4e00-\u9fff]{2,20}(?:令|〔)/y;

/** Behind a citation: the place of the next one where nothing but joints lies between, or null: then its text begins. */
export function nextInRow(text: string, end: number): number | null {
  closing.lastIndex = end;
  const closed = end + (closing.exec(text)?.[0].length ?? 0);
  joints.lastIndex = closed;
  const at = closed + (joints.exec(text)?.[0].length ?? 0);
  opensCitation.lastIndex = at;
  return at >= text.length || opensCitation.test(text) ? at : null;
}
