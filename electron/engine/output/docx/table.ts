import { markupText } from '#shared/text/markup.ts';
import { blockHeight } from '../blockHeight.ts';

/**
 * Tables in the XML of Word. They are written as text: the library that writes the rest of the document makes an object
 * of every element, which takes it most of ten seconds for a list of 3,000 powers.
 */
export interface DocxTable {
  readonly columns: readonly { readonly header: string; readonly share: number; readonly style: CellStyle }[];
  /** Each block is kept on one page where it fits one. */
  readonly blocks: readonly DocxBlock[];
}

/** Names of paragraph styles. */
export type CellStyle = 'TextCell' | 'CentredCell' | 'HeadCell';

/** Rows that belong together: a power and its sub-items. */
export type DocxBlock = readonly (readonly DocxCell[])[];

export interface DocxCell {
  readonly column: number;
  readonly text: string;
  /** How many rows it goes over; below it those have no cell. */
  readonly rows: number;
  readonly style?: CellStyle;
}

/** In points. */
export const cellFont = 10;
export const cellLine = 14;
const cellPadding = 4;
const cellSpace = 2;
/** A block higher than that may be broken: about a page below heading and header. */
const highest = 370;

/** `width`: of the table, in twentieths of a point. */
export function tableXml({ columns, blocks }: DocxTable, width: number): string {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => Math.floor((width * share) / whole));
  const styles = columns.map(({ style }) => style);
  const head: DocxCell[] = columns.map(({ header }, column) => ({ column, text: header, rows: 1, style: 'HeadCell' }));
  const parts = [
    '<w:tbl><w:tblPr>',
    `<w:tblW w:w="${widths.reduce((sum, each) => sum + each, 0)}" w:type="dxa"/><w:jc w:val="center"/>`,
    `<w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/>`,
    `<w:tblCellMar>${margins}</w:tblCellMar>`,
    `</w:tblPr><w:tblGrid>${widths.map((each) => `<w:gridCol w:w="${each}"/>`).join('')}</w:tblGrid>`,
    rowXml(head, [], { widths, styles, keep: true, whole: true, header: true }),
    ...blocks.map((block) => blockXml(block, widths, styles)),
    '</w:tbl>',
  ];
  return parts.join('');
}

const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
  .join('');

const margins = [
  ['top', cellSpace],
  ['left', cellPadding],
  ['bottom', cellSpace],
  ['right', cellPadding],
]
  .map(([side, points]) => `<w:${side} w:w="${Number(points) * 20}" w:type="dxa"/>`)
  .join('');

interface RowLook {
  readonly widths: readonly number[];
  readonly styles: readonly CellStyle[];
  /** With the row below. */
  readonly keep: boolean;
  readonly whole: boolean;
  readonly header: boolean;
}

function blockXml(block: DocxBlock, widths: readonly number[], styles: readonly CellStyle[]): string {
  const points = widths.map((width) => width / 20 - 2 * cellPadding);
  const whole = blockHeight(block, points, { font: cellFont, line: cellLine, space: 2 * cellSpace }) <= highest;
  return block
    .map((cells, row) => {
      const covered = block.slice(0, row).flatMap((above, at) => above.filter(({ rows }) => at + rows > row));
      const keep = whole && row < block.length - 1;
      return rowXml(cells, covered, { widths, styles, keep, whole, header: false });
    })
    .join('');
}

function rowXml(cells: readonly DocxCell[], covered: readonly DocxCell[], look: RowLook): string {
  const { widths, styles, keep, whole, header } = look;
  const marks = `${whole ? '<w:cantSplit/>' : ''}${header ? '<w:tblHeader/>' : ''}`;
  const written = widths.map((width, column) => {
    const cell = cells.find((each) => each.column === column);
    const above = cell === undefined && covered.some((each) => each.column === column);
    const merge = above ? '<w:vMerge/>' : (cell?.rows ?? 1) > 1 ? '<w:vMerge w:val="restart"/>' : '';
    const align = whole ? '<w:vAlign w:val="center"/>' : '';
    const style = cell?.style ?? styles[column] ?? 'TextCell';
    return (
      `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${merge}${align}</w:tcPr>` +
      `${paragraphsXml(cell?.text ?? '', style, keep)}</w:tc>`
    );
  });
  return `<w:tr>${marks === '' ? '' : `<w:trPr>${marks}</w:trPr>`}${written.join('')}</w:tr>`;
}

function paragraphsXml(text: string, style: CellStyle, keep: boolean): string {
  const look = `<w:pPr><w:pStyle w:val="${style}"/>${keep ? '<w:keepNext/>' : ''}</w:pPr>`;
  return markupText(text)
    .split('\n')
    .map((line) => (line === '' ? `<w:p>${look}</w:p>` : `<w:p>${look}<w:r>${runXml(line)}</w:r></w:p>`))
    .join('');
}

function runXml(line: string): string {
  return line
    .split('\t')
    .map((part) => `<w:t xml:space="preserve">${part}</w:t>`)
    .join('<w:tab/>');
}
