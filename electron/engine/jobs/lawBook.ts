import type { Citation } from '#shared/law/citation.ts';
import type { CitedLaw } from '#shared/law/cited.ts';
import { lawFamily } from '#shared/law/family.ts';
import { buildLawIndex, type LawIndex } from '#shared/law/lookup.ts';
import { rankFromTitle } from '#shared/law/rank.ts';
import type { Session } from '../session.ts';
import type { CitationRow } from '../store/citations.ts';
import { listLaws } from '../store/laws.ts';

/** The laws of the open catalogue, ready to be looked up. */
export function lawsOf(session: Session): LawIndex {
  return session.laws((db) => buildLawIndex(listLaws(db)));
}

/** A citation with the law that the register knows it for. */
export function identify(citation: Citation, laws: LawIndex): CitationRow {
  return { ...citation, lawId: laws.resolve(citation.law, citation.docNo)?.id ?? null };
}

/** What matching, classifying and checking work with; the rank of an unknown law is read from its title. */
export function citedLaw(citation: Citation, laws: LawIndex): CitedLaw {
  const law = laws.resolve(citation.law, citation.docNo);
  const title = law?.title ?? citation.law ?? citation.docNo ?? '';
  return {
    lawId: law?.id ?? null,
    title,
    family: lawFamily(title),
    rank: law?.rank ?? rankFromTitle(title, citation.docNo, citation.tag),
    status: law?.status ?? 'unknown',
    repealed: law?.versions.at(-1)?.repealed ?? null,
    replacedBy: law?.replacedBy ?? null,
    refs: citation.refs,
  };
}
