import type { Citation } from '#shared/law/citation.ts';
import type { CitedLaw } from '#shared/law/cited.ts';
import { lawFamily } from '#shared/law/family.ts';
import { buildLawIndex, type LawIndex } from '#shared/law/lookup.ts';
import { rankFromTitle } from '#shared/law/rank.ts';
import { remembering } from '#shared/text/remember.ts';
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

/** Many items cite one article; they share its references, none of which holds a space. */
const sharedRefs = remembering(20_000, (refs): readonly string[] => (refs === '' ? [] : refs.split(' ')));

type KnownLaw = Omit<CitedLaw, 'refs'>;

/** What is known of cited laws, while their index is: many items cite few laws. */
const knownLaws = new WeakMap<LawIndex, Map<string, KnownLaw>>();

/** What matching, classifying and checking work with; the rank of an unknown law is read from its title. */
export function citedLaw(citation: CitationRow, laws: LawIndex): CitedLaw {
  const { lawId, title, family, rank, status, repealed, replacedBy } = known(citation, laws);
  // Not spread: a million of them would each have room for more.
  return { lawId, title, family, rank, status, repealed, replacedBy, refs: sharedRefs(citation.refs.join(' ')) };
}

function known(citation: CitationRow, laws: LawIndex): KnownLaw {
  const { lawId, law, docNo, tag } = citation;
  const key = [lawId, law, docNo, tag].join('\n');
  const before = knownLaws.get(laws);
  const cited = before?.get(key);
  if (cited !== undefined) return cited;
  const found = lookUp(citation, laws);
  knownLaws.set(laws, (before ?? new Map()).set(key, found));
  return found;
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
  for (const citation of streamCitations(session.db)) {
    const cited = citedLaw(citation, laws);
    const known = byItem.get(citation.itemId);
    if (known === undefined) byItem.set(citation.itemId, [cited]);
    else known.push(cited);
  }
  return byItem;
}
