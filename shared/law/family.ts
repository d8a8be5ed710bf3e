import { canonicalTitle } from './titleReader.ts';

const republic = '中华人民共和国';

/** The title without 中华人民共和国 in front: 食品安全法. The republic's own name is no title and stays. */
export function shortTitle(title: string): string {
  return title.startsWith(republic) && title.length > republic.length ? title.slice(republic.length) : title;
}

/** The parent named inside: 内蒙古自治区实施〈中华人民共和国城乡规划法〉办法, 贯彻实施〈…条例〉…. */
const implemented = /(?:实施|贯彻|执行)〈?([^〈〉]+?(?:法|条例))〉?(?:的)?(?:若干)?(?:办法|细则|规定|条例|意见)/;
/** Or in front: 食品安全法实施条例, 森林防火条例实施细则. */
const implementing =
  /(?:〈([^〈〉]+)〉|(.+?(?:法|条例|规定|办法)))(?:的)?(?:实施条例|实施细则|实施办法|实施规定|实施意见|补充规定)/;

/**
 * The key that a law shares with its 实施条例, 实施办法 and 细则, those of a place included: 城乡规划法 for
 * 内蒙古自治区实施〈中华人民共和国城乡规划法〉办法. A law without such relatives is its own family.
 */
export function lawFamily(title: string): string {
  const folded = canonicalTitle(title).replace(/（[^（）]*）$/, '');
  const within = implemented.exec(folded)?.[1];
  const front = implementing.exec(folded);
  const parent = within ?? front?.[1] ?? front?.[2] ?? folded;
  return shortTitle(parent.replace(/[〈〉]/g, ''));
}
