import { type Assembled, type Assembly, startAssembly } from './assemble.ts';
import { foldText } from './cellText.ts';
import { declaredIn } from './declaredCounts.ts';
import { findDoubts } from './doubts.ts';
import { findTables, type Table } from './findTables.ts';
import { finishItem } from './finishItem.ts';
import type { Grid } from './grid.ts';
import { looksLikePowers } from './judgeTable.ts';
import type { Surroundings } from './places.ts';
import type {
  AsideReason,
  DeclaredCount,
  Doubt,
  DoubtCode,
  ReadFlag,
  ReadItem,
  ReadingContext,
  RowOutcome,
  SheetReading,
} from './reading.ts';
import { type AsideRow, asideAboveHeader, asideBelowHeader, type TableShape } from './rowKinds.ts';
import { rowValues } from './rowValues.ts';
import { type SheetCells, sheetCells } from './sheetCells.ts';

/** A heading or title that declares a count, with the key of the first item that can stand under it. */
interface Declaration {
  readonly scope: DeclaredCount['scope'];
  readonly text: string;
  readonly declared: number;
  readonly from: number;
}

/**
 * Reads one sheet of cells as a list of powers: where its header is, what its columns hold, which items its rows make,
 * and what became of every row that is not blank. Nothing is guessed silently: what is uncertain comes as a doubt. A
 * sheet that is no list of powers has no layout and all its rows set aside.
 */
export function readSheet(grid: Grid, context: ReadingContext): SheetReading {
  const cells = sheetCells(grid);
  const tables = findTables(cells, grid.name, context);
  const refused = tables.every((table) => table.refused !== null);
  return refused ? setAside(grid, cells, tables) : walk(grid, cells, tables, context);
}

function setAside(grid: Grid, cells: SheetCells, tables: readonly Table[]): SheetReading {
  const rows = filledRows(cells).map((row) => aside(row, 'not-a-power-list'));
  const first = tables[0];
  const powers = first === undefined ? looksLikePowers(cells) : null;
  const code: DoubtCode = first?.refused ?? (powers === null ? 'no-header' : 'powers-without-header');
  const doubt: Doubt = { code, row: first?.block.top ?? null, column: powers, detail: '' };
  return {
    sheet: grid.name,
    layout: null,
    further: [],
    items: [],
    rows,
    declared: [],
    doubts: rows.length === 0 ? [] : [doubt],
  };
}

function walk(grid: Grid, cells: SheetCells, tables: readonly Table[], context: ReadingContext): SheetReading {
  const walker = new Walker(grid, cells, context);
  for (const row of filledRows(cells)) walker.read(row, tableOf(tables, row));
  const items = walker.assembly.items.map(finishItem);
  const declared = walker.declarations.map((declaration, index) =>
    count(declaration, items, walker.declarations, index),
  );
  const lists = tables.filter((table) => table.refused === null).map((table) => table.layout);
  const [layout = null, ...further] = lists;
  const doubts = findDoubts(lists, items, walker.rows, declared, tables);
  return { sheet: grid.name, layout, further, items, rows: walker.rows, declared, doubts };
}

function filledRows(cells: SheetCells): number[] {
  return Array.from({ length: cells.rowCount }, (_, row) => row).filter((row) => cells.filledColumns(row).length > 0);
}

/** The last table whose header begins at or above the row; null above the first. */
function tableOf(tables: readonly Table[], row: number): Table | null {
  return tables.findLast((table) => table.block.top <= row) ?? null;
}

function count(of: Declaration, items: readonly ReadItem[], all: readonly Declaration[], index: number): DeclaredCount {
  const next = of.scope === 'heading' ? all.find(({ scope }, at) => at > index && scope !== 'sheet')?.from : undefined;
  const found = items.filter(
    ({ key, parent }) => parent === null && key >= of.from && key < (next ?? items.length),
  ).length;
  return { scope: of.scope, text: of.text, declared: of.declared, found };
}

function aside(row: number, reason: AsideReason): RowOutcome {
  return { row, outcome: 'aside', item: null, reason };
}

function outcomeOf(row: number, assembled: Assembled): RowOutcome {
  if (typeof assembled === 'string') return aside(row, assembled);
  return { row, outcome: assembled.outcome, item: assembled.item.key, reason: null };
}

/** Goes down the rows once, remembering what the titles and headings above said. */
class Walker {
  readonly assembly: Assembly = startAssembly();
  readonly rows: RowOutcome[] = [];
  readonly declarations: Declaration[] = [];
  readonly #cells: SheetCells;
  readonly #titles = new Set<string>();
  #around: Surroundings;

  constructor(grid: Grid, cells: SheetCells, context: ReadingContext) {
    this.#cells = cells;
    const nothing = { title: '', line: null, headingCategory: null, headingDepartment: null };
    this.#around = { sheet: grid.name, file: context.file, ...nothing };
    this.#declare('sheet', grid.name);
  }

  read(row: number, table: Table | null): void {
    const kind = this.#kindOf(row, table);
    if (kind !== null) {
      this.rows.push(aside(row, kind.reason));
      this.#takeIn(kind);
    } else if (table !== null) {
      const values = rowValues(this.#cells, row, table.layout);
      this.rows.push(outcomeOf(row, this.assembly.add(values, this.#around, this.#flags(row, table))));
    }
  }

  #kindOf(row: number, table: Table | null): AsideRow | null {
    if (table === null) return asideAboveHeader(this.#cells, row);
    if (row <= table.block.bottom) return { reason: 'header', text: '' };
    if (table.repeats.some(({ top, bottom }) => top <= row && row <= bottom))
      return { reason: 'repeated-header', text: '' };
    if (table.refused !== null) return { reason: 'not-a-power-list', text: '' };
    return asideBelowHeader(this.#cells, row, shapeOf(table, this.#titles));
  }

  #takeIn(kind: AsideRow): void {
    if (kind.reason === 'title') this.#readTitle(kind);
    if (kind.reason === 'section-heading') this.#readHeading(kind);
    if (kind.reason === 'unit-line' && kind.department !== undefined) {
      this.#around = { ...this.#around, line: kind.department, headingDepartment: null };
    }
  }

  #readTitle(kind: AsideRow): void {
    if (this.#titles.has(foldText(kind.text))) return;
    this.#titles.add(foldText(kind.text));
    this.#declare('title', kind.text);
    const title = this.assembly.items.length === 0 ? `${this.#around.title} ${kind.text}`.trim() : kind.text;
    this.#around = { ...this.#around, title };
  }

  #readHeading(kind: AsideRow): void {
    this.assembly.close();
    this.#declare('heading', kind.text);
    if (kind.category !== undefined) {
      this.#around = { ...this.#around, headingCategory: { text: kind.text, code: kind.category } };
    }
    if (kind.department !== undefined) {
      this.#around = { ...this.#around, headingDepartment: kind.department, headingCategory: null };
    }
  }

  #declare(scope: DeclaredCount['scope'], text: string): void {
    const declared = declaredIn(text);
    if (declared !== null) this.declarations.push({ scope, text, declared, from: this.assembly.items.length });
  }

  #flags(row: number, table: Table): ReadFlag[] {
    const name = table.layout.columns.find(({ field, use }) => field === 'name' && use === 'main')?.column;
    const struck =
      name !== undefined && this.#cells.own(row, name) !== ''
        ? this.#cells.isStruck(row, name)
        : this.#cells.filledColumns(row).every((column) => this.#cells.isStruck(row, column));
    return [
      ...(this.#cells.isHiddenRow(row) ? (['hidden-row'] as const) : []),
      ...(struck ? (['struck-out'] as const) : []),
    ];
  }
}

function shapeOf(table: Table, titles: ReadonlySet<string>): TableShape {
  const columnOf = (field: string): number | null =>
    table.layout.columns.find((column) => column.field === field && column.use === 'main')?.column ?? null;
  return {
    nameColumn: columnOf('name'),
    basisColumn: columnOf('basis'),
    columnCount: table.layout.columns.length,
    titles,
  };
}
