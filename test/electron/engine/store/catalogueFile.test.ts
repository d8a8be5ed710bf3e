import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { closeCatalogue, createCatalogue, openCatalogue } from '#engine/store/catalogueFile.ts';
import { listDepartments } from '#engine/store/departments.ts';
import { idSource } from '#engine/store/ids.ts';
import { getItem } from '#engine/store/items.ts';
import { schemaVersion } from '#engine/store/migrate.ts';
import { type Migration, migrations } from '#engine/store/migrations/migrations.ts';
import { findSetting, setSetting } from '#engine/store/settings.ts';
import { insert, update } from '#engine/store/write.ts';
import {
  failureOf,
  importFile,
  inFolder,
  item,
  undo,
  undoing,
  verifyFile,
  write,
  writeAsBefore,
} from './catalogueFixture.ts';

/** A later program: one step more than this one has. */
const later: readonly Migration[] = [
  ...migrations,
  { version: migrations.length + 1, name: 'colour', sql: 'ALTER TABLE department ADD COLUMN colour TEXT' },
];
const broken: readonly Migration[] = [
  ...migrations,
  {
    version: migrations.length + 1,
    name: 'half',
    sql: 'CREATE TABLE half (id INTEGER); CREATE TABLE half (id INTEGER)',
  },
];

const codeOf = (work: () => unknown) => failureOf(work)?.code ?? null;

describe('a new catalogue', () => {
  test('is there with what belongs in it', () =>
    inFolder((folder) => {
      const file = join(folder, '清单.quanqing');
      const db = createCatalogue(file, (fresh) => {
        write(fresh, 'create', [setSetting(fresh, idSource(fresh), 'title', '昆都仑区行政权力清单')]);
      });
      expect(db.pragma('journal_mode', { simple: true })).toBe('wal');
      expect(db.pragma('synchronous', { simple: true })).toBe(2);
      expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
      closeCatalogue(db);
      expect(readdirSync(folder)).toEqual(['清单.quanqing']);
      const { db: again, backup } = openCatalogue(file);
      expect(findSetting(again, 'title')).toBe('昆都仑区行政权力清单');
      expect(backup).toBeNull();
      expect(verifyFile(again)).toEqual([]);
      closeCatalogue(again);
    }));

  test('never takes the place of a file', () =>
    inFolder((folder) => {
      const file = join(folder, 'notes.txt');
      writeFileSync(file, '会议记录');
      expect(codeOf(() => createCatalogue(file))).toBe('catalogue-exists');
      expect(readFileSync(file, 'utf8')).toBe('会议记录');
    }));

  test('leaves nothing behind where it fails', () =>
    inFolder((folder) => {
      const failing = () =>
        createCatalogue(join(folder, 'a.quanqing'), () => {
          throw new Error('no such category set');
        });
      expect(failing).toThrow('no such category set');
      expect(() => createCatalogue(join(folder, 'b.quanqing'), undefined, broken)).toThrow('already exists');
      expect(readdirSync(folder)).toEqual([]);
    }));

  test('says so where it cannot be written', () =>
    inFolder((folder) => {
      expect(codeOf(() => createCatalogue(join(folder, 'missing', 'a.quanqing')))).toBe('cannot-write');
    }));
});

describe('opening', () => {
  test('refuses what is no catalogue, and leaves it alone', () =>
    inFolder((folder) => {
      const text = join(folder, 'text.quanqing');
      writeFileSync(text, '序号,事项名称\r\n'.repeat(100));
      const empty = join(folder, 'empty.quanqing');
      writeFileSync(empty, '');
      const foreign = join(folder, 'foreign.quanqing');
      new Database(foreign).exec('CREATE TABLE note (text TEXT)').close();
      mkdirSync(join(folder, 'folder.quanqing'));
      for (const file of [text, empty, foreign, join(folder, 'folder.quanqing')]) {
        const before = statSync(file).mtimeMs;
        expect([file, codeOf(() => openCatalogue(file))]).toEqual([file, 'catalogue-foreign']);
        expect(statSync(file).mtimeMs).toBe(before);
      }
      expect(codeOf(() => openCatalogue(join(folder, 'none.quanqing')))).toBe('catalogue-not-found');
      expect(readdirSync(folder).sort()).toEqual([
        'empty.quanqing',
        'folder.quanqing',
        'foreign.quanqing',
        'text.quanqing',
      ]);
    }));

  test('tells a damaged catalogue', () =>
    inFolder((folder) => {
      const cut = join(folder, 'cut.quanqing');
      closeCatalogue(createCatalogue(cut));
      truncateSync(cut, 20_000);
      expect(codeOf(() => openCatalogue(cut))).toBe('catalogue-damaged');
      const stub = join(folder, 'stub.quanqing');
      closeCatalogue(createCatalogue(stub));
      truncateSync(stub, 50);
      expect(codeOf(() => openCatalogue(stub))).toBe('catalogue-damaged');
      const overwritten = join(folder, 'overwritten.quanqing');
      closeCatalogue(createCatalogue(overwritten));
      const bytes = readFileSync(overwritten);
      writeFileSync(overwritten, bytes.fill(0x55, 100));
      expect(codeOf(() => openCatalogue(overwritten))).toBe('catalogue-damaged');
    }));

  test('refuses one by a newer program, and leaves it alone', () =>
    inFolder((folder) => {
      const file = join(folder, 'a.quanqing');
      closeCatalogue(createCatalogue(file, undefined, later));
      const bytes = readFileSync(file);
      expect(failureOf(() => openCatalogue(file))).toEqual({
        code: 'catalogue-newer',
        values: { file, found: migrations.length + 1, known: migrations.length },
      });
      expect(readFileSync(file).equals(bytes)).toBe(true);
      expect(readdirSync(folder)).toEqual(['a.quanqing']);
    }));
});

describe('migrating', () => {
  test('lets what was written under the first schema be changed, undone and verified', () =>
    inFolder((folder) => {
      const file = join(folder, 'a.quanqing');
      const old = createCatalogue(file, undefined, migrations.slice(0, 1));
      const row = { id: 1, uid: 'a', name: '住建局', short: '住建', position: 1, parentId: null, live: 1 };
      writeAsBefore(old, 'department', row);
      closeCatalogue(old);
      const { db } = openCatalogue(file);
      expect(listDepartments(db)).toMatchObject([{ name: '住建局', contact: null, successorId: null }]);
      write(db, 'department', [update('department', 1, { contact: '李四' })]);
      undo(db, undoing());
      expect(listDepartments(db)).toMatchObject([{ contact: null }]);
      expect(verifyFile(db)).toEqual([]);
      closeCatalogue(db);
    }));

  test('makes a backup of the older catalogue first', () =>
    inFolder((folder) => {
      const file = join(folder, 'a.quanqing');
      const old = createCatalogue(file);
      importFile(old, { file: 'a.xlsx', items: [item(1)] });
      closeCatalogue(old);
      const { db, backup } = openCatalogue(file, later);
      expect(backup).toBe(join(folder, 'a.备份', `v${migrations.length}.migration.quanqing`));
      expect(schemaVersion(db)).toBe(migrations.length + 1);
      expect(db.prepare('SELECT version, name FROM migration ORDER BY version').all()).toEqual(
        later.map(({ version, name }) => ({ version, name })),
      );
      expect(getItem(db, 1)).toEqual(item(1));
      expect(verifyFile(db)).toEqual([]);
      closeCatalogue(db);
      const copy = openCatalogue(backup ?? '').db;
      expect(schemaVersion(copy)).toBe(migrations.length);
      expect(getItem(copy, 1)).toEqual(item(1));
      closeCatalogue(copy);
    }));

  test('leaves the catalogue as it was where it fails, and keeps every copy', () =>
    inFolder((folder) => {
      const file = join(folder, 'a.quanqing');
      closeCatalogue(createCatalogue(file));
      expect(() => openCatalogue(file, broken)).toThrow('already exists');
      const { db, backup } = openCatalogue(file);
      expect(backup).toBeNull();
      expect(db.prepare("SELECT name FROM sqlite_schema WHERE name = 'half'").all()).toEqual([]);
      closeCatalogue(db);
      expect(openCatalogue(file, later).backup).toBe(
        join(folder, 'a.备份', `v${migrations.length}-2.migration.quanqing`),
      );
    }));
});

describe('a file that cannot be written', () => {
  test('a full disk leaves nothing half-written, and what was saved stands', () =>
    inFolder((folder) => {
      const db = createCatalogue(join(folder, 'a.quanqing'));
      importFile(db, { file: 'a.xlsx', items: [item(1)] });
      const pages = Number(db.pragma('page_count', { simple: true }));
      db.pragma(`max_page_count = ${pages + 8}`);
      const many = Array.from({ length: 2000 }, (_, n) => item(n + 2, { basis: '依据'.repeat(200) }));
      expect(codeOf(() => importFile(db, { file: 'b.xlsx', items: many }))).toBe('cannot-write');
      db.pragma('max_page_count = 1000000');
      expect(verifyFile(db)).toEqual([]);
      expect(db.prepare('SELECT count(*) AS n FROM item').get()).toEqual({ n: 1 });
      expect(db.prepare('SELECT count(*) AS n FROM operation').get()).toEqual({ n: 1 });
      write(db, 'decide', [update('item', 1, { decision: '保留' })]);
      expect(getItem(db, 1)?.decision).toBe('保留');
      closeCatalogue(db);
    }));

  test('another program that writes is waited for, then named', () =>
    inFolder((folder) => {
      const file = join(folder, 'a.quanqing');
      const db = createCatalogue(file);
      const other = openCatalogue(file).db;
      other.exec('BEGIN IMMEDIATE');
      db.pragma('busy_timeout = 10');
      expect(failureOf(() => write(db, 'add', [insert('item', item(1))]))).toEqual({
        code: 'catalogue-busy',
        values: { file },
      });
      other.exec('ROLLBACK');
      write(db, 'add', [insert('item', item(1))]);
      closeCatalogue(other);
      closeCatalogue(db);
    }));

  // The administrator writes where he likes: the refusal cannot be provoked as root.
  test.skipIf(process.getuid?.() === 0)('a file without the right to write is refused on opening', () =>
    inFolder((folder) => {
      const file = join(folder, 'a.quanqing');
      closeCatalogue(createCatalogue(file));
      chmodSync(file, 0o400);
      expect(codeOf(() => openCatalogue(file))).toBe('cannot-write');
      expect(existsSync(file)).toBe(true);
    }),
  );
});
