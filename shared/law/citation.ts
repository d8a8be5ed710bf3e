/**
 * A citation of one law in a legal basis (实施依据).
 */
export interface Citation {
  /** Title as cited, folded (no 《》, no inner spaces), an alias replaced by its full title; null where only a document number stands. */
  readonly law: string | null;
  /** e.g. 国务院令第591号, 国发〔2014〕5号. */
  readonly docNo: string | null;
  /** Canonical references 条[-之][.款][(项)][#目], e.g. 122.1, 9(3), 307-1; ranges expanded; in the order cited. */
  readonly refs: readonly string[];
  /** Number of an item in an annex, e.g. 377 of 附件第377项. */
  readonly annexItem: number | null;
  /**
   * Where it stands in the original text (UTF-16 offsets), so that the window can light it up: title, notes and the
   * references right behind them. References on later lines below the title are in `refs` and outside of this span.
   */
  readonly start: number;
  readonly end: number;
  /** The department's own tag before the title, e.g. 【行政法规】 → 行政法规; it may contradict the rank. */
  readonly tag: string | null;
}

/** What a basis says beside its citations. */
export interface BasisReading {
  readonly citations: readonly Citation[];
  readonly problems: readonly BasisProblem[];
}

export interface BasisProblem {
  readonly code: 'article-without-law' | 'range-too-long' | 'no-citation';
  readonly start: number;
  readonly end: number;
}
