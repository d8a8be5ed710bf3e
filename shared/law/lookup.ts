import { readNumber } from '#shared/text/chineseNumber.ts';
import { foldText } from '#shared/text/foldText.ts';
import { shortTitle } from './family.ts';
import type { Law } from './register.ts';
import { canonicalTitle } from './titleReader.ts';

/** The register as it is asked: by what a basis writes. */
export interface LawIndex {
  readonly laws: readonly Law[];
  /** The law that a title or, without a title, a document number means; null where none or more than one is meant. */
  readonly resolve: (title: string | null, docNo: string | null) => Law | null;
  readonly byId: (id: string) => Law | null;
}

type Key = (title: string) => string;

/** From the exact title to the loosest spelling; the first key that meets one law answers. */
const keys: readonly Key[] = [
  canonicalTitle,
  (title) => shortTitle(canonicalTitle(title)),
  // 实施〈中华人民共和国档案法〉办法 and 实施档案法办法; 会计帐簿, 会计账簿; 规范和/与/及
  (title) =>
    canonicalTitle(title)
      .replaceAll('中华人民共和国', '')
      .replace(/[〈〉《》"'、，：；·\-\s]/g, '')
      .replace(/帐/g, '账')
      .replace(/[与及]/g, '和')
      .replace(/的(?=[^的]{2,4}$)/, ''),
];
/** 单用途商业预付卡管理办法（试行） cited without its bracket, or the other way round; 消防法（2021年修正）, 消防法2021年修正. */
const bare: Key = (title) =>
  loosest(title)
    .replace(/（[^（）]*）/g, '')
    .replace(yearBehind, '');
const yearBehind = /(?<=[法例定则])\d{4}年?(?:[版本]|修[订正改])?$/;
const loosest: Key = (title) => (keys.at(-1) ?? canonicalTitle)(title);

/** 政府核准的投资项目目录（2016年本）: an edition is a document of its own. */
const edition = /（(\d{4})年?[版本]?）/;

/** A list of another year is another list; 消防法（2021年修正） is 消防法, which names no year. */
function isOtherEdition(title: string, law: Law): boolean {
  const [mine, theirs] = [edition.exec(canonicalTitle(title))?.[1], edition.exec(canonicalTitle(law.title))?.[1]];
  return mine !== undefined && theirs !== undefined && mine !== theirs;
}

/** 自治区建筑市场管理条例, as the lists of one place name their own; only where the law names the place and is the only one. */
const placeShort = /^(?:本|我)?((?:省|自治区|自治州|自治县)(?![级际道]).+)$/;
const placeFull = /^[\u4e00-\u9fff]{2,7}?((?:省|自治区|自治州|自治县)(?![级际道]).+)$/;

/** 主席令第四十三号 and 主席令第43号 are one number. */
function docNoKey(docNo: string): string {
  return foldText(docNo)
    .replace(/^原|中华人民共和国/g, '')
    .replace(/第([^第号]+)号$/, (_whole, number: string) => `第${readNumber(number) ?? number}号`);
}

function put(map: Map<string, Law[]>, key: string, law: Law): void {
  const laws = map.get(key);
  if (laws === undefined) map.set(key, [law]);
  else if (!laws.includes(law)) laws.push(law);
}

/** Prepares the look-up; a title that two laws bear is answered only when the document number decides. */
export function buildLawIndex(laws: readonly Law[]): LawIndex {
  const byId = new Map(laws.map((law) => [law.id, law]));
  const byDocNo = new Map<string, Law[]>();
  const byTitle = [...keys, bare].map((key) => ({ key, found: new Map<string, Law[]>() }));
  const byOwnPlace = new Map<string, Law[]>();
  for (const law of laws) {
    if (law.docNo !== null) put(byDocNo, docNoKey(law.docNo), law);
    for (const name of [law.title, ...law.aliases]) for (const { key, found } of byTitle) put(found, key(name), law);
    const local = placeFull.exec(loosest(law.title))?.[1];
    if (local !== undefined) put(byOwnPlace, local, law);
  }

  // Ten thousand bases cite a few hundred laws: by number, most often none, and then by title.
  const known = new Map<string | null, Map<string | null, Law | null>>();

  function resolve(title: string | null, docNo: string | null): Law | null {
    const before = known.get(docNo)?.get(title);
    if (before !== undefined) return before;
    const found = find(title, docNo);
    known.set(docNo, (known.get(docNo) ?? new Map()).set(title, found));
    return found;
  }

  function find(title: string | null, docNo: string | null): Law | null {
    const numbered = docNo === null ? [] : (byDocNo.get(docNoKey(docNo)) ?? []);
    if (title === null) return numbered.length === 1 ? (numbered[0] ?? null) : null;
    for (const { key, found } of byTitle) {
      const meant = (found.get(key(title)) ?? []).filter((law) => !isOtherEdition(title, law));
      if (meant.length === 1) return meant[0] ?? null;
      if (meant.length > 1) {
        const decided = meant.filter((law) => numbered.includes(law));
        return decided.length === 1 ? (decided[0] ?? null) : null;
      }
    }
    const local = placeShort.exec(loosest(title))?.[1] ?? '';
    const meant = byOwnPlace.get(local) ?? [];
    return meant.length === 1 ? (meant[0] ?? null) : null;
  }

  return { laws, resolve, byId: (id) => byId.get(id) ?? null };
}
