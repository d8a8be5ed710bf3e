import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { differences, dumpFile } from '../../torture/dumpFile.ts';
import { prepareStart, type Start } from '../../torture/start.ts';
import { torture } from '../../torture/torture.ts';

const folder = mkdtempSync(join(tmpdir(), 'quanqing-'));
let start: Start;
beforeAll(async () => {
  start = await prepareStart(join(folder, 'start'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('an engine killed at any moment of any work loses nothing that was saved and leaves nothing by halves', async () => {
  const outcome = await torture({ runs: 50, seed: 1 });
  expect(outcome).toMatchObject({ runs: 50, lost: 0, corrupt: 0, stuck: 0, found: [] });
  // Most of it in the middle of the work, and of nearly every kind.
  expect(outcome.midway).toBeGreaterThan(10);
  expect(Object.keys(outcome.kinds).length).toBeGreaterThan(8);
}, 400_000);

test.each([
  ['one change of one row', "UPDATE item SET name = name || '。' WHERE id = 1"],
  ['a source that is called otherwise', "UPDATE source SET file = 'x' WHERE id = 1"],
  ['a group that is not there', 'DELETE FROM grpMember WHERE itemId = (SELECT max(itemId) FROM grpMember)'],
])('the comparison tells %s', (_, sql) => {
  const copy = join(folder, 'copy.quanqing');
  copyFileSync(start.catalogues.worked, copy);
  const db = new Database(copy);
  db.function('pinyinKey', { deterministic: true }, (text) => String(text));
  db.exec(sql);
  db.close();
  expect(differences(dumpFile(start.catalogues.worked), dumpFile(copy))).toHaveLength(1);
});
