import type { Grid } from '#shared/sheet/grid.ts';
import { type SheetCells, sheetCells } from '#shared/sheet/sheetCells.ts';
import { foldText } from '#shared/text/foldText.ts';
import { approvalColumns, type ColumnKey, columnKeys } from './columns.ts';
import type { RoundKind } from './round.ts';

/** Columns of a sheet by what they are, wherever they stand. */
export type Columns = ReadonlyMap<ColumnKey, number>;

/** A sheet in which rows of ours may stand. */
export interface AnswerTable {
  readonly sheet: string;
  readonly cells: SheetCells;
  /** The columns as they hold for a row. */
  readonly columnsAt: (row: number) => Columns;
  /** Above it stand titles; -1 where no header was found. */
  readonly headerRow: number;
  /** There is a column for answers: what has none, such as the draft of publication beside the form, asks nothing. */
  readonly asks: boolean;
  /** Rows that only name the columns. */
  readonly namingRows: ReadonlySet<number>;
}

/** 理由 is told in lists of all kinds, and shows nothing by itself. */
const answerKeys: ReadonlySet<ColumnKey> = new Set(
  Object.values(approvalColumns).flatMap((columns) =>
    columns.flatMap(({ key, writable }) => (writable && key !== 'resultReason' ? [key] : [])),
  ),
);

/** A row names the columns from so many of them on. */
const enough = 3;

/**
 * Finds the columns of a sheet by their hidden keys; what the keys do not tell, by the words of its header. Sheets that
 * were put together below each other each keep their own columns.
 * @returns null where neither is there
 */
export function findTable(grid: Grid, kind: RoundKind | null): AnswerTable | null {
  const cells = sheetCells(grid);
  const keyRows = namedRows(cells, (text) => columnKeys.find((key) => key === text));
  const headers = headerWords(kind);
  const headerRows = namedRows(cells, (text) => headers.get(foldText(text)));
  const [first] = keyRows.length > 0 ? keyRows : headerRows;
  const [header] = headerRows;
  if (first === undefined) return null;
  const naming = [...keyRows, ...headerRows].map(({ row }) => row).sort((a, b) => a - b);
  const sections = naming.map((from) => {
    const keys = keyRows.findLast(({ row }) => row <= from) ?? first;
    const words = headerRows.findLast(({ row }) => row <= from) ?? header;
    return { from, columns: completed(keys.columns, words?.columns) };
  });
  const top = sections[0]?.columns ?? first.columns;
  return {
    sheet: grid.name,
    cells,
    columnsAt: (row) => sections.findLast(({ from }) => from <= row)?.columns ?? top,
    headerRow: header?.row ?? -1,
    asks: sections.some(({ columns }) => [...columns.keys()].some((key) => answerKeys.has(key))),
    namingRows: new Set(naming),
  };
}

interface NamedRow {
  readonly row: number;
  readonly columns: Columns;
}

function namedRows(cells: SheetCells, keyOf: (text: string) => ColumnKey | undefined): NamedRow[] {
  return cells.filledRows.flatMap((row) => {
    const columns = new Map<ColumnKey, number>();
    for (const column of cells.filledColumns(row)) {
      const key = keyOf(cells.own(row, column));
      if (key !== undefined && !columns.has(key)) columns.set(key, column);
    }
    return columns.size >= enough ? [{ row, columns }] : [];
  });
}

/** 理由 is the reason of the office in one form and that of the leadership in the other. */
function headerWords(kind: RoundKind | null): ReadonlyMap<string, ColumnKey> {
  const known = kind === null ? [...approvalColumns.approve, ...approvalColumns.solicit] : approvalColumns[kind];
  return new Map(known.map(({ header, key }) => [foldText(header), key]));
}

/** A column whose key was lost is known by its header, unless another one has that key. */
function completed(keys: Columns, headers: Columns | undefined): Columns {
  const taken = new Set(keys.values());
  const more = [...(headers ?? [])].filter(([key, column]) => !keys.has(key) && !taken.has(column));
  return new Map([...keys, ...more]);
}
