import { foldText } from './foldText.ts';
import { dropLevelTags } from './nameParts.ts';
import { stripSerial } from './serial.ts';
import { sifted } from './sifted.ts';

const capitals = sifted(/[A-Z]+/g, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ');

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
const anyVariant = sifted(new RegExp([...variants.keys()].join('|'), 'g'), '帐它陆订份象粘唯做者与及');

/** Words that the wrapper 对…行为进行行政处罚 is made of; without them a name says the same. */
const noise = sifted(/对|的|行为|进行|实施|予以|给予|行政/g, '对的为进施予政');

/** Marks between the words; between two digits they belong to a number (1.5, 5-10). */
const marks = sifted(
  /(?<!\d)[.\-/]|[.\-/](?!\d)|[、，。；：！？"'·…《》〈〉（）〔〕{}|*_ ]/g,
  `.-/、，。；：！？"'·…《》〈〉（）〔〕{}|*_ `,
);

/** …监督检查, …执法检查 and …检查 name one action. */
const checking = /(?:监督|执法)检查$/;

/** A penalty is what a conduct stands in the list for: 擅自改变绿化用地使用性质(的行政处罚). Typed twice now and then. */
const penalty = '处罚';

function foldOnce(key: string): string {
  const words = noise.replace(marks.replace(key, ''), '');
  let rest = words.endsWith('检查') ? words.replace(checking, '检查') : words;
  while (rest.endsWith(penalty)) rest = rest.slice(0, -penalty.length);
  return rest;
}

/**
 * The match key of a power's name: 1、对擅自改变绿化用地使用性质行为的行政处罚（县级） and 擅自改变绿化用地使用性质的处罚 have
 * one key. Every other action (许可, 检查, 强制 …) stays at its end, and so does every word that changes the power
 * (未, 非, 变更, 甲级). A name made of formula alone keeps its folded text, so no key is empty unless the name is.
 */
export function foldName(name: string): string {
  // Before folding for ①, which folding makes a bare 1; after it for what folding lays bare.
  const bare = stripSerial(name);
  const text = foldText(bare);
  const folded = text === bare ? bare : stripSerial(text);
  const lower = capitals.replaceBy(dropLevelTags(folded), (letters) => letters.toLowerCase());
  let key = anyVariant.replaceBy(lower, (spelling) => variants.get(spelling) ?? spelling);
  // Taking a word out can put another together (行的政 → 行政), so until nothing more is found.
  for (let next = foldOnce(key); next !== key; next = foldOnce(key)) key = next;
  return key === '' ? folded : key;
}
