import type { Picture } from '#shared/contract/desk.ts';
import type { Output, Parsed } from '#shared/contract.ts';
import { columnWidths } from '#shared/sheet/columnWidths.ts';
import type { Grid } from '#shared/sheet/grid.ts';
import type { Layout, RowOutcome } from '#shared/sheet/reading.ts';
import { isDoubtful } from '#shared/sheet/verdict.ts';
import { columnLetter } from '#shared/sheet/words.ts';
import type { Session } from '../../session.ts';
import { type SheetOnDesk, sheetOnDesk } from './deskSheet.ts';

/** No list is wider; a sheet that is has rubbish far to the right. */
const maxColumns = 64;
const maxRows = 500;
const maxText = 300;

/** A window of a sheet's own cells, with what each column and row was read as. */
export function showPicture(session: Session, input: Parsed<'desk/picture'>): Output<'desk/picture'> {
  const found = sheetOnDesk(session, input);
  const { grid, reading } = found.sheet;
  const first = input.from - 1;
  const end = Math.min(input.to, first + maxRows, grid.rows.length);
  const layouts = reading.layout === null ? [] : [reading.layout, ...reading.further];
  const columnCount = Math.min(
    maxColumns,
    grid.rows.reduce((most, row) => Math.max(most, row.length), 0),
  );
  return {
    rowCount: found.content.rowCounts[found.position] ?? grid.rows.length,
    shownRows: grid.rows.length,
    columnCount,
    columns: describeColumns(grid, layouts[0] ?? null, columnCount),
    headers: layouts.flatMap(({ headerTop, headerBottom }) =>
      headerTop < 0 ? [] : [{ top: headerTop + 1, bottom: headerBottom + 1 }],
    ),
    rows: describeRows(found, first, end, columnCount),
    merges: grid.merges
      .filter(({ top, bottom, left }) => top < end && bottom >= first && left < columnCount)
      .map(({ top, left, bottom, right }) => ({
        top: top + 1,
        left,
        bottom: Math.min(bottom + 1, grid.rows.length),
        right: Math.min(right, columnCount - 1),
        text: grid.rows[top]?.[left]?.text.slice(0, maxText) ?? '',
        struck: grid.rows[top]?.[left]?.struck === true,
      })),
  };
}

function describeColumns(grid: Grid, layout: Layout | null, columnCount: number): Picture['columns'] {
  const hidden = new Set(grid.hiddenColumns);
  return columnWidths(grid, columnCount).map((width, column) => {
    const mapping = layout?.columns.find((each) => each.column === column);
    return {
      column,
      letter: columnLetter(column),
      width,
      hidden: hidden.has(column),
      header: mapping?.header ?? '',
      field: mapping?.field ?? null,
      use: mapping?.use ?? null,
      confidence: mapping?.confidence ?? null,
      why: mapping?.why ?? null,
      doubtful: mapping !== undefined && isDoubtful(mapping),
    };
  });
}

function describeRows(
  { sheet: { grid, reading }, file }: SheetOnDesk,
  first: number,
  end: number,
  columnCount: number,
): Picture['rows'] {
  const hidden = new Set(grid.hiddenRows);
  const outcomes = new Map<number, RowOutcome>(
    reading.rows.flatMap((each) => (each.row >= first && each.row < end ? [[each.row, each]] : [])),
  );
  const given = file.given.mappings.find(({ sheet }) => sheet === grid.name)?.rows ?? {};
  return grid.rows.slice(first, Math.max(first, end)).map((cells, index) => {
    const row = first + index;
    const outcome = outcomes.get(row);
    const shown = cells.slice(0, columnCount);
    return {
      row: row + 1,
      hidden: hidden.has(row),
      outcome: outcome?.outcome ?? null,
      reason: outcome?.reason ?? null,
      given: given[row + 1] ?? null,
      cells: shown.map((cell) => cell?.text.slice(0, maxText) ?? null),
      struck: shown.flatMap((cell, column) => (cell?.struck === true ? [column] : [])),
    };
  });
}
