/**
 * Packages that others ask for and that the program never runs: the bundler puts nothing in their place. unzipper is for
 * reading workbooks as a stream with exceljs, which only writes here; it needs one that names no licence.
 */
export const leftOut: readonly string[] = ['unzipper'];
