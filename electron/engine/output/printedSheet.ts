import type { Worksheet } from 'exceljs';

/**
 * A sheet being written, and its merged cells. exceljs compares each new merge with all before it, which takes most of
 * a minute where 3,000 powers have sub-items; ours cannot meet, and go into the file in one go.
 */
export interface PrintedSheet {
  readonly sheet: Worksheet;
  /** As ranges: A4:A6 */
  readonly merges: string[];
  /** Powers that a preview leaves out. */
  readonly left?: number;
}

export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export function merge({ sheet, merges }: PrintedSheet, { top, left, bottom, right }: Range): void {
  if (top === bottom && left === right) return;
  merges.push(`${sheet.getCell(top, left).address}:${sheet.getCell(bottom, right).address}`);
}

/** Where the sheet is in the archive. */
export function sheetPath({ sheet }: PrintedSheet): string {
  return `xl/worksheets/sheet${sheet.id}.xml`;
}

/** Puts the merges of a sheet into its XML, where the format wants them: right after the cells. */
export function withMerges(xml: string, merges: readonly string[]): string {
  if (merges.length === 0) return xml;
  const parts = xml.split('</sheetData>');
  if (parts.length !== 2 || xml.includes('<mergeCells')) throw new Error('There is no place for merged cells');
  const refs = merges.map((range) => `<mergeCell ref="${range}"/>`).join('');
  return parts.join(`</sheetData><mergeCells count="${merges.length}">${refs}</mergeCells>`);
}
