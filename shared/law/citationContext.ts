import { remembering } from '#shared/text/remember.ts';
import { lengthAt } from '#shared/text/sticky.ts';

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
/** 1. 一、 （1） ① ⒈ A. 一是 ● and a number before a space alone: 2 《水法》. */
const listNumber =
  '(?:\\d{1,3}|[一二三四五六七八九十]{1,3}|(?<![A-Za-z])[A-Za-z])\\s*[、.．)）]|（\\s*(?:\\d{1,3}|[一二三四五六七八九十]{1,3})\\s*）|[①-⑳⑴-⒛]|[一二三四五六七八九]是|[●◆■▲★□△☆※*·]|(?<![\\d.\\u4e00-\\u9fff-])\\d{1,2}(?=\\s*(?:《|$))';
const ranks = '法律|行政法规|法规|地方性法规|部门规章|政府规章|规章|规范性文件|党内法规|其他';
/** 设定依据：, 法律法规：, 省政府规章：, 违反条款：, 罚则：, （法律）, 依据. */
const label = `[\\u4e00-\\u9fff]{0,6}依据(?:为)?\\s*：?|[\\u4e00-\\u9fff、]{0,8}(?:${ranks}|条款|[违罚]则)\\s*：|（(?:${ranks})）|根据`;
const lead = `(?:${tagPattern}|${listNumber}|${label})`;
const leads = new RegExp(`(?:${lead}\\s*)+$`, 'g');
/** The last characters that a lead can have: a cheap look before a dear one. */
const leadEnd = /[〕、.．)）：据是●◆■▲★□△☆※*·\d①-⑳⑴-⒛]/;
const numberedEnd = new RegExp(`(?:${listNumber})\\s*$`);
const ended = /[。；：！？"…）》〕.;:!?)\]]/;
/** Also “甲”、第六十六条“乙”. */
const sentenceEnd = /(?:[。；…！]|"[、，和及]?)$/;
/** …的，依照〔法规〕《兽药管理条例》第五十七条处罚: a text names a law with its tag. */
const taggedInText = /(?:依照|按照|参照|适用|违反|符合|根据|依据|按)\s*〔[^〔]*$/;
/** Longer than any row of leads, so that a look back costs the same everywhere. */
const lookBack = 48;

/** What kind of place `at` is in a folded text; null in the middle of a sentence. */
export function boundaryBefore(text: string, at: number): Boundary | null {
  const before = text.slice(Math.max(0, at - lookBack), at);
  const led = leadsAtEnd(before);
  const rest = led === '' ? before : before.slice(0, before.length - led.length);
  const line = rest.trimEnd();
  const startsText = line === '' && at <= lookBack;
  const { tag, numbered, brokenBefore } = readLeads(led);
  const startsLine = startsText || brokenBefore || rest.includes('\n', line.length);
  const complete = startsText || ended.test(line.slice(-1));
  const startsSentence = startsLine || sentenceEnd.test(line.slice(-2));
  if (tag !== null && !startsSentence && taggedInText.test(before)) return null;
  if (tag !== null) return { place: 'tag', complete, numbered, tag };
  if (startsLine) return { place: 'line', complete, numbered, tag };
  return startsSentence ? { place: 'sentence', complete, numbered, tag } : null;
}

/** The row of leads that a text ends with, white space between and behind; empty where there is none. */
function leadsAtEnd(text: string): string {
  if (!leadEnd.test(text.trimEnd().slice(-1))) return '';
  // No lead holds a full stop, so that none before it is worth a try.
  leads.lastIndex = text.lastIndexOf('。') + 1;
  return leads.exec(text)?.[0] ?? '';
}

/** A list has few rows of leads. */
const readLeads = remembering(500, (led) => ({
  // No lead but a tag has this bracket.
  tag: led.includes('〔') ? led.slice(led.lastIndexOf('〔') + 1, led.lastIndexOf('〕')).replace(/\s+/g, '') : null,
  numbered: numberedEnd.test(led),
  brokenBefore: /^\s*\n/.test(led),
}));

/** The words of a law about another article, by which no list goes on: 第三十条规定的, 第三十条所列. */
const runsOn = /^\s*(?:的?规定(?!\s*[：，。；\n]|\s*$)|所|的|中|之一|情形|处|给予|予以|进行)/;
/** Also words that begin an article, where nothing stands between: 第六十五条违反本法规定…. */
const opensQuotation =
  /^\s*(?:的?规定)?\s*(?:$|[：\n"；。]|（)|^\s|^(?:违反|有下列|未[经取按依]|国家|国务院|县级|各级|任何|申请|从事|单位|企业|公民)/;

/** 《民用建筑节能管理规定》已于…通过，现予发布: the sentence that promulgates a law, copied with it. */
export function isPromulgation(text: string, end: number): boolean {
  return /^\s*(?:已|业经|现予|经.{0,30}通过)/.test(text.slice(end, end + 40));
}

/** 根据《国务院关于修改〈…条例〉的决定》（国务院令第662号），此文件已被修订: a note in words, from `end` on. */
export function isAmendmentNote(text: string, title: string, end: number): boolean {
  return (
    /关于(?:修改|修订|废止)/.test(title) &&
    /^\s*，?[^。\n《第]{0,12}(?:修订|修正|修改|废止)/.test(text.slice(end, end + 40))
  );
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

/** …第四条（1994年公安部令第16号发布）, 第六十八条（固定资产投资项目）、第七十一条, 第三条的有关规定. */
const closing =
  /(?:\s*（(?:[^（）\n]{0,80}(?:年|号|修|公布)[^（）\n]{0,80}）|[^（）\n]{1,30}）(?=\s*[、，；和及])))?\s*(?:等|的|之)?(?:有关|相关)?(?:规定)?/y;
const joints = new RegExp(
  `(?:[\\s、，；。./|+&和及与或并]|以及|同时|参照|参见|参考|另见|按照|依照|以下|${lead})*`,
  'y',
);
/** A title, an article, a pronoun, a number, an issuer before its title, or a title without brackets. */
const opensCitation =
  /《|第\s*[0-9〇零一二三四五六七八九十百千两]|(?:本|该|同|上述)(?:法|条例|规定|办法|细则)\s*第|[\u4e00-\u9fff]{2,20}(?:令|〔)|[\u4e00-\u9fff、]{1,16}[部局委厅院府会办室省市区县旗]《|(?![\u4e00-\u9fff]{0,40}(?:违反|依照|按照|本[法条办规]|的))[\u4e00-\u9fff]{1,40}(?:法|法典|条例|办法|细则|规则|规定)[》"]?\s*(?:（[^（）]{0,200}）\s*)?第?\s*[0-9一二三四五六七八九十百]/y;

/** 第三条 依照《防洪法》第五条的规定处罚: the law's own words, though they stand right behind the article. */
const ruledInText = /(?:依照|按照|参照)[^。；\n]{2,80}?规定(?:处罚|处理|办理|执行|予以|给予|追究)/y;

/** Behind a citation: the place of the next one where nothing but joints lies between, or null: then its text begins. */
export function nextInRow(text: string, end: number): number | null {
  // Nothing of what is looked for below begins with a colon, which most articles are followed by.
  if (text.charAt(end) === '：') return null;
  const closed = end + lengthAt(closing, text, end);
  const at = closed + lengthAt(joints, text, closed);
  ruledInText.lastIndex = at - 2;
  if (text.charAt(at - 1) === '照' && at > closed && ruledInText.test(text)) return null;
  return at >= text.length || lengthAt(opensCitation, text, at) > 0 ? at : null;
}
