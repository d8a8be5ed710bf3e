/** A sheet as it is handed to a writer. Rows and columns count from 0. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly (string | number)[])[];
  readonly merges: readonly Merge[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly struckRows: readonly number[];
  /** Used range beyond the columns, as after formatting whole rows. */
  readonly blankColumns: number;
}

export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Book {
  readonly sheets: readonly Sheet[];
}

export function emptySheet(name: string): Sheet {
  return { name, rows: [], merges: [], hiddenRows: [], hiddenColumns: [], struckRows: [], blankColumns: 0 };
}
