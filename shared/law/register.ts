/**
 * The law register: laws, their versions, short names and aliases. A title alone is no register: one title can be in
 * force in one version and repealed in another. What is not known is said to be unknown, never guessed.
 */
export const lawRanks = [
  'constitution',
  'law',
  'administrative-regulation',
  'state-council-decision',
  'local-regulation',
  'department-rule',
  'provincial-rule',
  'local-rule',
  'normative-document',
  'judicial-interpretation',
  'unknown',
] as const;
export type LawRank = (typeof lawRanks)[number];

export const lawStatuses = ['in-force', 'amended', 'repealed', 'not-yet-in-force', 'unknown'] as const;
export type LawStatus = (typeof lawStatuses)[number];

export interface LawVersion {
  /**
   * Days as YYYY-MM-DD; null is unknown. Of the text as first made or last revised as a whole (修订) where a register
   * keeps one version: an amendment of parts (修正) is no new version there.
   */
  readonly published: string | null;
  readonly effective: string | null;
  readonly repealed: string | null;
  readonly status: LawStatus;
}

export interface Law {
  /** Stable for ever: written into catalogues and published files. */
  readonly id: string;
  /** Full title without 《》. */
  readonly title: string;
  readonly rank: LawRank;
  /** Status of the law as a whole today. */
  readonly status: LawStatus;
  readonly issuer: string | null;
  readonly docNo: string | null;
  readonly aliases: readonly string[];
  /** Id or title of the law that replaced it; null is unknown or none. */
  readonly replacedBy: string | null;
  readonly versions: readonly LawVersion[];
}
