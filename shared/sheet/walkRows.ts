import { type Assembled, type ItemDraft, startAssembly } from './assemble.ts';
import { foldText } from './cellText.ts';
import { type Declaration, declaredIn } from './declaredCounts.ts';
import type { Table } from './findTables.ts';
import type { Surroundings } from './places.ts';
import { levelIn } from './placeWords.ts';
import type { AsideReason, Field, GivenMapping, ReadFlag, RowOutcome } from './reading.ts';
import { type AsideRow, asideAboveHeader, asideBelowHeader } from './rowKinds.ts';
import { numberingOf } from './rowPatterns.ts';
import { rowValues } from './rowValues.ts';
import type { SheetCells } from './sheetCells.ts';

export interface Walked {
  readonly rows: readonly RowOutcome[];
  readonly drafts: readonly ItemDraft[];
  readonly declarations: readonly Declaration[];
}

/**
 * Goes down the rows of a sheet once, remembering what the titles and headings above a row said. What a person said of
 * a row (`given`, by its number from 1) goes before what it looks like.
 */
export function walkRows(
  sheet: string,
  file: string,
  cells: SheetCells,
  tables: readonly Table[],
  given: NonNullable<GivenMapping['rows']> = {},
): Walked {
  const assembly = startAssembly();
  const rows: RowOutcome[] = [];
  const declarations: Declaration[] = [];
  const titles = new Set<string>();
  let around = nothingSaid(sheet, file);

  function declare(scope: Declaration['scope'], text: string): void {
    const declared = declaredIn(text);
    if (declared !== null) declarations.push({ scope, text, declared, from: assembly.items.length });
  }

  function takeInTitle({ text, department }: AsideRow): void {
    if (titles.has(foldText(text))) return;
    titles.add(foldText(text));
    declare('title', text);
    const first = assembly.items.length === 0;
    around = { ...around, title: first ? `${around.title} ${text}`.trim() : text };
    // A title between two tables begins the list of another department.
    if (!first && department !== undefined) around = { ...around, line: null, headingDepartment: null };
  }

  function takeInHeading({ text, category, department }: AsideRow): void {
    assembly.close();
    declare('heading', text);
    if (department !== undefined) around = { ...around, headingDepartment: department, headingCategory: null };
    const level = levelIn(text.replace(/^[^、.)]{1,4}[、.)]/, ''));
    if (level !== null) around = { ...around, headingLevel: { text, from: 'heading', code: level } };
    if (category !== undefined) around = { ...around, headingCategory: { text, code: category } };
    // 三、… after 二、行政处罚 ends it; （一）… below it does not.
    else if (numberingOf(text) === numberingOf(around.headingCategory?.text ?? '')) {
      around = { ...around, headingCategory: null };
    }
  }

  function takeIn(kind: AsideRow): void {
    if (kind.reason === 'title') takeInTitle(kind);
    if (kind.reason === 'section-heading') takeInHeading(kind);
    if (kind.reason === 'unit-line' && kind.department !== undefined) {
      around = { ...around, line: kind.department, headingDepartment: null };
    }
  }

  declare('sheet', sheet);
  for (const row of cells.filledRows) {
    const said = given[row + 1];
    const table = tables.findLast(({ block }) => block.top <= row) ?? null;
    const kind = kindOf(cells, row, table, titles);
    const listed = table?.refused === null ? table : tables.find(({ refused }) => refused === null);
    if (said === 'aside') {
      rows.push(aside(row, 'by-hand'));
    } else if (said === 'item' && listed !== undefined) {
      const values = rowValues(cells, row, listed.layout);
      const item = assembly.addPower(values, firstText(cells, row), around, flagsOf(cells, row, listed));
      rows.push({ row, outcome: 'item', item: item.key, reason: null });
    } else if (kind !== null) {
      rows.push(aside(row, kind.reason));
      takeIn(kind);
    } else if (table !== null) {
      const flags = flagsOf(cells, row, table);
      const assembled = [table.layout, ...table.beside].map((layout, panel) =>
        assembly.add(rowValues(cells, row, layout), around, flags, panel),
      );
      rows.push(outcomeOf(row, assembled));
    }
  }
  return { rows, drafts: assembly.items, declarations };
}

function firstText(cells: SheetCells, row: number): string {
  const [first] = cells.filledColumns(row);
  return first === undefined ? '' : cells.own(row, first);
}

function nothingSaid(sheet: string, file: string): Surroundings {
  const headingLevel = { text: '', from: null, code: null };
  return { sheet, file, title: '', line: null, headingCategory: null, headingDepartment: null, headingLevel };
}

function kindOf(cells: SheetCells, row: number, table: Table | null, titles: ReadonlySet<string>): AsideRow | null {
  if (table === null) return asideAboveHeader(cells, row);
  if (table.refused !== null) return { reason: 'not-a-power-list', text: '' };
  if (row <= table.block.bottom) return { reason: 'header', text: '' };
  if (table.repeats.some(({ top, bottom }) => top <= row && row <= bottom)) {
    return { reason: 'repeated-header', text: '' };
  }
  return asideBelowHeader(cells, row, {
    nameColumn: mainColumn(table, 'name'),
    basisColumn: mainColumn(table, 'basis'),
    margin: marginOf(table),
    columnCount: table.layout.columns.length,
    titles,
  });
}

function mainColumn(table: Table, field: Field): number | null {
  return table.layout.columns.find((column) => column.field === field && column.use === 'main')?.column ?? null;
}

function marginOf({ layout }: Table): number | null {
  const [first] = layout.columns;
  const narrow: readonly (Field | null)[] = ['serial', 'code', 'category', 'department', null];
  return first !== undefined && narrow.includes(first.field) ? first.column : null;
}

/** A row counts as struck out where its name is, or, in a row without a name, all of it. */
function flagsOf(cells: SheetCells, row: number, table: Table): ReadFlag[] {
  const name = mainColumn(table, 'name');
  const told = name !== null && cells.own(row, name) !== '' ? [name] : cells.filledColumns(row);
  const flags: ReadFlag[] = cells.isHiddenRow(row) ? ['hidden-row'] : [];
  return told.every((column) => cells.isStruck(row, column)) ? [...flags, 'struck-out'] : flags;
}

/** Of tables side by side the first in which the row says something. */
function outcomeOf(row: number, assembled: readonly Assembled[]): RowOutcome {
  const said = assembled.filter((of) => typeof of !== 'string');
  const made = said.find(({ outcome }) => outcome === 'item') ?? said[0];
  if (made !== undefined) return { row, outcome: made.outcome, item: made.item.key, reason: null };
  return aside(row, assembled.find((of) => typeof of === 'string') ?? 'outside-columns');
}

function aside(row: number, reason: AsideReason): RowOutcome {
  return { row, outcome: 'aside', item: null, reason };
}
