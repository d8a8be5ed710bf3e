import type { CategoryCode } from '#shared/model/category.ts';
import { extraFields } from '#shared/model/item.ts';
import type { Level } from '#shared/model/level.ts';

/**
 * What a column of a list can hold: what the catalogue works with, and what it keeps as it is.
 * `authority` is the text beside a level, `mandate` the duties of the department.
 */
export const fields = ['name', 'subitem', 'basis', 'organ', 'level', 'department', ...extraFields] as const;
export type Field = (typeof fields)[number];

/** Why a column was mapped as it was; also why it was not. */
export const mappingReasons = [
  'alias',
  'alias-within',
  'group',
  'spread',
  'content',
  'given',
  'remembered',
  'duplicate',
  'contradicted',
  'unknown',
] as const;
export type MappingReason = (typeof mappingReasons)[number];

/**
 * How a column serves its field: `main` is the value, `more` is added on a line of its own (a basis over two columns),
 * `else` is used where the main column is blank (调整前 beside 调整后).
 */
export const columnUses = ['main', 'more', 'else'] as const;
export type ColumnUse = (typeof columnUses)[number];

export interface ColumnMapping {
  /** From 0. */
  readonly column: number;
  readonly field: Field | null;
  readonly use: ColumnUse;
  /** The header as read, parts of several rows joined by /; '' where the column has none. */
  readonly header: string;
  /** 0 to 1. */
  readonly confidence: number;
  readonly why: MappingReason;
}

export interface Layout {
  /** Rows of the header, from 0; both -1 where the table has none: a mapping was given, or it goes on with another. */
  readonly headerTop: number;
  readonly headerBottom: number;
  readonly columns: readonly ColumnMapping[];
  /** The folded header texts in order: two tables with the same fingerprint have the same columns. */
  readonly fingerprint: string;
  /** 0 to 1. */
  readonly confidence: number;
}

export type ContextSource = 'column' | 'name' | 'line' | 'heading' | 'sheet' | 'title' | 'file' | 'organ';

/** A value and where it was read; text '' and from null where nowhere. */
export interface Placed {
  readonly text: string;
  readonly from: ContextSource | null;
}

export const readFlags = ['hidden-row', 'struck-out', 'no-name', 'joined', 'other-level'] as const;
export type ReadFlag = (typeof readFlags)[number];

export interface ReadItem {
  /** Counts from 0 within the sheet, in reading order; a parent comes before its children. */
  readonly key: number;
  /** The key of the power that this sub-item belongs to. */
  readonly parent: number | null;
  /** Rows from 0 as in the grid: the first, and all that hold some of its text. */
  readonly row: number;
  readonly rows: readonly number[];
  /** As printed, without the line breaks and spaces that a narrow column made; '' where the row has none. */
  readonly name: string;
  readonly values: Readonly<Partial<Record<Field, string>>>;
  readonly category: Placed & { readonly code: CategoryCode | null };
  readonly department: Placed;
  readonly level: Placed & { readonly code: Level | null };
  readonly flags: readonly ReadFlag[];
}

export const asideReasons = [
  'title',
  'unit-line',
  'header',
  'repeated-header',
  'column-numbers',
  'section-heading',
  'subtotal',
  'footnote',
  'example',
  'no-name',
  'outside-columns',
  'not-a-power-list',
  'by-hand',
] as const;
export type AsideReason = (typeof asideReasons)[number];

/** What became of a row that is not blank. `item` is the first item made of the row, or the one it is part of. */
export type RowOutcome =
  | { readonly row: number; readonly outcome: 'item' | 'part'; readonly item: number; readonly reason: null }
  | { readonly row: number; readonly outcome: 'aside'; readonly item: null; readonly reason: AsideReason };

/** 行政许可（20项）: what a sheet name or a heading says, and the powers (without sub-items) found under it. */
export interface DeclaredCount {
  readonly scope: 'sheet' | 'title' | 'heading';
  readonly text: string;
  readonly declared: number;
  readonly found: number;
}

export const doubtCodes = [
  'no-header',
  'powers-without-header',
  'discretion-table',
  'decision-records',
  'contents-table',
  'no-power-rows',
  'header-of-sheet-before',
  'name-by-content',
  'low-confidence',
  'before-and-after',
  'column-contradicted',
  'count-differs',
  'category-unknown',
  'category-missing',
  'department-missing',
  'row-without-name',
  'given-column-missing',
] as const;
export type DoubtCode = (typeof doubtCodes)[number];

/** Something that a person should look at; `detail` is text of the sheet, not words of the program. */
export interface Doubt {
  readonly code: DoubtCode;
  readonly row: number | null;
  readonly column: number | null;
  readonly detail: string;
  /** How many were found, where that is what differs. */
  readonly found?: number;
}

export interface SheetReading {
  readonly sheet: string;
  /** Null where the sheet is no list of powers. */
  readonly layout: Layout | null;
  /** Layouts of further tables below the first, where their headers differ. */
  readonly further: readonly Layout[];
  readonly items: readonly ReadItem[];
  /** Exactly one for each row that is not blank, in order. */
  readonly rows: readonly RowOutcome[];
  readonly declared: readonly DeclaredCount[];
  readonly doubts: readonly Doubt[];
}

/** Columns by letter (A, AB) or header text; null says that the column is not to be read. */
export type GivenColumns = Readonly<Record<string, Field | null>>;

/** What a person says becomes of a row, whatever it looks like. */
export const givenOutcomes = ['item', 'aside'] as const;
export type GivenOutcome = (typeof givenOutcomes)[number];

/** A mapping that a person gave or corrected. Without `sheet` it holds for every sheet of the file. */
export interface GivenMapping {
  readonly sheet?: string;
  /** The rows of the header as the clerk sees them, from 1; empty says that the table has none. */
  readonly headerRows?: readonly number[];
  readonly columns: GivenColumns;
  /** Single rows, by their number as the clerk sees it. */
  readonly rows?: Readonly<Record<number, GivenOutcome>>;
}

export interface ReadingContext {
  /** The file's name, with or without folders. */
  readonly file: string;
  /** Columns that were corrected before for a table with this fingerprint. */
  readonly remembered?: (fingerprint: string) => GivenColumns | null;
  readonly given?: GivenMapping;
  /** The layout of the sheet right before, which one without a header may go on with. */
  readonly before?: Layout;
}
