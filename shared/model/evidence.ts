/**
 * Evidence is stored as a code with its figures and put into words only when shown, so that the words can get better
 * without a new run, and can be in another language.
 */
export interface Evidence {
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
}
