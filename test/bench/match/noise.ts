import type { Random } from '../../../scripts/sample/random.ts';
import type { Power } from './powers.ts';
import { slips, synonyms, traditional } from './words.ts';

/** How lists wrap the conduct of a penalty; the first is the commonest. */
const wrappers: readonly ((words: string) => string)[] = [
  (words) => `对${words}的处罚`,
  (words) => `对${words}的行政处罚`,
  (words) => `对${words}行为的处罚`,
  (words) => `${words}的处罚`,
  (words) => `${words}的`,
  (words) => `对违反规定，${words}的处罚`,
  (words) => `对${words}，逾期不改正的处罚`,
  (words) => `对${words}行为进行行政处罚`,
];

export function nameOf({ category }: Pick<Power, 'category'>, words: string, way = 0): string {
  return category === 'CF' ? (wrappers[way]?.(words) ?? words) : words;
}

/** The same power in another wrapper; of what has none, in other words for the act or with a mark more. */
export function reword(power: Pick<Power, 'category' | 'words'>, random: Random): string {
  if (power.category === 'CF') return nameOf(power, power.words, 1 + random.below(wrappers.length - 1));
  return random.pick([reworded, withSerial])(power.words);
}

function reworded(words: string): string {
  const changed = words
    .replace(/许可$/, '许可证核发')
    .replace(/的监督检查$/, '的行政检查')
    .replace(/备案$/, '的备案');
  return changed === words ? withSerial(words) : changed;
}

function withSerial(words: string): string {
  return `3.${words}`;
}

/** Null where no synonym fits. */
export function withSynonym(words: string, random: Random): string | null {
  const fitting = synonyms.flatMap(([one, other]) => [
    ...replaced(words, one, other),
    ...replaced(words, other, one.replace('$', '')),
  ]);
  return fitting.length === 0 ? null : random.pick(fitting);
}

function replaced(words: string, from: string, to: string): string[] {
  return new RegExp(from).test(words) && !words.includes(to) ? [words.replace(new RegExp(from), to)] : [];
}

/** One slip anywhere: a character replaced, left out, typed twice or swapped with its neighbour. */
export function mistype(text: string, random: Random): string {
  for (let tries = 0; tries < 20; tries += 1) {
    const mistyped = slip(text, random);
    if (mistyped !== text) return mistyped;
  }
  return text.slice(1);
}

function slip(text: string, random: Random): string {
  const at = random.below(text.length);
  const before = text.slice(0, at);
  const own = text.charAt(at);
  const behind = text.slice(at + 1);
  switch (random.below(6)) {
    case 0:
      return before + behind;
    case 1:
      return before + own + own + behind;
    case 2:
      return before + behind.slice(0, 1) + own + behind.slice(1);
    default:
      return before + random.pick(slips) + behind;
  }
}

const halves: Readonly<Record<string, string>> = { '，': ',', '（': '(', '）': ')', '、': '，' };

export function otherWidth(name: string, random: Random): string {
  const changed = name.replace(/[，（）、]/g, (mark) => halves[mark] ?? mark);
  return random.chance(0.5) ? `１、${changed}` : `${changed} `;
}

export function spaced(name: string, random: Random): string {
  const at = 1 + random.below(name.length - 1);
  return name.slice(0, at) + random.pick([' ', '　', '\n', '\r\n']) + name.slice(at);
}

export function inTraditional(name: string): string {
  return [...name].map((character) => traditional[character] ?? character).join('');
}

/** 伪造、变造 → 变造、伪造; null where nothing is listed. */
export function reordered(words: string): string | null {
  const changed = words.replace(/(\p{Script=Han}{2})、(\p{Script=Han}{2})/u, '$2、$1');
  return changed === words ? null : changed;
}

/** Without whom it is about; null where nobody is named. */
export function withoutParty({ words, field }: Power): string | null {
  const party = field.parties.find((each) => words.startsWith(each));
  return party === undefined ? null : words.slice(party.length);
}

/** The conduct once for each of what it lists; null where nothing is listed. */
export function situationsOf(words: string): readonly string[] | null {
  const listed = /(\p{Script=Han}{2})、(\p{Script=Han}{2})/u.exec(words);
  if (listed === null) return null;
  const [both, one = '', other = ''] = listed;
  return [words.replace(both, one), words.replace(both, other)];
}
