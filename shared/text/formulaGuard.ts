/**
 * The guard against formulas in CSV: a cell that begins with = + - @ tab or CR gets a leading apostrophe, for a
 * spreadsheet program would run it. A cell that already reads '=SUM( gets one more, or it could not be told from a
 * guarded =SUM( when it is read back.
 */
const formulaStart = /^'*[=+\-@\t\r]/;

export function guardedCell(text: string): string {
  return formulaStart.test(text) ? `'${text}` : text;
}

/** Takes back what {@link guardedCell} put before a cell; any other apostrophe stays. */
export function unguardedCell(text: string): string {
  return text.startsWith("'") && formulaStart.test(text) ? text.slice(1) : text;
}
