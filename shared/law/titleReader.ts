import { foldText } from '#shared/text/foldText.ts';
import { remembering } from '#shared/text/remember.ts';
import { lengthAt } from '#shared/text/sticky.ts';

export interface TitleReading {
  /** Folded, without the outer 《》; titles inside it stand in 〈〉. */
  readonly title: string;
  readonly start: number;
  readonly end: number;
}

const longestTitle = 220;

const lawWords =
  '法|法典|条例|规定|办法|细则|规则|决定|决议|通知|意见|方案|规范|标准|规程|章程|目录|解释|批复|公告|通告|命令|令|通则|准则|制度|纲要|规划|清单|复函|答复|函|指南|指引|要求|大纲|总纲';
/** 食品安全法, …办法（试行）, …规定（2018年修订）; not 动物防疫条件合格证. */
const lawTitle = new RegExp(`(?:${lawWords})(?:（[^（）]*）|\\d{4}(?:年版?|版)?|〉)*$`);

/** 《目录》, 《办法》: a word that the text explained somewhere, no title. */
const bareKind = new RegExp(`^(?:${lawWords})$`);

/** Whether a folded title is the title of a law or document rather than of a form, a certificate or a book. */
export const looksLikeLaw = remembering(20_000, (title) => lawTitle.test(title) && !bareKind.test(title));

/** The folded title as one string without quotes: 〈〉 for what stood in inner brackets, no marks at its ends. */
export const canonicalTitle = remembering(20_000, (written): string =>
  foldText(written)
    .replaceAll('《', '〈')
    .replaceAll('》', '〉')
    .replace(/^[、，。；：·\-"]+|[、，。；：·\-"]+$/g, ''),
);

/** Where the title that begins at `at` closes; the first 》 where the brackets do not balance, -1 where there is none. */
function closingBracket(text: string, at: number): number {
  let depth = 0;
  let first = -1;
  const limit = Math.min(text.length, at + longestTitle);
  for (let index = at; index < limit; index += 1) {
    const character = text.charAt(index);
    if (character === '《') depth += 1;
    if (character === '。') break;
    if (character !== '》') continue;
    depth -= 1;
    if (depth === 0) return index;
    if (first < 0) first = index;
  }
  return first;
}

/** 《消防法第六十条, 《某区实施〈公共机构节能条例〉办法（2012年: the clerk forgot 》. */
const unclosed = /《\s*([\u4e00-\u9fff〈〉\s]{2,60}?(?:法|条例|规定|办法|细则|规则))(?=\s*(?:第|（|\n|$))/y;

/** What makes one title of 自治区实施《城乡规划法》办法, 关于印发《…规定》的通知, 《烟草专卖法》实施细则. */
const wordsBefore = /[\u4e00-\u9fff]{0,24}(?:实施|贯彻|执行|落实|关于|印发|转发)$/;
/** The last characters of these words: a cheap look before a dear one. */
const endsWordsBefore = '施彻行实于发';
const suffixWithPrefix =
  /\s*(?:的)?(?:若干)?(?:办法|细则|条例|规定|决定|意见|通知|方案)(?=\s*第|[^\u4e00-\u9fff：]|[\u4e00-\u9fff]{2,10}〔\d{4}〕|$)/y;
const suffixAlone =
  /\s*(?:的)?(?:实施细则|实施办法|实施条例|实施意见|补充规定|实施规定|若干规定)(?=\s*第|[^\u4e00-\u9fff]|$)/y;
const trial = /\s*（\s*(?:试行|暂行)\s*）/y;
const secondClose = /\s*》/y;
/** What the four above can begin with; where none of it stands behind the bracket, the title ends there. */
const goesOn = /\s*(?:[》的若实补办细条规决意通方]|（\s*[试暂])/y;
const citingWords = /^.*(?:根据|依据|依照|按照|违反)(?=.)/;

function beforeBracket(text: string, at: number): string {
  const run = /[\u4e00-\u9fff]*$/.exec(text.slice(Math.max(0, at - 30), at))?.[0] ?? '';
  return wordsBefore.exec(run)?.[0].replace(citingWords, '') ?? '';
}

/** The words outside the brackets that belong to the title; null where there are none. */
function readAround(text: string, at: number, end: number): TitleReading | null {
  const before = at > 0 && endsWordsBefore.includes(text.charAt(at - 1)) ? beforeBracket(text, at) : '';
  const suffix = lengthAt(before === '' ? suffixAlone : suffixWithPrefix, text, end);
  if (suffix === 0) return null;
  const written =
    before === ''
      ? text.slice(at + 1, end - 1) + text.slice(end, end + suffix)
      : text.slice(at - before.length, end + suffix);
  return { title: canonicalTitle(written), start: at - before.length, end: end + suffix };
}

/** 自治区发展计划委员会、财政厅《关于下发…的通知》, 党委办公厅 政府办公厅关于印发《…》的通知: who made it stands before it. */
const issuers = /(?:[\u4e00-\u9fff]{1,24}[部委局厅院会府办室署][ 、]*)+$/;
const issuerEnd = /[部委局厅院会府办室署 、]/;

/** Where the names of the issuers begin that stand right before a title; the title's own start where there are none. */
export function issuerStart(text: string, start: number): number {
  if (!issuerEnd.test(text.charAt(start - 1))) return start;
  return start - (issuers.exec(text.slice(Math.max(0, start - 80), start))?.[0].length ?? 0);
}

/** Reads the title whose 《 stands at `at` of a folded text; null where it never closes or is empty. */
export function readTitle(text: string, at: number): TitleReading | null {
  const close = closingBracket(text, at);
  if (close < 0) {
    unclosed.lastIndex = at;
    const found = unclosed.exec(text);
    const title = canonicalTitle(found?.[1] ?? '');
    return found === null ? null : { title, start: at, end: at + found[0].length };
  }
  const inner = text.slice(at + 1, close);
  // 《办法《办法》: typed twice and closed once; the last is whole.
  const last = inner.lastIndexOf('《');
  const isBalanced = last < 0 || inner.split('《').length === inner.split('》').length;
  const title = canonicalTitle(isBalanced ? inner : inner.slice(last + 1));
  if (lengthAt(goesOn, text, close + 1) === 0) return title === '' ? null : { title, start: at, end: close + 1 };

  const end = close + 1 + lengthAt(secondClose, text, close + 1);
  const around = readAround(text, at, end);
  if (around !== null) return around;
  if (title === '') return null;
  const trialLength = lengthAt(trial, text, end);
  const mark = trialLength === 0 ? '' : canonicalTitle(text.slice(end, end + trialLength));
  return { title: title + mark, start: at, end: end + trialLength };
}

/**
 * 中华人民共和国水法第六十五条, 城镇燃气管理条例（国务院令第583号）第五十条, 放射性污染防治法》第五十五条: a title that nobody
 * put in brackets, or in one bracket alone.
 */
const unmarked = /[\u4e00-\u9fff]{1,40}(?:法|法典|条例|办法|细则|规则|规定|解释)$/;
/** …人民政府关于取消一批审批事项的决定（国发〔2012〕52号. */
const unmarkedDocument =
  /(?:[\u4e00-\u9fff][\u4e00-\u9fff、"〈〉 ]{0,60}?)?关于[\u4e00-\u9fff、"《》〈〉]{2,80}?(?:通知|意见|决定|方案|批复|公告|通告|函)$/;
const lastCharacters = '法典例则定释知见案复告函';
const noName =
  /^(?:本|依法|办法|方法|该|同|此|上述|前述|有关|相关|下列|法律|其他|国家)|(?:有关|相关|按照|符合|违反|文件|上级|前款|本条|的|其|所|《)(?:法|规定|办法|条例|规则)?$/;

/** Where the title ends whose notes end at `at`: behind 法 of 水法（2016年修正） or of 水法》. */
function endBefore(text: string, from: number, at: number): number {
  const words = text.slice(Math.max(from, at - 260), at).trimEnd();
  const notes = words.endsWith('）') ? words.slice(words.lastIndexOf('（')) : '';
  const rest = words.slice(0, words.length - notes.length).trimEnd();
  return Math.max(from, at - 260) + (/[》"]$/.test(rest) ? rest.length - 1 : rest.length);
}

function titleBehind(pattern: RegExp, text: string, from: number, at: number): TitleReading | null {
  if (from >= at) return null;
  const end = endBefore(text, from, at);
  if (!lastCharacters.includes(text.charAt(end - 1))) return null;
  const name = pattern.exec(text.slice(Math.max(from, end - 160), end))?.[0].replace(citingWords, '') ?? '';
  if (noName.test(name) || name.length < 2) return null;
  return { title: canonicalTitle(name), start: end - name.length, end: end + lengthAt(/[》"]/y, text, end) };
}

/**
 * The title without brackets that ends right before `at`, its notes between, and begins at `from` or behind it; null
 * where the words there are none.
 */
export function readUnmarkedTitle(text: string, from: number, at: number): TitleReading | null {
  return titleBehind(unmarked, text, from, at);
}

/** The title without brackets of a document whose number stands in a bracket that opens at `at`. */
export function readUnmarkedDocument(text: string, from: number, at: number): TitleReading | null {
  return titleBehind(unmarkedDocument, text, from, at) ?? titleBehind(unmarked, text, from, at);
}
