/**
 * What the finder reads, piece by piece, as scripts: a page from a disc may fetch nothing, but it may load a script.
 * Each piece calls `quanqing(kind, data)`.
 */
export interface SearchIndex {
  readonly total: number;
  /** How many pieces of each kind follow, named from 1. */
  readonly names: number;
  readonly texts: number;
  readonly categories: readonly NamedSection[];
  readonly departments: readonly NamedSection[];
}

export interface NamedSection {
  readonly name: string;
  readonly initials: string;
}

/** Column by column, for the powers from `start` on. */
export interface SearchNames {
  readonly start: number;
  readonly uids: readonly string[];
  readonly numbers: readonly string[];
  readonly names: readonly string[];
  readonly initials: readonly string[];
  /** Places in the lists of the index. */
  readonly categories: readonly number[];
  readonly departments: readonly number[];
  /** What became of one that is not in the list any more; '' for those that are. */
  readonly fates: readonly string[];
}

/** Sub-items and basis of the powers from `start` on: much longer than names, and loaded after them. */
export interface SearchTexts {
  readonly start: number;
  readonly texts: readonly string[];
}

export type SearchPiece =
  | readonly ['index', SearchIndex]
  | readonly ['names', SearchNames]
  | readonly ['texts', SearchTexts];
