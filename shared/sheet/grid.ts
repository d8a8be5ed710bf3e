/**
 * What every reader makes of a file: sheets of cells, nothing interpreted yet. Rows and columns count from 0 here;
 * wherever a row is shown or stored it is the number the clerk sees in Excel, from 1.
 */
export interface Cell {
  /** The text as the spreadsheet program shows it; line breaks as \n; never trimmed. */
  readonly text: string;
  /** All of the text is struck through, which in these lists usually means deleted. */
  readonly struck?: true;
}

export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A comment (批注) that somebody put on a cell; it is no part of its text. */
export interface CellComment {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface Grid {
  readonly name: string;
  readonly hidden: boolean;
  /** Ragged; a missing or null cell is empty. Only the top left cell of a merge holds its text. */
  readonly rows: readonly (readonly (Cell | null)[])[];
  readonly merges: readonly Merge[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Only where there are any. */
  readonly comments?: readonly CellComment[];
}

export const fileFormats = ['xlsx', 'xls', 'ods', 'csv', 'docx', 'html', 'xml2003'] as const;
export type FileFormat = (typeof fileFormats)[number];

export interface WorkbookReading {
  readonly format: FileFormat;
  /** Only for text formats. */
  readonly encoding?: 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';
  readonly sheets: readonly Grid[];
  /** What the reader noticed and the clerk should know; the words are in words.ts. */
  readonly warnings: readonly ReadingWarning[];
}

export const readingWarningCodes = [
  'suffix-differs',
  'quotes-unbalanced',
  'garbled-text',
  'external-links',
  'macros',
] as const;

export interface ReadingWarning {
  readonly code: (typeof readingWarningCodes)[number];
  readonly detail: string;
}
