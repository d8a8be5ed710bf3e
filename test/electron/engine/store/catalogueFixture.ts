import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closeCatalogue, createCatalogue, openCatalogue } from '#engine/store/catalogueFile.ts';
import { type DerivedKind, replaceDerived } from '#engine/store/derived.ts';
import { idSource } from '#engine/store/ids.ts';
import type { Change } from '#engine/store/operationLog.ts';
import type { Db } from '#engine/store/sqlite.ts';
import type { SourceRow } from '#engine/store/tables.ts';
import { redo as redoInSteps, type Undoing, type Undone, undo as undoInSteps } from '#engine/store/undo.ts';
import { verifyFile as verifyInSteps } from '#engine/store/verifyFile.ts';
import { insert, type Operation, type Written, writeOperation } from '#engine/store/write.ts';
import type { Evidence } from '#shared/model/evidence.ts';
import { Failure, type FailureCode } from '#shared/model/failure.ts';
import type { Item } from '#shared/model/item.ts';
import type { OperationKind } from '#shared/model/operation.ts';
import { atOnce } from '#shared/steps.ts';

/** Runs `work` with a folder of its own that is gone afterwards. */
export function inFolder<Result>(work: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'quanqing-store-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

let empty: Buffer | null = null;

/** An empty catalogue is made once and copied. */
function emptyCatalogue(): Buffer {
  empty ??= inFolder((folder) => {
    const file = join(folder, 'empty.quanqing');
    closeCatalogue(createCatalogue(file));
    return readFileSync(file);
  });
  return empty;
}

export function withCatalogue<Result>(work: (db: Db, file: string) => Result): Result {
  return inFolder((folder) => {
    const file = join(folder, 'list.quanqing');
    writeFileSync(file, emptyCatalogue());
    const { db } = openCatalogue(file);
    try {
      return work(db, file);
    } finally {
      if (db.open) closeCatalogue(db);
    }
  });
}

export function reopen(db: Db): Db {
  closeCatalogue(db);
  return openCatalogue(db.name).db;
}

let operations = 0;

export function operation(kind: OperationKind, fields: Partial<Operation> = {}): Operation {
  operations += 1;
  return {
    uid: `operation-${operations}`,
    kind,
    actor: '王芳',
    at: '2025-03-01T08:00:00.000Z',
    reason: null,
    summary: { code: kind, values: {} },
    ...fields,
  };
}

export function item(id: number, fields: Partial<Item> = {}): Item {
  return {
    id,
    uid: `item-${id}`,
    number: `住建-罚-${String(id).padStart(4, '0')}`,
    parentId: null,
    origin: 'reported',
    splitFrom: null,
    name: `对第${id}种行为的处罚`,
    departmentId: null,
    level: null,
    declaredCategory: 'CF',
    confirmedCategory: null,
    basis: '',
    extra: {},
    flags: [],
    decision: null,
    mergedInto: null,
    asSubItem: false,
    decisionTarget: null,
    decisionReason: null,
    decisionBasis: null,
    decidedBy: null,
    isPublic: true,
    ...fields,
  };
}

export function write(db: Db, kind: OperationKind, changes: Change[]): Written {
  const written = writeOperation(db, operation(kind), changes);
  if (written === null) throw new Error('nothing was written');
  return written;
}

export function undo(...asked: Parameters<typeof undoInSteps>): Undone {
  return atOnce(undoInSteps(...asked));
}

export function redo(...asked: Parameters<typeof redoInSteps>): Undone {
  return atOnce(redoInSteps(...asked));
}

/** What is wrong with the file. */
export function verifyFile(db: Db): Evidence[] {
  return atOnce(verifyInSteps(db));
}

/** Derived data, as a computation writes it. */
export function derive(db: Db, kind: DerivedKind, fill: () => void): void {
  atOnce(replaceDerived(db, kind, oneStep(fill)));
}

function* oneStep(work: () => void): Generator<number, void> {
  work();
  yield 1;
}

export interface ImportedFile {
  readonly file: string;
  readonly items: readonly Item[];
  readonly departmentId?: number;
  /** Beside one row per item. */
  readonly rows?: readonly Omit<SourceRow, 'sheetId'>[];
}

/** One source with one sheet and a row for each item, from row 2 on. */
export function importFile(
  db: Db,
  { file, items, departmentId, rows = [] }: ImportedFile,
): Written & { source: number } {
  const nextId = idSource(db);
  const source = nextId('source');
  const sheetId = nextId('sheet');
  const own = items.map(
    ({ id, name }, index): SourceRow => ({
      sheetId,
      row: index + 2,
      cells: [String(index + 1), name],
      hidden: false,
      struck: false,
      outcome: 'item',
      reason: null,
      itemId: id,
    }),
  );
  const sourceRows = [...own, ...rows.map((row) => ({ sheetId, ...row }))];
  const written = writeOperation(
    db,
    operation('import'),
    [
      insert('source', {
        id: source,
        uid: `source-${source}`,
        file,
        sha256: `hash of ${file}`,
        size: 1,
        format: 'xlsx',
        encoding: null,
        departmentId: departmentId ?? null,
        importedAt: '2025-03-01T08:00:00.000Z',
        warnings: [],
      }),
      insert('sheet', {
        id: sheetId,
        sourceId: source,
        position: 1,
        name: '行政处罚',
        hidden: false,
        rowsRead: sourceRows.length,
        layout: {},
        declared: [],
        doubts: [],
      }),
      ...items.map((each) => insert('item', each)),
    ],
    { sourceRows },
  );
  if (written === null) throw new Error('nothing was imported');
  return { ...written, source };
}

export function department(id: number, name: string, short: string) {
  const life = { validFrom: null, validTo: null, successorId: null };
  const people = { contact: null, phone: null, note: null };
  return { id, uid: `department-${id}`, name, short, position: id, parentId: null, ...life, ...people };
}

export function failureOf(work: () => unknown): { code: FailureCode; values: Failure['values'] } | null {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof Failure) return { code: error.code, values: error.values };
    throw error;
  }
}

export function undoing(fields: Partial<Undoing> = {}): Undoing {
  const { uid, actor, at, reason } = operation('edit');
  return { uid, actor, at, reason, ...fields };
}

/** One operation with one new row, as programs wrote it before there were hashes. */
export function writeAsBefore(db: Db, table: string, row: Readonly<Record<string, string | number | null>>): void {
  const fields = Object.keys(row);
  const places = fields.map((field) => `:${field}`);
  db.prepare(`INSERT INTO ${table} (${fields.join(', ')}) VALUES (${places.join(', ')})`).run(row);
  const { uid, kind, actor, at, summary } = operation('department');
  const { lastInsertRowid } = db
    .prepare('INSERT INTO operation (uid, kind, actor, at, summary) VALUES (?, ?, ?, ?, ?)')
    .run(uid, kind, actor, at, JSON.stringify(summary));
  db.prepare('INSERT INTO change (operationId, ord, tbl, rowId, after) VALUES (?, 1, ?, ?, ?)').run(
    lastInsertRowid,
    table,
    row.id,
    JSON.stringify(row),
  );
}
