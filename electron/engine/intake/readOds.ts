import type { ReadingWarning } from '#shared/sheet/grid.ts';
import type { Archive } from './archive.ts';
import { makeCell } from './buildGrid.ts';
import { IntakeRefusal } from './intakeRefusal.ts';
import { maxCells, maxColumns, maxRows } from './limits.ts';
import type { SheetsReading } from './sheetsReading.ts';
import { SheetWriter } from './sheetWriter.ts';
import { shownNumber } from './shownNumber.ts';
import { childElements, countAttribute, parseXml, type XmlElement, type XmlNode } from './xml.ts';

/** What the styles of a document say that matters here. */
interface Styles {
  readonly struck: ReadonlySet<string>;
  readonly hiddenTables: ReadonlySet<string>;
}

/** .ods from its own XML: the spreadsheet parser loses hidden rows, columns and struck text of this format. */
export function readOds(archive: Archive): SheetsReading {
  const parts = archive.unpack((name) => ['content.xml', 'styles.xml', 'META-INF/manifest.xml'].includes(name));
  const decoder = new TextDecoder();
  if (/encryption-data/.test(decoder.decode(parts.get('META-INF/manifest.xml')))) throw new IntakeRefusal('encrypted');
  const content = parseXml(decoder.decode(parts.get('content.xml')));
  const shared = parts.has('styles.xml') ? [parseXml(decoder.decode(parts.get('styles.xml')))] : [];
  const styles = readStyles([...shared, content]);
  const tables = childElements(content, 'body')
    .flatMap((body) => childElements(body, 'spreadsheet'))
    .flatMap((spreadsheet) => childElements(spreadsheet, 'table'));
  // A table with a source is the stored copy of a sheet of another file.
  const own = tables.filter((table) => childElements(table, 'table-source').length === 0);
  const linked = tables.length - own.length;
  const warnings: ReadingWarning[] = linked === 0 ? [] : [{ code: 'external-links', detail: String(linked) }];
  return { sheets: own.map((table) => readTable(table, styles)), warnings };
}

function readTable(table: XmlElement, styles: Styles) {
  const writer = new SheetWriter();
  const columnStyles = readColumns(table, writer);
  let row = 0;
  for (const element of inOrder(table, 'table-row')) {
    const repeated = countAttribute(element, 'number-rows-repeated', 1, maxRows);
    const hidden = isCollapsed(element);
    if (hidden) writer.hideRows(row, repeated);
    readRow(element, row, repeated, { writer, styles, columnStyles });
    row += repeated;
  }
  return writer.finish(table.attributes.name ?? '', styles.hiddenTables.has(table.attributes['style-name'] ?? ''));
}

/** Rows and columns may stand in groups and header sections, which nest. */
function* inOrder(element: XmlElement, name: string): Generator<XmlElement> {
  for (const child of childElements(element)) {
    if (child.name === name) yield child;
    else if (/^table-(?:header-|)(?:row|column)s?(?:-group)?$/.test(child.name)) yield* inOrder(child, name);
  }
}

function isCollapsed(element: XmlElement): boolean {
  const visibility = element.attributes.visibility;
  return visibility === 'collapse' || visibility === 'filter';
}

interface ColumnRun {
  readonly end: number;
  readonly style: string;
}

/** The default style of runs of columns, each up to `end` (exclusive). */
function readColumns(table: XmlElement, writer: SheetWriter): ColumnRun[] {
  const runs: ColumnRun[] = [];
  let column = 0;
  for (const element of inOrder(table, 'table-column')) {
    const repeated = countAttribute(element, 'number-columns-repeated', 1, maxColumns);
    if (isCollapsed(element)) writer.hideColumns(column, repeated);
    column += repeated;
    runs.push({ end: column, style: element.attributes['default-cell-style-name'] ?? '' });
  }
  return runs;
}

interface TableContext {
  readonly writer: SheetWriter;
  readonly styles: Styles;
  readonly columnStyles: readonly ColumnRun[];
}

function readRow(element: XmlElement, row: number, rowsRepeated: number, context: TableContext): void {
  let column = 0;
  for (const cell of childElements(element, 'table-cell', 'covered-table-cell')) {
    const repeated = countAttribute(cell, 'number-columns-repeated', 1, maxColumns);
    if (cell.name === 'table-cell' && (cell.children.length > 0 || isSpanned(cell))) {
      if (rowsRepeated * repeated > maxCells) throw new IntakeRefusal('too-large', `${rowsRepeated} × ${repeated}`);
      for (let r = row; r < row + rowsRepeated; r += 1) {
        for (let c = column; c < column + repeated; c += 1) putCell(cell, r, c, context);
      }
    }
    column += repeated;
  }
}

/** A merge of blank cells: it has no text, but holds others together. */
function isSpanned(cell: XmlElement): boolean {
  return 'number-rows-spanned' in cell.attributes || 'number-columns-spanned' in cell.attributes;
}

function putCell(cell: XmlElement, row: number, column: number, { writer, styles, columnStyles }: TableContext): void {
  const inherited = columnStyles.find((run) => column < run.end)?.style ?? '';
  const cellIsStruck = styles.struck.has(cell.attributes['style-name'] ?? inherited);
  const paragraphs = childElements(cell, 'p', 'h');
  const lines = paragraphs.map((paragraph) => textOf(paragraph.children)).join('\n');
  const text = cell.attributes.value === undefined ? lines : shownNumber(lines, Number(cell.attributes.value));
  const struck = paragraphs.every((paragraph) => isStruck(paragraph.children, cellIsStruck, styles));
  writer.put(row, column, makeCell(text, struck));
  writer.comment(row, column, commentOf(cell));
  writer.merge(
    row,
    column,
    countAttribute(cell, 'number-rows-spanned', 1, maxRows),
    countAttribute(cell, 'number-columns-spanned', 1, maxColumns),
  );
}

function commentOf(cell: XmlElement): string {
  const paragraphs = childElements(cell, 'annotation').flatMap((annotation) => childElements(annotation, 'p'));
  return paragraphs.map((paragraph) => textOf(paragraph.children)).join('\n');
}

function textOf(nodes: readonly XmlNode[]): string {
  return nodes.map((node) => (typeof node === 'string' ? node.replace(/\s*\n\s*/g, ' ') : specialText(node))).join('');
}

/** Comments lie inside the text as annotations and are not shown in the cell. */
function specialText(element: XmlElement): string {
  if (element.name === 's') return ' '.repeat(countAttribute(element, 'c', 1, 10_000));
  if (element.name === 'tab') return '\t';
  if (element.name === 'line-break') return '\n';
  return element.name === 'annotation' ? '' : textOf(element.children);
}

/** Whether no character that shows is left unstruck. */
function isStruck(nodes: readonly XmlNode[], around: boolean, styles: Styles): boolean {
  return nodes.every((node) => {
    if (typeof node === 'string') return around || node.trim() === '';
    if (node.name === 'annotation') return true;
    return isStruck(node.children, around || styles.struck.has(node.attributes['style-name'] ?? ''), styles);
  });
}

function readStyles(documents: readonly XmlElement[]): Styles {
  const struck = new Set<string>();
  const hiddenTables = new Set<string>();
  const all = documents
    .flatMap((document) => childElements(document, 'styles', 'automatic-styles'))
    .flatMap((section) => childElements(section, 'style'));
  for (const style of all) {
    const name = style.attributes.name ?? '';
    const properties = childElements(style);
    const line = properties.map(strikeOf).find((value) => value !== undefined);
    const inherited = struck.has(style.attributes['parent-style-name'] ?? '');
    if (line ?? inherited) struck.add(name);
    if (properties.some((property) => property.attributes.display === 'false')) hiddenTables.add(name);
  }
  return { struck, hiddenTables };
}

function strikeOf(properties: XmlElement): boolean | undefined {
  const line = properties.attributes['text-line-through-style'] ?? properties.attributes['text-line-through-type'];
  return line === undefined ? undefined : line !== 'none';
}
