import type { ImportedFile } from '#shared/contract/intake.ts';
import type { CategoryCode } from '#shared/model/category.ts';
import type { Evidence } from '#shared/model/evidence.ts';
import type { Item } from '#shared/model/item.ts';
import type { Grid } from '#shared/sheet/grid.ts';
import type { Placed, SheetReading } from '#shared/sheet/reading.ts';
import type { Steps } from '#shared/steps.ts';
import type { FileReading } from '../intake/fileReading.ts';
import type { Session } from '../session.ts';
import type { idSource } from '../store/ids.ts';
import { rememberMapping } from '../store/mappings.ts';
import type { Department, Sheet, Source, SourceRow } from '../store/tables.ts';
import { type Change, insert } from '../store/write.ts';
import type { DepartmentBook } from './departmentBook.ts';
import {
  addRowCounts,
  countMain,
  countRows,
  declaredCounts,
  doubtMessages,
  emptyRowCounts,
  sheetDoubts,
} from './describeReading.ts';
import { commonestDepartment } from './desk/deskContent.ts';
import type { InterpretedSheet } from './interpretFile.ts';
import { itemOfReading } from './itemOfReading.ts';

/** What a person said about a file; it holds where the table itself does not say otherwise. */
export interface GivenAboutList {
  readonly department: string | null;
  readonly category: CategoryCode | null;
}

/** A file that was read and understood, ready to be written. */
export interface ReadList {
  readonly file: string;
  readonly path: string;
  readonly read: FileReading;
  readonly sheets: readonly InterpretedSheet[];
  readonly given: GivenAboutList;
}

/** Whose list it is, and what a person said of it. */
interface ListOf {
  readonly holder: Department | null;
  readonly given: GivenAboutList;
}

/** The changes of one import, put together file by file before anything is written. */
export class ImportDraft {
  readonly #session: Session;
  readonly #departments: DepartmentBook;
  readonly #nextId: ReturnType<typeof idSource>;
  readonly #changes: Change[] = [];
  readonly #rows: SourceRow[] = [];
  #files = 0;
  #powers = 0;
  #subItems = 0;

  constructor(session: Session, departments: DepartmentBook, nextId: ReturnType<typeof idSource>) {
    this.#session = session;
    this.#departments = departments;
    this.#nextId = nextId;
  }

  changes(): readonly Change[] {
    return this.#changes;
  }

  sourceRows(): readonly SourceRow[] {
    return this.#rows;
  }

  /** Powers are counted, sub-items beside them. */
  summary(): Evidence {
    const values = { files: this.#files, items: this.#powers };
    if (this.#subItems === 0) return { code: 'import', values };
    return { code: 'import-with-sub-items', values: { ...values, subItems: this.#subItems } };
  }

  /** Its steps are the items. */
  *add({
    file,
    read,
    sheets,
    given,
  }: ReadList): Steps<Pick<ImportedFile, 'source' | 'department' | 'items' | 'subItems' | 'rows' | 'doubts'>> {
    this.#files += 1;
    const holder = this.#departments.findOrAdd(given.department ?? commonestDepartment(sheets) ?? '');
    const list = { holder, given };
    const source: Source = {
      id: this.#nextId('source'),
      uid: this.#session.surroundings.newUid(),
      file,
      sha256: read.sha256,
      size: read.size,
      format: read.reading.format,
      encoding: read.reading.encoding ?? null,
      departmentId: holder?.id ?? null,
      importedAt: this.#session.surroundings.now(),
      warnings: read.reading.warnings,
    };
    this.#push(insert('source', source));
    const total = sheets.reduce((sum, { reading }) => sum + reading.items.length, 0);
    let done = 0;
    for (const [position, sheet] of sheets.entries()) {
      for (const _ of this.#addSheet(source.id, position, sheet, list)) yield { done: done++, total, subject: file };
    }
    const rows = emptyRowCounts();
    for (const { reading } of sheets) addRowCounts(rows, countRows(reading));
    const items = sheets.reduce((sum, { reading }) => sum + countMain(reading), 0);
    return {
      source: source.id,
      department: holder?.name ?? null,
      items,
      subItems: sheets.reduce((sum, { reading }) => sum + reading.items.length, 0) - items,
      rows,
      doubts: sheetDoubts(sheets),
    };
  }

  *#addSheet(sourceId: number, position: number, sheet: InterpretedSheet, list: ListOf): Generator<void, void> {
    const { grid, reading } = sheet;
    const row: Sheet = {
      id: this.#nextId('sheet'),
      sourceId,
      position,
      name: grid.name,
      hidden: grid.hidden,
      rowsRead: countFilledRows(grid),
      layout: reading.layout ?? {},
      declared: declaredCounts(reading),
      doubts: doubtMessages(reading),
    };
    this.#push(insert('sheet', row));
    if (sheet.given !== null && reading.layout !== null) {
      const remembered = {
        fingerprint: reading.layout.fingerprint,
        departmentId: list.holder?.id ?? null,
        columns: sheet.given,
      };
      this.#push(rememberMapping(this.#session.db, this.#nextId, remembered));
    }
    const ids = yield* this.#addItems(reading, list);
    this.#addRows(row.id, grid, reading, ids);
  }

  /** Ids by the key of the reading; a parent comes before its children. */
  *#addItems(reading: SheetReading, { holder, given }: ListOf): Generator<void, ReadonlyMap<number, number>> {
    const made = new Map<number, Item>();
    for (const read of reading.items) {
      const parent = read.parent === null ? null : (made.get(read.parent) ?? null);
      const department = this.#departmentOf(read.department, given) ?? holder;
      const item = itemOfReading(this.#session, read, {
        id: this.#nextId('item'),
        parent,
        department,
        category: given.category,
      });
      made.set(read.key, item);
      this.#push(insert('item', item));
      if (parent === null) this.#powers += 1;
      else this.#subItems += 1;
      yield;
    }
    return new Map([...made].map(([key, item]) => [key, item.id]));
  }

  /** What a column of the table says outranks what was given for the file; what was only inferred does not. */
  #departmentOf(read: Placed, given: GivenAboutList): Department | null {
    if (given.department !== null && read.from !== 'column') return null;
    return this.#departments.findOrAdd(read.text);
  }

  #addRows(sheetId: number, grid: Grid, reading: SheetReading, ids: ReadonlyMap<number, number>): void {
    const hidden = new Set(grid.hiddenRows);
    for (const { row, outcome, item, reason } of reading.rows) {
      const cells = grid.rows[row] ?? [];
      const filled = cells.filter((cell) => cell !== null);
      this.#rows.push({
        sheetId,
        row: row + 1,
        cells: cells.map((cell) => cell?.text ?? null),
        hidden: hidden.has(row),
        struck: filled.length > 0 && filled.every((cell) => cell.struck === true),
        outcome,
        reason,
        itemId: item === null ? null : (ids.get(item) ?? null),
      });
    }
  }

  /** New departments stand before what refers to them. */
  #push(change: Change): void {
    this.#changes.push(...this.#departments.takeChanges(), change);
  }
}

/** Counted from the cells, not from the outcomes, so that the balance of rows can fail. */
function countFilledRows(grid: Grid): number {
  return grid.rows.filter((row) => row.some((cell) => cell !== null && cell.text.trim() !== '')).length;
}
