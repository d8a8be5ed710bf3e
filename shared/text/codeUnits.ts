import { traditionalPairs } from './traditional.ts';

/**
 * Characters that lists use for one another, one class per line; each becomes the first of its line. Only single
 * UTF-16 units, so that folding keeps every offset.
 */
const classes: readonly string[] = [
  '（(﹙⦅',
  '）)﹚⦆',
  // 国发[2015]58号, 新政发【2020】53号 and 【法律】 all become 〔〕, the bracket that a document number requires.
  '〔[【﹝〖⟦',
  '〕]】﹞〗⟧',
  '《«︽',
  '》»︾',
  '〈<‹⟨﹤︿',
  '〉>›⟩﹥﹀',
  '，,﹐',
  '、､﹑',
  '；;﹔',
  '：:﹕︰',
  '！!',
  '？?',
  '。｡',
  '"“”„‟「」『』＂〝〞',
  "'‘’‚‛＇",
  // Han one is left alone although some clerks type it as a dash: 一 is a number in most places.
  '-‐‑‒–—―−~～〜∼ー─━',
  '·•・‧∙⋅',
  '〇○◯',
];

function singleUnitForm(unit: number): number {
  const isSurrogate = unit >= 0xd800 && unit <= 0xdfff;
  // ① and ㊀ mark the items of a list; as bare 1 and 一 they would be part of the words behind them.
  const isCircled = (unit >= 0x2460 && unit <= 0x24ff) || (unit >= 0x3280 && unit <= 0x3289);
  if (isSurrogate || isCircled) return unit;
  const character = String.fromCharCode(unit);
  const normalised = character.normalize('NFKC');
  return normalised.length === 1 ? normalised.charCodeAt(0) : unit;
}

function composeTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let unit = 0; unit < table.length; unit += 1) table[unit] = singleUnitForm(unit);
  for (let index = 0; index < traditionalPairs.length; index += 2) {
    table[traditionalPairs.charCodeAt(index)] = traditionalPairs.charCodeAt(index + 1);
  }
  for (const [first = '', ...others] of classes) {
    for (const other of others) table[other.charCodeAt(0)] = first.charCodeAt(0);
    table[first.charCodeAt(0)] = first.charCodeAt(0);
  }
  // A second step where the first one led to a member of another class: ︵ is ( by Unicode and so （ here.
  return table.map((unit) => table[unit] ?? unit);
}

const table = composeTable();

/**
 * Width, brackets, quotes, dashes, dots and traditional characters made alike, unit for unit: the result has the length
 * of the text, so that an offset in one is the same offset in the other.
 */
export function foldUnits(text: string): string {
  let folded = '';
  let copied = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    const form = table[unit] ?? unit;
    if (form === unit) continue;
    folded += text.slice(copied, index) + String.fromCharCode(form);
    copied = index + 1;
  }
  return copied === 0 ? text : folded + text.slice(copied);
}
