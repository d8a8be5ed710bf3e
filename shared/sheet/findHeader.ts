import { parseCategory } from '#shared/model/categoryWords.ts';
import { foldText, isSerialNumber } from './cellText.ts';
import { type AliasMatch, foldHeader, isHeaderWord, matchHeader } from './headerAliases.ts';
import type { Field } from './reading.ts';
import type { SheetCells } from './sheetCells.ts';

export interface HeaderColumn {
  readonly column: number;
  /** Texts from the top row of the header to the bottom one, each once. */
  readonly path: readonly string[];
  /** The column has no text of its own: it stands to the right of one that reaches over it. */
  readonly spreadFrom: number | null;
}

export interface HeaderBlock {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly HeaderColumn[];
  /** Weight of the fields recognised; {@link headerThreshold} makes a header. */
  readonly score: number;
}

const tallest = 3;

/** Every header of the sheet from top to bottom, none overlapping another; repeats included. */
export function findHeaders(cells: SheetCells): HeaderBlock[] {
  const found: HeaderBlock[] = [];
  for (let row = 0; row < cells.rowCount; row++) {
    const block = bestBlockAt(cells, row);
    if (block === null) continue;
    found.push(block);
    row = block.bottom;
  }
  return found;
}

/** The header in the rows that someone gave. */
export function headerAt(cells: SheetCells, top: number, bottom: number): HeaderBlock {
  return blockOf(cells, top, bottom);
}

function bestBlockAt(cells: SheetCells, top: number): HeaderBlock | null {
  if (!mayBeginHeader(cells, top)) return null;
  let best: HeaderBlock | null = null;
  for (let bottom = top; bottom < Math.min(top + tallest, cells.rowCount); bottom++) {
    if (bottom > top && !continuesHeader(cells, top, bottom)) break;
    const block = blockOf(cells, top, bottom);
    if (!isHeader(block)) continue;
    if (best === null || block.score > best.score || belongsTo(cells, best, bottom)) best = block;
  }
  return best;
}

/** A cheap look before the careful one: short texts with a header word among them, or groups over a row of such words. */
function mayBeginHeader(cells: SheetCells, row: number): boolean {
  const columns = cells.filledColumns(row);
  const texts = new Set(columns.map((column) => cells.own(row, column)));
  if (texts.size < 2) return false;
  const short = [...texts].filter((text) => text.length <= 40);
  if (short.length < texts.size * 0.7) return false;
  if (short.some(isHeaderWord)) return true;
  const groups = columns.every((column) => spreads(cells, row, column) && /^[^:：]{2,8}$/.test(cells.own(row, column)));
  return groups && row + 1 < cells.rowCount && headerWords(cells, row + 1) >= 2;
}

function headerWords(cells: SheetCells, row: number): number {
  return cells.filledColumns(row).filter((column) => isHeaderWord(cells.own(row, column))).length;
}

/**
 * A further header row: short texts, no serial, and every one of them under a text that reaches over several columns
 * or under a blank; or the cells of the row above reach down into it by a merge.
 */
function continuesHeader(cells: SheetCells, top: number, row: number): boolean {
  const columns = cells.filledColumns(row);
  if (columns.length === 0) return cells.filledColumns(top).some((column) => reachesInto(cells, top, column, row));
  if (columns.some((column) => foldText(cells.own(row, column)).length > 20)) return false;
  if (columns.some((column) => isSerialNumber(cells.own(row, column)))) return false;
  const first = cells.filledColumns(top)[0];
  if (first !== undefined && columns.includes(first) && !spreads(cells, top, first)) return false;
  return columns.every((column) => cells.own(row - 1, column) === '' || spreads(cells, row - 1, column));
}

function spreads(cells: SheetCells, row: number, column: number): boolean {
  const merge = cells.mergeAt(row, column);
  if (merge !== null) return merge.right > merge.left;
  return column + 1 < cells.columnCount && cells.own(row, column + 1) === '' && cells.mergeAt(row, column + 1) === null;
}

/**
 * A row that adds no field still belongs to the header where merges of the header reach into it, or where it names the
 * parts of a header word over a blank (实施依据 over 法律名称 | 条款内容, in a table without merges).
 */
function belongsTo(cells: SheetCells, { top, columns }: HeaderBlock, row: number): boolean {
  if (columns.some(({ column }) => reachesInto(cells, top, column, row))) return true;
  const filled = cells.filledColumns(row);
  const last = Math.max(...columns.map(({ column }) => column));
  return (
    filled.length >= 2 && filled.every((column) => column < last) && cells.own(row, columns[0]?.column ?? 0) === ''
  );
}

/** A merge that begins in the header covers the cell of the row. */
function reachesInto(cells: SheetCells, top: number, column: number, row: number): boolean {
  const from = cells.mergeAt(row, column)?.top ?? row;
  return top <= from && from < row;
}

function blockOf(cells: SheetCells, top: number, bottom: number): HeaderBlock {
  const columns: HeaderColumn[] = [];
  for (let column = 0; column < cells.columnCount; column++) {
    const path: string[] = [];
    let spreadFrom: number | null = null;
    for (let row = top; row <= bottom; row++) {
      const source = sourceColumn(cells, row, column, row < bottom);
      if (source === null) continue;
      const text = cells.own(row, source);
      if (text === '' || path.includes(text)) continue;
      path.push(text);
      spreadFrom = source === column ? null : source;
    }
    if (path.length > 0) columns.push({ column, path, spreadFrom });
  }
  return { top, bottom, columns, score: scoreOf(columns) };
}

/** The column whose text stands over a cell: its own, that of a merge, or, with text to come below it, the one to the left. */
function sourceColumn(cells: SheetCells, row: number, column: number, hasRowBelow: boolean): number | null {
  if (cells.own(row, column) !== '') return column;
  const merge = cells.mergeAt(row, column);
  if (merge !== null) return merge.top === row ? merge.left : null;
  if (!hasRowBelow || cells.own(row + 1, column) === '') return null;
  for (let left = column - 1; left >= 0; left--) {
    if (cells.own(row, left) !== '') return cells.mergeAt(row, left) === null ? left : null;
    if (cells.own(row + 1, left) === '') return null;
  }
  return null;
}

/** A name makes a list of powers; without one nothing else does. */
const weights: Readonly<Partial<Record<Field, number>>> = { name: 3, basis: 2, category: 2, subitem: 2, organ: 1.5 };

function scoreOf(columns: readonly HeaderColumn[]): number {
  const byField = new Map<Field, number>();
  for (const { path, spreadFrom } of columns) {
    const match = spreadFrom === null ? matchPath(path) : null;
    const field = match?.fields[0];
    if (match === null || field === undefined) continue;
    const weight = (weights[field] ?? 1) * match.confidence * (match.plain ? 0.5 : 1);
    byField.set(field, Math.max(byField.get(field) ?? 0, weight));
  }
  return [...byField.values()].reduce((sum, weight) => sum + weight, 0);
}

/** 责任事项 over 依据 is 责任事项依据; 调整后 over 事项名称 is 事项名称; 实施依据 over 文件字号 is 实施依据. */
export function matchPath(path: readonly string[]): (AliasMatch & { readonly byGroup: boolean }) | null {
  const leaf = path.at(-1) ?? '';
  const group = path.at(-2);
  const leafMatch = matchHeader(leaf);
  if (group === undefined) return leafMatch === null ? null : { ...leafMatch, byGroup: false };
  const joined = matchHeader(group + leaf);
  if (joined !== null && joined.confidence >= 0.95) return { ...joined, byGroup: false };
  if (leafMatch !== null && !leafMatch.plain && leafMatch.confidence >= 0.8) return { ...leafMatch, byGroup: false };
  const groupMatch = matchHeader(group);
  if (groupMatch !== null && !groupMatch.plain) return { ...groupMatch, byGroup: true };
  return leafMatch === null ? null : { ...leafMatch, byGroup: false };
}

/** 序号 with 事项名称, or 项目 with 依据 and one more: a row of a list has no such words. */
const headerThreshold = 3.4;

function isHeader(block: HeaderBlock): boolean {
  const own = block.columns.filter(({ spreadFrom }) => spreadFrom === null);
  const matches = own.flatMap(({ path }) => matchPath(path) ?? []);
  if (own.some(({ path }) => isContent(path.at(-1) ?? ''))) return false;
  const fields = new Set(matches.flatMap(({ fields: [first] }) => first ?? []));
  if (!matches.some(({ fields: all }) => all.includes('name') || all.includes('subitem'))) return false;
  if (fields.size < 2 || block.score < headerThreshold) return false;
  return matches.length >= own.length * 0.5 || fields.size >= 4;
}

/** 职权类别 | 行政处罚 | 职权名称 | 对…的处罚: labels beside their values are a form for one power and no header. */
function isContent(text: string): boolean {
  if (matchHeader(text) !== null) return false;
  return (
    /《.+》/.test(text) || isSerialNumber(text) || parseCategory(text) !== null || /^对.{4,}的/.test(foldText(text))
  );
}

/** The folded header texts in order: the same for two tables with the same columns. */
export function fingerprintOf(block: HeaderBlock): string {
  return block.columns
    .filter(({ spreadFrom }) => spreadFrom === null)
    .map(({ path }) => path.map(foldHeader).join('/'))
    .join('|');
}
