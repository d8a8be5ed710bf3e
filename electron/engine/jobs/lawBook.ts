import type { Citation } from '#shared/law/citation.ts';
import type { CitedLaw } from '#shared/law/cited.ts';
import { lawFamily } from '#shared/law/family.ts';
import { buildLawIndex, type LawIndex } from '#shared/law/lookup.ts';
import { rankFromTitle } from '#shared/law/rank.ts';
import type { Session } from '../session.ts';
import { type CitationRow, streamCitations } from '../store/citations.ts';
import { listLaws } from '../store/laws.ts';

/** The laws of the open catalogue, ready to be looked up. */
export function lawsOf(session: Session): LawIndex {
  return session.laws((db) => buildLawIndex(listLaws(db)));
}

/** A citation with the law that the register knows it for. */
export function identify(citation: Citation, laws: LawIndex): CitationRow {
  return { ...citation, lawId: laws.resolve(citation.law, citation.docNo)?.id ?? null };
}

type KnownLaw = Omit<CitedLaw, 'refs'>;

/** What is known of cited laws, while their index is: many items cite few laws. */
const knownLaws = new WeakMap<LawIndex, Map<string, KnownLaw>>();

/** What matching, classifying and checking work with; the rank of an unknown law is read from its title. */
export function citedLaw(citation: CitationRow, laws: LawIndex): CitedLaw {
  const known = knownLaws.get(laws) ?? new Map<string, KnownLaw>();
  knownLaws.set(laws, known);
  const { lawId, law, docNo, tag } = citation;
  const key = [lawId, law, docNo, tag].join('\n');
  const cited = known.get(key) ?? lookUp(citation, laws);
  known.set(key, cited);
  return { ...cited, refs: citation.refs };
}

function lookUp({ lawId, law: named, docNo, tag }: CitationRow, laws: LawIndex): KnownLaw {
  const law = lawId === null ? null : laws.byId(lawId);
  const title = law?.title ?? named ?? docNo ?? '';
  return {
    lawId,
    title,
    family: lawFamily(title),
    rank: law?.rank ?? rankFromTitle(title, docNo, tag),
    status: law?.status ?? 'unknown',
    repealed: law?.versions.at(-1)?.repealed ?? null,
    replacedBy: law?.replacedBy ?? null,
  };
}

/** The laws that each item stands on, as its citations were looked up when they were read. */
export function lawsByItem(session: Session): ReadonlyMap<number, CitedLaw[]> {
  const laws = lawsOf(session);
  const byItem = new Map<number, CitedLaw[]>();
  for (const { itemId, ...citation } of streamCitations(session.db)) {
    const known = byItem.get(itemId);
    if (known === undefined) byItem.set(itemId, [citedLaw(citation, laws)]);
    else known.push(citedLaw(citation, laws));
  }
  return byItem;
}
