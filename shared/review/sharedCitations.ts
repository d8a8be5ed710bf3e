import type { Citation } from '#shared/law/citation.ts';

/** A citation with the law that the register knows it for. */
export type KnownCitation = Pick<Citation, 'law' | 'docNo' | 'refs'> & { readonly lawId: string | null };

/** Whether both cite one article of one law, or both a law without an article. */
export function citesTheSame(a: KnownCitation, b: KnownCitation): boolean {
  if (lawKey(a) !== lawKey(b)) return false;
  const [mine, theirs] = [articlesOf(a), articlesOf(b)];
  return mine.length === 0 ? theirs.length === 0 : mine.some((article) => theirs.includes(article));
}

/** Whether another list of citations holds one that cites the same. */
export function isShared(citation: KnownCitation, others: readonly (readonly KnownCitation[])[]): boolean {
  return others.some((list) => list.some((other) => citesTheSame(citation, other)));
}

function lawKey({ lawId, law, docNo }: KnownCitation): string {
  return lawId ?? law ?? docNo ?? '';
}

function articlesOf({ refs }: KnownCitation): string[] {
  return refs.map((ref) => /^\d+(?:-\d+)?/.exec(ref)?.[0] ?? ref);
}
