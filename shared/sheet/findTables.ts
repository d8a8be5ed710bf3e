import { findHeaders, fingerprintOf, type HeaderBlock, headerAt } from './findHeader.ts';
import { isColumnOf } from './givenColumns.ts';
import { foldHeader } from './headerAliases.ts';
import { notAPowerList } from './judgeTable.ts';
import { mapColumns } from './mapColumns.ts';
import { panelsOf } from './panels.ts';
import type { DoubtCode, GivenMapping, Layout, ReadingContext } from './reading.ts';
import type { SheetCells } from './sheetCells.ts';

/** One header and the rows below it, with the repeats of the header that page breaks make. */
export interface Table {
  readonly block: HeaderBlock;
  readonly layout: Layout;
  /** Layouts of the same table set again to the right, to save paper. */
  readonly beside: readonly Layout[];
  readonly repeats: readonly HeaderBlock[];
  /** Why it is no list of powers; null where it is one. */
  readonly refused: DoubtCode | null;
  /** Columns that were given and are not there. */
  readonly missing: readonly string[];
  /** It has no header and goes on with the sheet before. */
  readonly goesOn: boolean;
}

/** The tables of a sheet from top to bottom; none where no header is found and none was given. */
export function findTables(cells: SheetCells, sheet: string, context: ReadingContext): Table[] {
  const given = context.given?.sheet === undefined || context.given.sheet === sheet ? context.given : undefined;
  const groups = groupRepeats(headersOf(cells, given, context.remembered));
  return groups.map(([block, ...repeats], index) => {
    const lastRow = (groups[index + 1]?.[0].top ?? cells.rowCount) - 1;
    const remembered = context.remembered?.(fingerprintOf(block)) ?? null;
    const said = saysColumns(given) || remembered !== null;
    const [first = block, ...others] = said ? [block] : panelsOf(block);
    const layout = mapColumns(cells, first, lastRow, given?.columns ?? null, remembered);
    const beside = others.map((panel) => mapColumns(cells, panel, lastRow, null, null));
    const missing = Object.keys(given?.columns ?? {}).filter((key) => !isAnswered(layout, key));
    return {
      block,
      layout,
      beside,
      repeats,
      missing,
      goesOn: false,
      refused: said ? null : notAPowerList(cells, block, layout, lastRow),
    };
  });
}

/** Rows that were given say nothing about whether this is a list, and of which columns. */
function saysColumns(given: GivenMapping | undefined): boolean {
  return given !== undefined && (given.headerRows !== undefined || Object.keys(given.columns).length > 0);
}

function headersOf(
  cells: SheetCells,
  given: GivenMapping | undefined,
  remembered: ReadingContext['remembered'],
): HeaderBlock[] {
  const rows = given?.headerRows;
  if (rows === undefined) {
    const found = findHeaders(cells);
    return found.length > 0 || remembered === undefined ? found : rememberedHeader(cells, remembered);
  }
  if (rows.length === 0) return [{ top: -1, bottom: -1, columns: [], score: 0 }];
  const block = headerAt(cells, Math.min(...rows) - 1, Math.max(...rows) - 1);
  return [block, ...findHeaders(cells).filter(({ top }) => top > block.bottom)];
}

/** How far down a header can stand below its titles. */
const lastHeaderRow = 30;

/** A header of words that nobody knows (甲 乙 丙), but for which a person once said what its columns hold. */
function rememberedHeader(cells: SheetCells, remembered: NonNullable<ReadingContext['remembered']>): HeaderBlock[] {
  for (let top = 0; top < Math.min(cells.rowCount, lastHeaderRow); top++) {
    for (let bottom = top; bottom < Math.min(top + 3, cells.rowCount); bottom++) {
      const block = headerAt(cells, top, bottom);
      if (block.columns.length > 0 && remembered(fingerprintOf(block)) !== null) return [block];
    }
  }
  return [];
}

function isAnswered(layout: Layout, key: string): boolean {
  return layout.columns.some((column) => column.why === 'given' && isColumnOf(key, column));
}

function groupRepeats(blocks: readonly HeaderBlock[]): [HeaderBlock, ...HeaderBlock[]][] {
  const groups: [HeaderBlock, ...HeaderBlock[]][] = [];
  for (const block of blocks) {
    const current = groups.at(-1);
    if (current !== undefined && isRepeat(current[0], block)) current.push(block);
    else groups.push([block]);
  }
  return groups;
}

/** The same words in the same columns; a few may be missing where the page was made by hand. */
function isRepeat(first: HeaderBlock, again: HeaderBlock): boolean {
  const words = new Map(first.columns.map(({ column, path }) => [column, path.map(foldHeader).join('/')]));
  const same = again.columns.filter(({ column, path }) => words.get(column) === path.map(foldHeader).join('/'));
  return same.length >= Math.max(first.columns.length, again.columns.length) * 0.7;
}
