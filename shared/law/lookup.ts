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
/** 单用途商业预付卡管理办法（试行） cited without its bracket, or the other way round. */
const bare: Key = (title) => (keys.at(-1) ?? canonicalTitle)(title).replace(/（[^（）]*）/g, '');

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
  for (const law of laws) {
    if (law.docNo !== null) put(byDocNo, docNoKey(law.docNo), law);
    for (const name of [law.title, ...law.aliases]) for (const { key, found } of byTitle) put(found, key(name), law);
  }

  function resolve(title: string | null, docNo: string | null): Law | null {
    const numbered = docNo === null ? [] : (byDocNo.get(docNoKey(docNo)) ?? []);
    if (title === null) return numbered.length === 1 ? (numbered[0] ?? null) : null;
    for (const { key, found } of byTitle) {
      const meant = found.get(key(title)) ?? [];
      if (meant.length === 1) return meant[0] ?? null;
      if (meant.length > 1) {
        const decided = meant.filter((law) => numbered.includes(law));
        return decided.length === 1 ? (decided[0] ?? null) : null;
      }
    }
    return null;
  }

  return { laws, resolve, byId: (id) => byId.get(id) ?? null };
}
