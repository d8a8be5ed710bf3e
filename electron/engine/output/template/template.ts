import type { CellValue, HeaderFooter, PageSetup, Style, WorksheetView } from 'exceljs';
import type { Placeholder } from '#shared/approve/placeholder.ts';
import { fontPoints } from '../wrapText.ts';

/** A sheet of a template, taken apart: what stands above the pattern row, that row, and what stands below. */
export interface TemplateSheet {
  /** May hold placeholders. */
  readonly name: string;
  readonly columns: readonly TemplateColumn[];
  readonly head: readonly TemplateLine[];
  /** Null on a page that has none: a cover, instructions. */
  readonly pattern: TemplatePattern | null;
  readonly foot: readonly TemplateLine[];
  readonly pageSetup: Partial<PageSetup>;
  readonly headerFooter: Partial<HeaderFooter>;
  readonly view: Partial<WorksheetView> | null;
}

export interface TemplateColumn {
  readonly width: number;
  readonly hidden: boolean;
}

export interface TemplateLine {
  /** In points; null where it was left to the program. */
  readonly height: number | null;
  readonly cells: readonly TemplateCell[];
}

export interface TemplateCell {
  /** From 1, as in the template. */
  readonly column: number;
  readonly value: CellValue;
  readonly style: Partial<Style>;
  /** Of the merge that begins here; 1 where none does. */
  readonly columns: number;
  readonly rows: number;
  /** Under a merge that begins elsewhere. */
  readonly covered: boolean;
}

/** Written once for each row of the form. */
export interface TemplatePattern {
  readonly scope: string;
  readonly height: number;
  readonly cells: readonly PatternCell[];
}

export interface PatternCell {
  readonly column: number;
  readonly width: number;
  readonly points: number;
  readonly style: Partial<Style>;
  /** What the column says; null where it says the same in every row. */
  readonly word: Placeholder | null;
  readonly constant: string;
}

export function pointsOf(style: Partial<Style>): number {
  return style.font?.size ?? fontPoints;
}
