import type { LawRank, LawStatus } from './register.ts';

/** A citation after its law was looked up: what matching, classifying and checking work with. */
export interface CitedLaw {
  /** Id in the register; null where the register does not know the law. */
  readonly lawId: string | null;
  /** Full title of the register, else the title as cited (folded); the document number where there is no title. */
  readonly title: string;
  /** Key shared by a law and its 实施条例, 办法, 细则. */
  readonly family: string;
  readonly rank: LawRank;
  readonly status: LawStatus;
  /** Day of repeal where known, YYYY-MM-DD. */
  readonly repealed: string | null;
  readonly replacedBy: string | null;
  /** Canonical references, see {@link import('./citation.ts').Citation.refs}. */
  readonly refs: readonly string[];
}
