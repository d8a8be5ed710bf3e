import { countDeclared } from './declaredCounts.ts';
import { findDoubts } from './doubts.ts';
import { findTables, type Table } from './findTables.ts';
import { finishItem } from './finishItem.ts';
import { tableGoingOn } from './goOn.ts';
import type { Grid } from './grid.ts';
import { looksLikePowers } from './judgeTable.ts';
import type { Doubt, DoubtCode, GivenMapping, ReadingContext, RowOutcome, SheetReading } from './reading.ts';
import { type SheetCells, sheetCells } from './sheetCells.ts';
import { walkRows } from './walkRows.ts';

/**
 * Reads one sheet of cells as a list of powers: where its header is, what its columns hold, which items its rows make,
 * and what became of every row that is not blank. Nothing is guessed silently: what is uncertain comes as a doubt. A
 * sheet that is no list of powers has no layout and all its rows set aside.
 */
export function readSheet(grid: Grid, context: ReadingContext): SheetReading {
  const cells = sheetCells(grid);
  const own = findTables(cells, grid.name, context);
  const goingOn = own.length > 0 || context.before === undefined ? null : tableGoingOn(cells, context.before);
  const tables = goingOn === null ? own : [goingOn];
  return tables.every(({ refused }) => refused !== null)
    ? setAside(grid, cells, tables)
    : readTables(grid, cells, tables, context);
}

function readTables(grid: Grid, cells: SheetCells, tables: readonly Table[], context: ReadingContext): SheetReading {
  const { rows, drafts, declarations } = walkRows(grid.name, context.file, cells, tables, rowsFor(grid, context));
  const items = drafts.map(finishItem);
  const declared = countDeclared(declarations, items);
  const [layout = null, ...further] = tables.flatMap((table) => (table.refused === null ? [table.layout] : []));
  const doubts = findDoubts({ tables, items, rows, declared });
  return { sheet: grid.name, layout, further, items, rows, declared, doubts };
}

function rowsFor(grid: Grid, { given }: ReadingContext): GivenMapping['rows'] {
  return given?.sheet === undefined || given.sheet === grid.name ? given?.rows : undefined;
}

function setAside(grid: Grid, cells: SheetCells, tables: readonly Table[]): SheetReading {
  const rows = cells.filledRows.map(
    (row): RowOutcome => ({ row, outcome: 'aside', item: null, reason: 'not-a-power-list' }),
  );
  const first = tables[0];
  const powers = first === undefined ? looksLikePowers(cells) : null;
  const code: DoubtCode = first?.refused ?? (powers === null ? 'no-header' : 'powers-without-header');
  const doubt: Doubt = { code, row: first?.block.top ?? null, column: powers, detail: '' };
  const doubts = rows.length === 0 ? [] : [doubt];
  return { sheet: grid.name, layout: null, further: [], items: [], rows, declared: [], doubts };
}
