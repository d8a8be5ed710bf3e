import type { CategoryCode } from '#shared/model/category.ts';

/** How departments wrap a conduct (CF) or an object (JC); the first is the catalogue's own way. */
const wrappers: Readonly<Partial<Record<CategoryCode, readonly ((words: string) => string)[]>>> = {
  CF: [
    (words) => `对${words}的处罚`,
    (words) => `对${words}的行政处罚`,
    (words) => `${words}的处罚`,
    (words) => (words.endsWith('行为') ? `对${words}进行处罚` : `对${words}行为的处罚`),
    (words) => words,
  ],
  JC: [
    (words) => `对${words}的监督检查`,
    (words) => `对${words}的行政检查`,
    (words) => `${words}监督检查`,
    (words) => `对${words}的检查`,
  ],
};

const unwrapped = [(words: string) => words];

/** The ways in which a power of the category can be named; `words` stays as it is in all of them. */
export function namings(category: CategoryCode): readonly ((words: string) => string)[] {
  return wrappers[category] ?? unwrapped;
}

/** The name in the catalogue: 对…的处罚, 对…的监督检查, others as written. */
export function powerName(category: CategoryCode, words: string): string {
  const [first] = namings(category);
  return first === undefined ? words : first(words);
}

/** The words of a field that already carry a wrapper lose it, so that it is not written twice. */
export function bareWords(category: CategoryCode, words: string): string {
  if (category === 'CF')
    return words
      .replace(/^对/, '')
      .replace(/的(?:行政)?处罚$/, '')
      .replace(/的$/, '');
  if (category === 'JC') return words.replace(/^对/, '').replace(/的?(?:行政|监督)?检查$/, '');
  return words;
}

/**
 * The words narrowed to one situation: 伪造、涂改、转让许可证 with 伪造 → 伪造许可证 where the words list the situations,
 * else the situation in brackets.
 */
export function inSituation(words: string, situations: readonly string[], situation: string): string {
  const listed = [situations.join('、'), `${situations.slice(0, -1).join('、')}或者${situations.at(-1) ?? ''}`];
  const found = listed.find((list) => words.includes(list));
  return found === undefined ? `${words}（${situation}）` : words.replace(found, situation);
}
