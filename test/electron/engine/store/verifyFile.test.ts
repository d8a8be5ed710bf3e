import { readFileSync, writeFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { openCatalogue } from '#engine/store/catalogueFile.ts';
import { listItemIds } from '#engine/store/itemList.ts';
import { type Db, withFailures } from '#engine/store/sqlite.ts';
import { update } from '#engine/store/write.ts';
import { failureOf, importFile, item, verifyFile, withCatalogue, write } from './catalogueFixture.ts';

const aside = {
  cells: ['合计'],
  hidden: false,
  struck: false,
  outcome: 'aside' as const,
  reason: 'subtotal',
  itemId: null,
};

function fill(db: Db): void {
  importFile(db, { file: 'a.xlsx', items: [item(1), item(2)], rows: [{ row: 9, ...aside }] });
  write(db, 'decide', [update('item', 2, { decision: '合并', mergedInto: 1 })]);
}

/** What someone with a database tool might do to the file. */
function tamper(db: Db, sql: string): void {
  const other = new Database(db.name);
  other.pragma('foreign_keys = OFF');
  other.exec(sql);
  other.close();
}

test.each<[string, string, object]>([
  [
    'a field changed beside the log',
    "UPDATE item SET name = '别的'  WHERE id = 1",
    {
      code: 'row-differs-from-log',
      values: { table: 'item', row: 1, field: 'name' },
    },
  ],
  [
    'a row put in beside the log',
    "INSERT INTO setting (id, key, value) VALUES (7, 'x', 'y')",
    {
      code: 'row-not-in-log',
      values: { table: 'setting', row: 7 },
    },
  ],
  ['a row taken out', 'DELETE FROM sheet WHERE id = 1', { code: 'row-lost', values: { table: 'sheet', row: 1 } }],
  [
    'a source row taken out',
    'DROP TRIGGER sourceRowStays; DELETE FROM sourceRow WHERE row = 9',
    {
      code: 'rows-missing',
      values: { file: 'a.xlsx', sheet: '行政处罚', read: 3, rows: 2 },
    },
  ],
  [
    'a target that counts no more',
    'UPDATE item SET live = 0 WHERE id = 1',
    {
      code: 'merged-into-nothing',
      values: { number: '住建-罚-0002' },
    },
  ],
  [
    'a merge that comes round again',
    'UPDATE item SET mergedInto = 2 WHERE id = 1; UPDATE item SET mergedInto = 1 WHERE id = 2',
    {
      code: 'merged-into-itself',
      values: { number: '住建-罚-0001' },
    },
  ],
  [
    'a row whose item counts no more',
    'UPDATE item SET live = 0 WHERE id = 1',
    {
      code: 'row-without-outcome',
      values: { file: 'a.xlsx', sheet: '行政处罚', row: 2 },
    },
  ],
  [
    'a reference to nothing',
    'UPDATE item SET departmentId = 99 WHERE id = 1',
    {
      code: 'reference-broken',
      values: { table: 'item', row: 1, parent: 'department' },
    },
  ],
  [
    'a link missing in the log',
    "DROP TRIGGER changeKept; UPDATE change SET before = '取消' WHERE field = 'decision'",
    {
      code: 'log-broken',
      values: { operation: 2, table: 'item', row: 2, field: 'decision' },
    },
  ],
  [
    'an insertion missing in the log',
    'DROP TRIGGER changeStays; DELETE FROM change WHERE rowId = 2 AND field IS NULL',
    {
      code: 'log-without-insertion',
      values: { operation: 2, table: 'item', row: 2, field: 'decision' },
    },
  ],
])('finds %s', (_, sql, problem) =>
  withCatalogue((db) => {
    fill(db);
    expect(verifyFile(db)).toEqual([]);
    tamper(db, sql);
    expect(verifyFile(db)).toContainEqual(problem);
  }),
);

test('finds damage inside the file, where opening has not stumbled on it', () =>
  withCatalogue((db, file) => {
    importFile(db, { file: 'a.xlsx', items: Array.from({ length: 300 }, (_, n) => item(n + 1)) });
    const rootOfNames = db
      .prepare<[], { rootpage: number }>("SELECT rootpage FROM sqlite_schema WHERE name = 'itemByName'")
      .get();
    const page = rootOfNames?.rootpage ?? 0;
    db.close();
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(0x55, (page - 1) * 4096, page * 4096));
    const { db: damaged } = openCatalogue(file);
    expect(verifyFile(damaged)[0]?.code).toBe('file-damaged');
    const reading = () => withFailures(file, () => listItemIds(damaged, { sort: 'name' }));
    expect(failureOf(reading)?.code).toBe('catalogue-damaged');
    damaged.close();
  }));

test('tells at most a hundred problems', () =>
  withCatalogue((db) => {
    importFile(db, { file: 'a.xlsx', items: Array.from({ length: 300 }, (_, n) => item(n + 1)) });
    tamper(db, "UPDATE item SET basis = '改过'");
    expect(verifyFile(db)).toHaveLength(100);
  }));
