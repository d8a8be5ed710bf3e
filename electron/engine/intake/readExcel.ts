import { type CellObject, read, set_cptable, utils, type WorkBook } from '@e965/xlsx';
import * as codePages from '@e965/xlsx/dist/cpexcel.full.mjs';
import { zipSync } from 'fflate';
import type { Cell, CellComment, Grid, Merge, ReadingWarning } from '#shared/sheet/grid.ts';
import type { Archive, Parts } from './archive.ts';
import { buildGrid, makeCell } from './buildGrid.ts';
import { IntakeRefusal, messageOf } from './intakeRefusal.ts';
import { maxColumns, maxRows } from './limits.ts';
import type { SheetsReading } from './sheetsReading.ts';
import { shownNumber } from './shownNumber.ts';
import { isStruckRichText, readStrikethrough } from './strikethrough.ts';
import { tidyParts } from './tidySheetXml.ts';
import { isRecordPart } from './xlsbRecords.ts';
import { neededRecords } from './xlsRecords.ts';
import { readXlsStrikethrough } from './xlsStrikethrough.ts';

// Excel 5 and 95 wrote Chinese in code page 936, which the parser knows only with these tables.
set_cptable(codePages);

/** .xlsx, .xlsm and .xlsb. Pictures, macros and linked workbooks are never unpacked. */
export function readExcelArchive(archive: Archive): SheetsReading {
  const links = archive.names.filter((name) => /^xl\/externalLinks\/[^/]+$/i.test(name));
  const parts = tidyParts(archive.unpack(isNeeded));
  const stored = zipSync(Object.fromEntries(parts), { level: 0 });
  const book = parse(stored);
  const strikethrough = readStrikethrough(parts);
  const otherSheets = archive.names.filter((name) => /^xl\/(?:chart|dialog|macro)sheets\/[^/]+$/i.test(name)).length;
  requireSheets(book, otherSheets);
  const paths = sheetPaths(parts);
  return {
    sheets: book.SheetNames.map((_, index) =>
      toGrid(book, index, (cell, row, column) => {
        const struck = strikethrough.cell(paths[index] ?? '', utils.encode_cell({ r: row, c: column }));
        return typeof cell.r === 'string' ? isStruckRichText(cell.r, struck) : struck;
      }),
    ),
    warnings: [
      ...(links.length === 0 ? [] : [{ code: 'external-links', detail: String(links.length) } as const]),
      ...macroWarnings(archive.names.some((name) => /^xl\/vbaProject\.bin$/i.test(name))),
    ],
  };
}

/** .xls of every age; `workbook` is the stream that holds the sheets, or null where there is no container around it. */
export function readExcelBinary(bytes: Uint8Array, workbook: Uint8Array | null, hasMacros: boolean): SheetsReading {
  // The stream alone: of what else is in the container the parser believes every count that it finds.
  const book = parse(neededRecords(workbook ?? bytes));
  requireSheets(book, 0);
  const struck = workbook === null ? [] : readXlsStrikethrough(workbook);
  // Where the two readings of the stream do not see the same sheets, nothing is marked rather than the wrong cells.
  const isKnown = struck.length === book.SheetNames.length;
  return {
    sheets: book.SheetNames.map((_, index) =>
      toGrid(book, index, (_cell, row, column) => isKnown && struck[index]?.has(`${row},${column}`) === true),
    ),
    warnings: macroWarnings(hasMacros),
  };
}

function macroWarnings(hasMacros: boolean): ReadingWarning[] {
  return hasMacros ? [{ code: 'macros', detail: '' }] : [];
}

const unneededFolders =
  /^(?:customXml|xl\/(?:media|drawings|charts|externalLinks|embeddings|printerSettings|threadedComments|pivot\w*|activeX|ctrlProps))\//i;
const unneededFiles = /^xl\/(?:vbaProject|calcChain)\./i;

function isNeeded(name: string): boolean {
  const isRead = /\.(?:xml|rels)$/i.test(name) || isRecordPart(name);
  return isRead && !unneededFolders.test(name) && !unneededFiles.test(name);
}

function parse(bytes: Uint8Array): WorkBook {
  try {
    return read(bytes, {
      type: 'buffer',
      dense: true,
      // Hidden rows and columns come only with the styles.
      cellStyles: true,
      // With formulas, one that was never calculated would read as 0 instead of as blank.
      cellFormula: false,
      cellHTML: false,
      // Short dates follow the user's country in Excel; the parser's default is the American one.
      dateNF: 'yyyy/m/d',
    });
  } catch (thrown) {
    const message = messageOf(thrown);
    if (/password|encrypt/i.test(message)) throw new IntakeRefusal('encrypted', '', { cause: thrown });
    throw new IntakeRefusal('parser-failed', message, { cause: thrown });
  }
}

/** The parser leaves a sheet out when it stumbles over it; a list that lacks a sheet must not look whole. */
function requireSheets(book: WorkBook, otherSheets: number): void {
  const missing = book.SheetNames.filter((name) => book.Sheets[name] === undefined);
  if (missing.length > otherSheets) throw new IntakeRefusal('parser-failed', missing.join(', '));
}

type IsStruck = (cell: CellObject, row: number, column: number) => boolean;

function toGrid(book: WorkBook, index: number, isStruck: IsStruck): Grid {
  const name = book.SheetNames[index] ?? '';
  const sheet = book.Sheets[name];
  const rows: readonly (readonly CellObject[] | undefined)[] = sheet?.['!data'] ?? [];
  requireSize(rows);
  return buildGrid({
    name,
    hidden: (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0,
    rows: Array.from(rows, (row, r) => row && Array.from(row, (cell, c) => toCell(cell, r, c, isStruck))),
    merges: (sheet?.['!merges'] ?? []).map(({ s, e }): Merge => ({ top: s.r, left: s.c, bottom: e.r, right: e.c })),
    hiddenRows: hiddenIndices(sheet?.['!rows']),
    hiddenColumns: hiddenIndices(sheet?.['!cols']),
    comments: rows.flatMap((row, r) => (row ?? []).flatMap((cell, c) => commentsOf(cell, r, c))),
  });
}

/** A cell may claim any place; its row would be filled up to it. */
function requireSize(rows: readonly (readonly CellObject[] | undefined)[]): void {
  if (rows.length > maxRows) throw new IntakeRefusal('too-large', `${rows.length}`);
  const width = rows.reduce((widest, row) => Math.max(widest, row?.length ?? 0), 0);
  if (width > maxColumns) throw new IntakeRefusal('too-large', `${rows.length} × ${width}`);
}

function commentsOf(cell: CellObject | undefined, row: number, column: number): CellComment[] {
  const text = (cell?.c ?? []).map((comment) => comment.t ?? '').join('\n');
  return text.trim() === '' ? [] : [{ row, column, text: text.replace(/\r\n?/g, '\n') }];
}

function toCell(cell: CellObject | undefined, row: number, column: number, isStruck: IsStruck): Cell | null {
  if (cell === undefined || cell.t === 'z') return null;
  const text = displayedText(cell);
  return text === '' ? null : makeCell(text, isStruck(cell, row, column));
}

function displayedText(cell: CellObject): string {
  if (cell.t === 'n') return shownNumber(cell.w ?? String(cell.v), Number(cell.v));
  // A text format without a place for text shows nothing; the text is there all the same.
  if (cell.t === 's') return cell.w || String(cell.v ?? '');
  return cell.w ?? String(cell.v ?? '');
}

function hiddenIndices(infos: readonly ({ hidden?: boolean } | undefined)[] | undefined): number[] {
  const hidden: number[] = [];
  infos?.forEach((info, index) => {
    if (info?.hidden === true) hidden.push(index);
  });
  return hidden;
}

/** The part of each sheet in the order of the workbook: workbook.xml names a relation, its .rels the target. */
function sheetPaths(parts: Parts): string[] {
  const decoder = new TextDecoder();
  const relations = decoder.decode(parts.get('xl/_rels/workbook.xml.rels')).match(/<(?:\w+:)?Relationship\s[^>]*>/g);
  const targets = new Map(
    (relations ?? []).map((relation) => [attribute(relation, 'Id'), attribute(relation, 'Target')]),
  );
  const sheets = decoder.decode(parts.get('xl/workbook.xml')).match(/<(?:\w+:)?sheet\s[^>]*>/g) ?? [];
  return sheets.map((sheet) => {
    const target = targets.get(attribute(sheet, '\\w+:id')) ?? '';
    return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
  });
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}
