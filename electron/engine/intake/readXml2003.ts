import { SSF } from '@e965/xlsx';
import { makeCell } from './buildGrid.ts';
import { maxColumns, maxRows } from './limits.ts';
import type { SheetsReading } from './sheetsReading.ts';
import { SheetWriter } from './sheetWriter.ts';
import { shownNumber } from './shownNumber.ts';
import { childElements, countAttribute, parseXml, type XmlElement, type XmlNode } from './xml.ts';

interface Style {
  readonly struck: boolean;
  readonly format: string;
}

const plain: Style = { struck: false, format: '' };

/** "XML 电子表格 2003", usually saved as .xls. */
export function readXml2003(xml: string): SheetsReading {
  const workbook = parseXml(xml);
  const styles = readStyles(workbook);
  return { sheets: childElements(workbook, 'Worksheet').map((sheet) => readSheet(sheet, styles)), warnings: [] };
}

type Styles = ReadonlyMap<string, Style>;

function readStyles(workbook: XmlElement): Styles {
  const styles = new Map<string, Style>();
  for (const style of childElements(workbook, 'Styles').flatMap((section) => childElements(section, 'Style'))) {
    const parent = styles.get(style.attributes.Parent ?? '') ?? plain;
    const strike = childElements(style, 'Font')[0]?.attributes.StrikeThrough;
    const format = childElements(style, 'NumberFormat')[0]?.attributes.Format;
    styles.set(style.attributes.ID ?? '', {
      struck: strike === undefined ? parent.struck : strike === '1',
      format: format ?? parent.format,
    });
  }
  return styles;
}

function readSheet(sheet: XmlElement, styles: Styles) {
  const writer = new SheetWriter();
  const table = childElements(sheet, 'Table')[0];
  const options = childElements(sheet, 'WorksheetOptions').flatMap((element) => childElements(element, 'Visible'));
  const hidden = options.some((visible) => /^Sheet(?:Very)?Hidden/.test(textOf(visible.children)));
  if (table !== undefined) {
    readColumns(table, writer);
    readRows(table, styles, writer);
  }
  return writer.finish(sheet.attributes.Name ?? '', hidden);
}

function readColumns(table: XmlElement, writer: SheetWriter): void {
  let column = 0;
  for (const element of childElements(table, 'Column')) {
    column = countAttribute(element, 'Index', column + 1, maxColumns) - 1;
    const width = 1 + countAttribute(element, 'Span', 0, maxColumns);
    if (element.attributes.Hidden === '1') writer.hideColumns(column, width);
    column += width;
  }
}

function readRows(table: XmlElement, styles: Styles, writer: SheetWriter): void {
  let row = 0;
  for (const element of childElements(table, 'Row')) {
    row = countAttribute(element, 'Index', row + 1, maxRows) - 1;
    const height = 1 + countAttribute(element, 'Span', 0, maxRows);
    if (element.attributes.Hidden === '1') writer.hideRows(row, height);
    readCells(element, row, styles, writer);
    row += height;
  }
}

function readCells(row: XmlElement, rowIndex: number, styles: Styles, writer: SheetWriter): void {
  let column = 0;
  for (const cell of childElements(row, 'Cell')) {
    column = countAttribute(cell, 'Index', column + 1, maxColumns) - 1;
    const style = styles.get(cell.attributes.StyleID ?? row.attributes.StyleID ?? 'Default') ?? plain;
    const data = childElements(cell, 'Data')[0];
    if (data !== undefined) {
      const struck = isStruck(data.children, style.struck);
      writer.put(rowIndex, column, makeCell(displayedText(data, style), struck));
    }
    const width = 1 + countAttribute(cell, 'MergeAcross', 0, maxColumns);
    writer.merge(rowIndex, column, 1 + countAttribute(cell, 'MergeDown', 0, maxRows), width);
    column += width;
  }
}

/** Values stand raw in this format: 42352 or 2015-12-14T00:00:00.000, with the number format in the style. */
function displayedText(data: XmlElement, style: Style): string {
  const raw = textOf(data.children);
  if (data.attributes.Type === 'DateTime') return displayedDate(raw);
  if (data.attributes.Type !== 'Number' || !/[0#]/.test(style.format)) return raw;
  return shownNumber(SSF.format(style.format, Number(raw)), Number(raw));
}

/** The day, with the time where there is one; 1899-12-31T08:30:00.000 is a time without a day. */
function displayedDate(raw: string): string {
  const match = /^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d)(?::\d\d)?/.exec(raw);
  if (match === null) return raw;
  const [, year = '', month = '', day = '', time = ''] = match;
  if (Number(year) < 1900) return time;
  const date = `${year}/${Number(month)}/${Number(day)}`;
  return time === '00:00' ? date : `${date} ${time}`;
}

function textOf(nodes: readonly XmlNode[]): string {
  return nodes.map((node) => (typeof node === 'string' ? node : textOf(node.children))).join('');
}

/** Rich text is HTML inside Data: <S> is struck. */
function isStruck(nodes: readonly XmlNode[], around: boolean): boolean {
  return nodes.every((node) => {
    if (typeof node === 'string') return around || node.trim() === '';
    return isStruck(node.children, around || node.name === 'S');
  });
}
