import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { closeCatalogue, createCatalogue, openCatalogue } from '#engine/store/catalogueFile.ts';
import { listOperations } from '#engine/store/history.ts';
import { migrations } from '#engine/store/migrations/migrations.ts';
import { findBrokenLink, summariseChain } from '#engine/store/seals.ts';
import type { Db } from '#engine/store/sqlite.ts';
import { update } from '#engine/store/write.ts';
import { atOnce } from '#shared/steps.ts';
import {
  importFile,
  inFolder,
  item,
  redo,
  undo,
  undoing,
  withCatalogue,
  write,
  writeAsBefore,
} from './catalogueFixture.ts';

const brokenLink = (db: Db) => atOnce(findBrokenLink(db));

/** Five operations, undoing and redoing among them. */
function fill(db: Db): void {
  importFile(db, { file: 'a.xlsx', items: [item(1), item(2)] });
  write(db, 'decide', [update('item', 1, { decision: '保留' })]);
  undo(db, undoing());
  redo(db, undoing());
  write(db, 'decide', [update('item', 2, { decision: '取消', decisionReason: '依据已废止' })]);
}

/** What someone with a database tool does, who also takes the guards away. */
function tamper(db: Db, sql: string): void {
  const other = new Database(db.name);
  other.pragma('foreign_keys = OFF');
  const guards = other.prepare<[], { name: string }>("SELECT name FROM sqlite_schema WHERE type = 'trigger'").all();
  for (const { name } of guards) other.exec(`DROP TRIGGER ${name}`);
  other.exec(sql);
  other.close();
}

test('every operation gets a hash of its own, undoing and redoing too', () =>
  withCatalogue((db) => {
    fill(db);
    const hashes = listOperations(db).map(({ hash }) => hash);
    expect(hashes.every((hash) => /^[0-9a-f]{64}$/.test(hash ?? ''))).toBe(true);
    expect(new Set(hashes).size).toBe(5);
    expect(brokenLink(db)).toBeNull();
    expect(summariseChain(db)).toMatchObject({ operations: 5, head: hashes[0], late: 0 });
  }));

describe('a history that was altered by hand is found', () => {
  const broken = (operation: number) => ({ code: 'history-broken', values: { operation } });
  test.each<[string, string, object]>([
    ['a value after', "UPDATE change SET after = '承接' WHERE operationId = 2", broken(2)],
    ['a value before', "UPDATE change SET before = '保留' WHERE operationId = 5 AND ord = 1", broken(5)],
    ['who did it', "UPDATE operation SET actor = '李四' WHERE id = 3", broken(3)],
    ['when', "UPDATE operation SET at = '2024-01-01T00:00:00.000Z' WHERE id = 4", broken(4)],
    ['a cell as it was handed in', "UPDATE sourceRow SET cells = '[]' WHERE id = 1", broken(1)],
    ['a row that was handed in, taken out', 'DELETE FROM sourceRow WHERE id = 2', broken(1)],
    ['a change taken out', 'DELETE FROM change WHERE operationId = 5 AND ord = 2', broken(5)],
    [
      'an operation taken out with its changes',
      'DELETE FROM change WHERE operationId = 3; DELETE FROM operation WHERE id = 3',
      { code: 'operation-missing', values: { operation: 3 } },
    ],
    [
      'an operation taken out with its hash, too',
      'DELETE FROM change WHERE operationId = 3; DELETE FROM operation WHERE id = 3; DELETE FROM seal WHERE operationId = 3',
      broken(4),
    ],
    [
      'two operations changed about, with all that is theirs',
      `UPDATE operation SET id = 99 WHERE id = 2; UPDATE operation SET id = 2 WHERE id = 5; UPDATE operation SET id = 5 WHERE id = 99;
       UPDATE change SET operationId = 99 WHERE operationId = 2; UPDATE change SET operationId = 2 WHERE operationId = 5;
       UPDATE change SET operationId = 5 WHERE operationId = 99;
       UPDATE seal SET operationId = 99 WHERE operationId = 2; UPDATE seal SET operationId = 2 WHERE operationId = 5;
       UPDATE seal SET operationId = 5 WHERE operationId = 99;`,
      broken(2),
    ],
    [
      'an operation put in',
      "INSERT INTO operation (uid, kind, actor, at, summary) VALUES ('x', 'decide', '李四', '2025', '{}')",
      { code: 'seal-missing', values: { operation: 6 } },
    ],
    ['a hash', 'UPDATE seal SET hash = upper(hash) WHERE operationId = 2', broken(2)],
  ])('%s', (_, sql, problem) =>
    withCatalogue((db) => {
      fill(db);
      tamper(db, sql);
      expect(brokenLink(db)).toEqual(problem);
    }),
  );
});

test('an older catalogue gets its chain when it is migrated, and says up to where it is late', () =>
  inFolder((folder) => {
    const file = join(folder, 'a.quanqing');
    const before = migrations.filter(({ name }) => name !== 'seals');
    const old = createCatalogue(file, undefined, before);
    writeAsBefore(old, 'department', { id: 1, uid: 'a', name: '住建局', short: '住建', position: 1, live: 1 });
    closeCatalogue(old);
    const { db } = openCatalogue(file);
    write(db, 'department', [update('department', 1, { contact: '李四' })]);
    expect(brokenLink(db)).toBeNull();
    expect(summariseChain(db)).toMatchObject({ operations: 2, late: 1 });
    tamper(db, "UPDATE operation SET actor = '李四' WHERE id = 1");
    expect(brokenLink(db)).toEqual({ code: 'history-broken', values: { operation: 1 } });
    closeCatalogue(db);
  }));

/** As the comment over the chain says it, by another hand. */
const checker = `
import hashlib, json, sqlite3, sys
db = sqlite3.connect(sys.argv[1])
previous = '0' * 64
line = lambda row: json.dumps(row, ensure_ascii=False, separators=(',', ':')) + '\\n'
number = lambda value: int(value) if isinstance(value, float) and value.is_integer() else value
for (id, stored) in db.execute('SELECT operationId, hash FROM seal ORDER BY operationId'):
    text = previous + '\\n'
    rows = [db.execute('SELECT id, uid, kind, actor, at, reason, summary, target FROM operation WHERE id = ?', (id,)).fetchone()]
    for change in db.execute('SELECT ord, tbl, rowId, field, before, after FROM change WHERE operationId = ? ORDER BY ord', (id,)):
        rows.append(change)
        if change[1] == 'sheet' and change[3] is None:
            rows += db.execute('SELECT id, row, cells, hidden, struck, outcome, reason, itemId FROM sourceRow WHERE sheetId = ? ORDER BY row', (change[2],)).fetchall()
    text += ''.join(line([number(value) for value in row]) for row in rows)
    previous = hashlib.sha256(text.encode()).hexdigest()
    assert previous == stored, id
print(previous)
`;

test.skipIf(spawnSync('python3', ['--version']).status !== 0)('the hashes can be checked by another program', () =>
  withCatalogue((db, file) => {
    fill(db);
    const { head } = summariseChain(db);
    closeCatalogue(db);
    const { stdout, stderr } = spawnSync('python3', ['-c', checker, file], { encoding: 'utf8' });
    expect([stdout.trim(), stderr]).toEqual([head, '']);
  }),
);
