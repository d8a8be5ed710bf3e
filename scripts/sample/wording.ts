import type { Power } from './model.ts';
import { namings } from './names.ts';
import type { Random } from './random.ts';

type Change = (words: string, random: Random) => string;

/** Changes that leave the power what it is; a change that does not apply gives the words back. */
const changes: readonly Change[] = [
  (words) => words.replaceAll('、', '，'),
  (words) => words.replaceAll('，', ' '),
  (words) => words.replaceAll('账', '帐').replaceAll('其他', '其它').replaceAll('预订', '预定'),
  (words) => words.replaceAll('（', '(').replaceAll('）', ')'),
  // 食品生产者未按规定… → 未按规定…: the subject is left out.
  (words) =>
    words.replace(/^[^，、（）]{2,10}(?:者|单位|企业|机构|人员|经营者|人)(?=未|不|违反|擅自|拒不|伪造|违法)/, ''),
  // 伪造、变造… → 变造、伪造…
  (words) => words.replace(/^(?<one>\p{Script=Han}{2})、(?<two>\p{Script=Han}{2})(?!、)/u, '$<two>、$<one>'),
  (words) => words.replace(/^未按(?=规定)/, '未按照').replace(/^未按照(?=规定)/, '未按'),
  (words) => words.replace(/^未(?=取得|经|按)/, '违反规定，未'),
  lineBreak,
  space,
  doubled,
  (words) => words.replace(/或者/g, '或'),
  (words) => words.replace(/(?<=[^的])行为$/, '的行为'),
];

/** One slip of the keyboard: characters that look or sound alike, never ones that make another word. */
const slips: readonly (readonly [right: string, wrong: string])[] = [
  ['规定', '规订'],
  ['经营', '经菅'],
  ['擅自', '檀自'],
  ['账簿', '帐薄'],
  ['备案', '备按'],
  ['许可', '许何'],
  ['单位', '单伩'],
  ['安全', '按全'],
  ['措施', '措拖'],
  ['设施', '设拖'],
];

/** The name of the power in other words; differs from `master` in at least a character. */
export function rephrase(power: Power, master: string, random: Random): string {
  for (let tries = 0; tries < 40; tries += 1) {
    const changed = random.chance(0.75) ? random.pick(changes)(power.words, random) : power.words;
    const words = random.chance(0.06) ? slip(changed, random) : changed;
    const name = random.pick(namings(power.category))(words);
    const ending =
      power.category === 'CF' && random.chance(0.08) ? name.replace(/的处罚$/, '，逾期未改正的处罚') : name;
    if (ending !== master) return ending;
  }
  return `${master.slice(0, 2)} ${master.slice(2)}`;
}

function lineBreak(words: string, random: Random): string {
  const at = 2 + random.below(Math.max(1, words.length - 4));
  return `${words.slice(0, at)}\n${words.slice(at)}`;
}

function space(words: string, random: Random): string {
  const at = 2 + random.below(Math.max(1, words.length - 4));
  return `${words.slice(0, at)}${random.pick([' ', '　', '  '])}${words.slice(at)}`;
}

/** 未按按规定: a character typed twice. */
function doubled(words: string): string {
  return words.includes('未按') ? words.replace('未按', '未按按') : words.replace('规定', '规规定');
}

function slip(words: string, random: Random): string {
  const [right, wrong] = random.pick(slips);
  return words.replace(right, wrong);
}
