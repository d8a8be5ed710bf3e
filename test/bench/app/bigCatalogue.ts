import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEngine } from '#engine/engine.ts';
import { closeCatalogue, openCatalogue } from '#engine/store/catalogueFile.ts';
import { type CitationRow, insertCitations } from '#engine/store/citations.ts';
import { type DerivedKind, replaceDerived } from '#engine/store/derived.ts';
import { insertFinding } from '#engine/store/findings.ts';
import { migrations } from '#engine/store/migrations/migrations.ts';
import type { Db } from '#engine/store/sqlite.ts';
import { insertSuggestion } from '#engine/store/suggestions.ts';
import type { SourceRow } from '#engine/store/tables.ts';
import { type Change, insert, type Operation, writeOperation } from '#engine/store/write.ts';
import { categoryCharacters, categoryName } from '#shared/model/category.ts';
import type { Item } from '#shared/model/item.ts';
import { atOnce } from '#shared/steps.ts';
import { type BigItem, bases, bigItem, departments } from './bigItems.ts';

/** Catalogues with another content get another name, so that an older one in the temporary folder is not taken. */
const version = 3;
const actor = 'bench';

/**
 * A catalogue of so many items, as an office that is half-way through would have it. Made once through the store and
 * kept in the temporary folder: the caller must copy it before it writes to it.
 */
export async function bigCatalogue(items: number): Promise<string> {
  const folder = join(tmpdir(), 'quanqing-bench');
  const file = join(folder, `${items}-v${version}-schema${migrations.length}.quanqing`);
  if (existsSync(file)) return file;
  mkdirSync(folder, { recursive: true });
  const draft = join(folder, `${items}-${process.pid}.quanqing`);
  rmSync(draft, { force: true });
  const engine = createEngine();
  await engine.call('catalogue/create', { file: draft, title: `${items} 项权力清单`, place: '北原区', actor });
  engine.close();
  const { db } = openCatalogue(draft);
  // Nothing is lost when this is: the file gets its name at the end.
  db.pragma('synchronous = OFF');
  fill(db, items);
  closeCatalogue(db);
  // As after any work in the window: the ledger was looked at.
  const reader = createEngine();
  await reader.call('catalogue/open', { file: draft });
  await reader.call('ledger/read', {});
  reader.close();
  renameSync(draft, file);
  return file;
}

function fill(db: Db, items: number): void {
  const operation: Operation = {
    uid: 'bench-import',
    kind: 'import',
    actor,
    at: '2026-01-05T00:00:00.000Z',
    reason: null,
    summary: { code: 'import', values: { files: departments.length, items } },
  };
  writeOperation(db, operation, changes(items), { sourceRows: sourceRows(items) });
  const derive = (kind: DerivedKind, insertOf: (item: BigItem) => void) =>
    atOnce(replaceDerived(db, kind, each(bigItems(items), insertOf)));
  derive('citations', (item) => insertCitations(db, item.id, citationOf(item)));
  derive('suggestions', ({ id, category }) =>
    insertSuggestion(db, { itemId: id, category, confidence: 0.5 + (id % 50) / 100, reasons: [] }),
  );
  derive('findings', ({ id, rule }) => {
    const severity = id % 3 === 0 ? 'severe' : 'review';
    if (rule !== null) insertFinding(db, { item: id, rule, severity, proposal: null, values: {} });
  });
}

function* each(items: Iterable<BigItem>, work: (item: BigItem) => void): Generator<number, void> {
  for (const item of items) {
    work(item);
    yield item.id;
  }
}

function citationOf({ basis }: BigItem): readonly CitationRow[] {
  const citation = bases[basis]?.citation;
  return citation === undefined ? [] : [citation];
}

function* bigItems(count: number): Generator<BigItem> {
  for (let id = 1; id <= count; id += 1) yield bigItem(id, count);
}

function* changes(count: number): Generator<Change> {
  const rowsOf = new Map<number, number>();
  for (const { department } of bigItems(count)) rowsOf.set(department, (rowsOf.get(department) ?? 0) + 1);
  for (const [index, { name, short }] of departments.entries()) {
    const id = index + 1;
    const place = { position: id, parentId: null, validFrom: null, validTo: null, successorId: null };
    const people = { contact: '', phone: '', note: '' };
    yield insert('department', { id, uid: `bench-d-${id}`, name, short, ...place, ...people });
    yield insert('source', {
      id,
      uid: `bench-s-${id}`,
      file: `${name}.xlsx`,
      sha256: String(id).padStart(64, '0'),
      size: 1,
      format: 'xlsx',
      encoding: null,
      departmentId: id,
      importedAt: '2026-01-05T00:00:00.000Z',
      warnings: [],
    });
    const rowsRead = rowsOf.get(id) ?? 0;
    const sheet = { position: 0, name: 'Sheet1', hidden: false, rowsRead, layout: {}, declared: [], doubts: [] };
    yield insert('sheet', { id, sourceId: id, ...sheet });
  }
  const numbers = new Map<string, number>();
  for (const each of bigItems(count)) yield insert('item', item(each, numbers));
}

function item(
  { id, name, department, category, basis, decision, mergedInto }: BigItem,
  numbers: Map<string, number>,
): Item {
  const prefix = `${departments[department - 1]?.short ?? ''}-${categoryCharacters[category]}`;
  const serial = (numbers.get(prefix) ?? 0) + 1;
  numbers.set(prefix, serial);
  return {
    id,
    uid: `bench-i-${id}`,
    number: `${prefix}-${String(serial).padStart(4, '0')}`,
    parentId: null,
    origin: 'reported',
    splitFrom: null,
    name,
    departmentId: department,
    level: 'county',
    declaredCategory: id % 37 === 0 ? null : category,
    confirmedCategory: null,
    basis: bases[basis]?.text ?? '',
    extra: { serial: String(id), desk: '法规科' },
    flags: [],
    decision,
    mergedInto,
    asSubItem: false,
    decisionTarget: null,
    decisionReason: decision === '取消' ? '所依据的规定已经废止。' : null,
    decisionBasis: null,
    decidedBy: decision === null ? null : actor,
    isPublic: true,
  };
}

function* sourceRows(count: number): Generator<SourceRow> {
  const rows = new Map<number, number>();
  for (const { id, name, department, category } of bigItems(count)) {
    const row = (rows.get(department) ?? 1) + 1;
    rows.set(department, row);
    const cells = [String(id), categoryName(category), name];
    yield { sheetId: department, row, cells, hidden: false, struck: false, outcome: 'item', reason: null, itemId: id };
  }
}
