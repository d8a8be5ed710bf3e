import type { Alignment, Borders, Fill, Font, HeaderFooter, PageSetup, Style } from 'exceljs';

/**
 * How official tables look. 方正小标宋简体 has to be bought; where it is missing, a program takes another font of the same
 * family (2: with serifs is 1) and character set (134: Chinese), which is 宋体 in Excel and WPS, and what there is in
 * LibreOffice. 黑体, 仿宋 and 宋体 come with Windows.
 */
const chinese = { charset: 134 } as const;
export const xiaobiaosong = (size: number): Partial<Font> => ({ name: '方正小标宋简体', family: 1, size, ...chinese });
export const heiti = (size: number): Partial<Font> => ({ name: '黑体', family: 3, size, ...chinese });
export const fangsong = (size: number): Partial<Font> => ({ name: '仿宋', family: 3, size, ...chinese });
export const songti = (size: number): Partial<Font> => ({ name: '宋体', family: 1, size, ...chinese });

const line = { style: 'thin', color: { argb: 'FF000000' } } as const;
const box: Partial<Borders> = { top: line, left: line, bottom: line, right: line };

const filled = (argb: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });
const shade = filled('FFEDEDED');
/** Where something is to be written. */
const bright = filled('FFFFF8E1');

function aligned(horizontal: Alignment['horizontal'], more: Partial<Alignment> = {}): Partial<Alignment> {
  return { horizontal, vertical: 'middle', wrapText: true, ...more };
}

/** Styles of the tables. '@': no program makes a number or a date of what is written. */
export const looks = {
  title: { font: xiaobiaosong(20), alignment: aligned('center') },
  left: { font: fangsong(11), alignment: aligned('left') },
  right: { font: fangsong(11), alignment: aligned('right') },
  header: { font: heiti(10), alignment: aligned('center'), border: box, fill: shade },
  askingHeader: { font: heiti(10), alignment: aligned('center'), border: box, fill: bright },
  text: { font: songti(10), alignment: aligned('left'), border: box, numFmt: '@' },
  centred: { font: songti(10), alignment: aligned('center'), border: box, numFmt: '@' },
  figure: { font: songti(10), alignment: aligned('center'), border: box, numFmt: '0' },
  /** Noughts would drown the figures. */
  count: { font: songti(10), alignment: aligned('center'), border: box, numFmt: '0;-0;—' },
  percent: { font: songti(10), alignment: aligned('center'), border: box, numFmt: '0.00%' },
  totalFigure: { font: heiti(10), alignment: aligned('center'), border: box, fill: shade, numFmt: '0' },
  totalPercent: { font: heiti(10), alignment: aligned('center'), border: box, fill: shade, numFmt: '0.00%' },
  asking: { font: songti(10), alignment: aligned('left'), border: box, numFmt: '@', fill: bright },
  askingCentred: { font: songti(10), alignment: aligned('center'), border: box, numFmt: '@', fill: bright },
  note: { font: fangsong(10.5), alignment: aligned('left') },
  /** A line of signatures that is filled in by whoever answers. */
  signature: { font: fangsong(12), alignment: aligned('left'), protection: { locked: false } },
  coverTitle: { font: xiaobiaosong(32), alignment: aligned('center') },
  coverSubtitle: { font: xiaobiaosong(22), alignment: aligned('center') },
  coverLine: { font: fangsong(16), alignment: aligned('center') },
  heading: { font: heiti(14), alignment: aligned('left') },
  paragraph: { font: fangsong(14), alignment: aligned('left', { vertical: 'top' }) },
} as const satisfies Record<string, Partial<Style>>;
export type Look = keyof typeof looks;

const margins = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.25, footer: 0.3 };
/** Codes of the format; exceljs has no name for A3. */
export const papers = { A3: 8, A4: 9 } as const;
export type Paper = keyof typeof papers;

/** Landscape, as wide as the page, the header rows on each. */
export function page(headerRows?: string): Partial<PageSetup> {
  return {
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins,
    ...(headerRows === undefined ? {} : { printTitlesRow: headerRows }),
  };
}

export function footer(left: string): Partial<HeaderFooter> {
  return { oddFooter: `&L${left}&C第 &P 页　共 &N 页` };
}
