import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { Grid } from '#shared/sheet/grid.ts';
import { makeCell } from './buildGrid.ts';
import { hiddenBy, shownText, struckClasses } from './htmlText.ts';
import { SheetWriter } from './sheetWriter.ts';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode;

/** Of the paragraphs between two tables only the last ones can be the title of the second. */
const maxTitleRows = 3;

interface Section {
  readonly table: Element;
  readonly titles: readonly string[];
}

/**
 * Every table of an HTML page as a sheet, with the paragraphs right above it as its first rows. A table inside the
 * cell of another is a sheet of its own, after the outer one.
 */
export function readHtmlTables(html: string): Grid[] {
  const document = parse(html);
  const sections: Section[] = [];
  collectSections(document.childNodes, sections, []);
  const struck = struckClasses(html);
  return sections.map((section, index) => readTable(section, `表格${index + 1}`, struck)).filter(hasText);
}

function hasText(grid: Grid): boolean {
  return grid.rows.length > 0;
}

const containers = new Set(['html', 'body', 'div', 'section', 'article', 'main', 'center', 'form', 'blockquote']);

/** Walks in the order of the page; `titles` collects the paragraphs since the last table. */
function collectSections(nodes: readonly Node[], sections: Section[], titles: string[]): void {
  for (const node of nodes) {
    if (!('tagName' in node)) {
      addTitle(titles, [node]);
    } else if (node.tagName === 'table') {
      sections.push({ table: node, titles: titles.splice(0).slice(-maxTitleRows) });
      for (const inner of innermost(node.childNodes)) collectSections([inner], sections, []);
    } else if (containers.has(node.tagName) || containsTable(node)) {
      collectSections(node.childNodes, sections, titles);
    } else if (node.tagName !== 'head') {
      addTitle(titles, [node]);
    }
  }
}

function addTitle(titles: string[], nodes: readonly Node[]): void {
  const { text } = shownText(nodes, false, new Set());
  if (text.trim() !== '') titles.push(text);
}

function containsTable(element: Element): boolean {
  return innermost(element.childNodes).length > 0;
}

/** Tables below these nodes, not those inside such a table. */
function innermost(nodes: readonly Node[]): Element[] {
  return nodes.flatMap((node) => {
    if (!('tagName' in node)) return [];
    return node.tagName === 'table' ? [node] : innermost(node.childNodes);
  });
}

function readTable({ table, titles }: Section, name: string, struck: ReadonlySet<string>): Grid {
  const writer = new SheetWriter();
  titles.forEach((title, row) => {
    writer.put(row, 0, makeCell(title));
  });
  hideColumns(table, writer);
  // For each column the first row that no cell above reaches into.
  const freeFrom: number[] = [];
  const rows = rowsOf(table);
  rows.forEach((row, index) => {
    const at = titles.length + index;
    if (hiddenBy(row)) writer.hideRows(at, 1);
    readRow(row, at, titles.length + rows.length, { writer, freeFrom, struck });
  });
  return writer.finish(name, hiddenBy(table));
}

function hideColumns(table: Element, writer: SheetWriter): void {
  let column = 0;
  for (const element of descendants(table, ['col'])) {
    const span = spanOf(element, 'span', 1000);
    if (hiddenBy(element)) writer.hideColumns(column, span);
    column += span;
  }
}

interface TableContext {
  readonly writer: SheetWriter;
  readonly freeFrom: number[];
  readonly struck: ReadonlySet<string>;
}

function readRow(row: Element, at: number, end: number, { writer, freeFrom, struck }: TableContext): void {
  let column = 0;
  for (const cell of descendants(row, ['td', 'th'])) {
    while ((freeFrom[column] ?? 0) > at) column += 1;
    const width = spanOf(cell, 'colspan', 1000);
    const height = Math.min(spanOf(cell, 'rowspan', 65_534), end - at);
    const shown = shownText(cell.childNodes, false, struck, cell);
    writer.put(at, column, makeCell(shown.text, shown.struck));
    writer.merge(at, column, height, width);
    for (let c = column; c < column + width; c += 1) freeFrom[c] = at + height;
    column += width;
  }
}

function rowsOf(table: Element): Element[] {
  return descendants(table, ['tr']);
}

/** Elements of these names in order, not those of a table further in. */
function descendants(element: Element, names: readonly string[]): Element[] {
  return element.childNodes.flatMap((node) => {
    if (!('tagName' in node) || node.tagName === 'table') return [];
    return names.includes(node.tagName) ? [node] : descendants(node, names);
  });
}

/** Browsers take colspan up to 1000 and rowspan up to 65534, and 1 for nonsense. */
function spanOf(element: Element, name: string, max: number): number {
  const value = Number.parseInt(element.attrs.find((attribute) => attribute.name === name)?.value ?? '', 10);
  return value >= 1 ? Math.min(value, max) : 1;
}
