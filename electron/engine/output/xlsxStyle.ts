import type { Alignment, Borders, PageSetup, Style } from 'exceljs';
import { type Edition, editionLine, printedTitle } from '#shared/publish/heading.ts';
import { merge, type PrintedSheet } from './printedSheet.ts';
import { fontPoints } from './wrapText.ts';

/** Fonts that Windows and WPS have; 方正小标宋, the official one for titles, has to be bought. */
const songti = '宋体';
const heiti = '黑体';

const line = { style: 'thin', color: { argb: 'FF000000' } } as const;
const allBorders: Borders = { top: line, left: line, bottom: line, right: line, diagonal: {} };

function style(size: number, name: string, alignment: Partial<Alignment>, more: Partial<Style> = {}): Partial<Style> {
  return { font: { name, size }, alignment: { vertical: 'middle', ...alignment }, ...more };
}

const boxed = { border: allBorders };
const shaded = {
  ...boxed,
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFEDEDED' } },
} as const satisfies Partial<Style>;

export const styles = {
  title: style(18, heiti, { horizontal: 'center' }),
  unitLeft: style(fontPoints, songti, { horizontal: 'left' }),
  unitRight: style(fontPoints, songti, { horizontal: 'right' }),
  header: style(fontPoints, heiti, { horizontal: 'center', wrapText: true }, shaded),
  /** Text format, so that no program makes a number or a date of a code. */
  text: style(fontPoints, songti, { horizontal: 'left', wrapText: true }, { ...boxed, numFmt: '@' }),
  centred: style(fontPoints, songti, { horizontal: 'center', wrapText: true }, { ...boxed, numFmt: '@' }),
  figure: style(fontPoints, songti, { horizontal: 'center' }, { ...boxed, numFmt: '0' }),
  /** Noughts would drown the figures. */
  count: style(fontPoints, songti, { horizontal: 'center' }, { ...boxed, numFmt: '0;-0;—' }),
  percent: style(fontPoints, songti, { horizontal: 'center' }, { ...boxed, numFmt: '0.00%' }),
  totalWord: style(fontPoints, heiti, { horizontal: 'center' }, shaded),
  totalFigure: style(fontPoints, heiti, { horizontal: 'center' }, { ...shaded, numFmt: '0' }),
  totalPercent: style(fontPoints, heiti, { horizontal: 'center' }, { ...shaded, numFmt: '0.00%' }),
} as const;

export function atTop(base: Partial<Style>): Partial<Style> {
  return { ...base, alignment: { ...base.alignment, vertical: 'top' } };
}

/** Without the line above or below. */
export function withOpenBorder(base: Partial<Style>, above: boolean, below: boolean): Partial<Style> {
  const { left, right } = allBorders;
  return { ...base, border: { left, right, ...(above ? {} : { top: line }), ...(below ? {} : { bottom: line }) } };
}

/** Header rows: title, line of units, header. */
export const headerRow = 3;

/** Landscape A4, as wide as the page, the header on each page. */
export const pageSetup: Partial<PageSetup> = {
  paperSize: 9,
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  horizontalCentered: true,
  printTitlesRow: `${headerRow}:${headerRow}`,
  margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.25, footer: 0.3 },
};

export interface SheetHead {
  readonly title: string;
  readonly unit: string;
  readonly headers: readonly string[];
  readonly widths: readonly number[];
}

/** Writes title, unit line and header; the caller goes on below {@link headerRow}. */
export function writeHead(printed: PrintedSheet, head: SheetHead, list: Edition): void {
  const { sheet } = printed;
  const last = head.widths.length;
  const half = Math.max(1, Math.floor(last / 2));
  for (const [index, width] of head.widths.entries()) sheet.getColumn(index + 1).width = width;
  sheet.getRow(1).height = 36;
  sheet.getCell(1, 1).value = printedTitle({ title: head.title, draft: list.draft });
  sheet.getCell(1, 1).style = styles.title;
  merge(printed, { top: 1, left: 1, bottom: 1, right: last });
  sheet.getRow(2).height = 18;
  sheet.getCell(2, 1).value = editionLine(list);
  sheet.getCell(2, 1).style = styles.unitLeft;
  merge(printed, { top: 2, left: 1, bottom: 2, right: half });
  sheet.getCell(2, half + 1).value = head.unit;
  sheet.getCell(2, half + 1).style = styles.unitRight;
  merge(printed, { top: 2, left: half + 1, bottom: 2, right: last });
  sheet.getRow(headerRow).height = 30;
  for (const [index, header] of head.headers.entries()) {
    const cell = sheet.getCell(headerRow, index + 1);
    cell.value = header;
    cell.style = styles.header;
  }
}
