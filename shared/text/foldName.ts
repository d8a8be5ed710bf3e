import { foldText } from './foldText.ts';
import { dropLevelTags } from './nameParts.ts';
import { stripSerial } from './serial.ts';

/** Spellings that real lists use for one another; only for matching, and only where no meaning hangs on them. */
const variants: ReadonlyMap<string, string> = new Map([
  ['帐', '账'], // 会计帐簿
  ['其它', '其他'],
  ['登陆', '登录'],
  ['订', '定'], // 签订/签定, 制订/制定
  ['份', '分'], // 部份/部分
  ['象', '像'], // 图象/图像
  ['粘', '黏'],
  ['唯', '惟'],
  ['做出', '作出'],
  ['或者', '或'],
  ['以及', '和'], // 单位及个人, 单位与个人, 单位和个人
  ['与', '和'],
  ['及', '和'],
]);
/** All at once, since no preferred spelling makes another of these. */
const anyVariant = new RegExp([...variants.keys()].join('|'), 'g');

/** Words that the wrapper 对…行为进行行政处罚 is made of; without them a name says the same. */
const noise = /对|的|行为|进行|实施|予以|给予|行政/g;

/** Marks between the words; between two digits they belong to a number (1.5, 5-10). */
const marks = /(?<!\d)[.\-/]|[.\-/](?!\d)|[、，。；：！？"'·…《》〈〉（）〔〕{}|*_ ]/g;

/** …监督检查, …执法检查 and …检查 name one action. */
const checking = /(?:监督|执法)检查$/;

/** A penalty is what a conduct stands in the list for: 擅自改变绿化用地使用性质(的行政处罚). Typed twice now and then. */
const penalty = /(?:处罚)+$/;

/** Whether {@link foldOnce} would find anything: one look instead of four. */
const foldable = new RegExp([marks, noise, checking, penalty].map(({ source }) => source).join('|'));

function foldOnce(key: string): string {
  return key.replace(marks, '').replace(noise, '').replace(checking, '检查').replace(penalty, '');
}

/**
 * The match key of a power's name: 1、对擅自改变绿化用地使用性质行为的行政处罚（县级） and 擅自改变绿化用地使用性质的处罚 have
 * one key. Every other action (许可, 检查, 强制 …) stays at its end, and so does every word that changes the power
 * (未, 非, 变更, 甲级). A name made of formula alone keeps its folded text, so no key is empty unless the name is.
 */
export function foldName(name: string): string {
  // Before folding for ①, which folding makes a bare 1; after it for what folding lays bare.
  const folded = stripSerial(foldText(stripSerial(name)));
  let key = dropLevelTags(folded)
    .replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
    .replace(anyVariant, (spelling) => variants.get(spelling) ?? spelling);
  // Taking a word out can put another together (行的政 → 行政), so until nothing more is found.
  while (foldable.test(key)) {
    const next = foldOnce(key);
    if (next === key) break;
    key = next;
  }
  return key === '' ? folded : key;
}
