import type { Citation } from '#shared/law/citation.ts';
import { passagesOf } from './passages.ts';
import { citesTheSame, type KnownCitation } from './sharedCitations.ts';

export interface BasisOf {
  readonly basis: string;
  readonly citations: readonly (KnownCitation & Pick<Citation, 'start' | 'end'>)[];
}

/**
 * The basis of the first with what the others cite beyond it, each as it is written there. A basis without a citation
 * adds nothing: nobody can tell what it says beyond.
 */
export function unionOfBases(first: BasisOf, others: readonly BasisOf[]): string {
  const cited: KnownCitation[] = [...first.citations];
  const added: string[] = [];
  for (const { basis, citations } of others) {
    for (const { citation, text } of passagesOf(basis, citations)) {
      const own = citations[citation];
      if (own === undefined || cited.some((known) => citesTheSame(known, own))) continue;
      cited.push(own);
      added.push(text);
    }
  }
  return added.length === 0 ? first.basis : [first.basis.trimEnd(), ...added].filter((text) => text !== '').join('\n');
}
