import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createEngine, type Engine } from '#engine/engine.ts';
import { closeCatalogue, openCatalogue } from '#engine/store/catalogueFile.ts';
import type { CallName } from '#shared/contract.ts';
import { workADay, writeLists } from '../../soak/day.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'quanqing-plans-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** It looks at all that there is. */
const thorough: CallName = 'catalogue/verify';

test('no question of a day goes through the whole history', async () => {
  const engine = createEngine();
  const prepare = vi.spyOn(Database.prototype, 'prepare');
  const asked = new Set<string>();
  const watched: Engine = {
    ...engine,
    call: async (name, input, options) => {
      prepare.mockClear();
      const output = await engine.call(name, input, options);
      if (name !== thorough) for (const [sql] of prepare.mock.calls) asked.add(sql);
      return output;
    },
  };
  try {
    await workADay(watched, folder, writeLists(folder), 1);
    const file = join(folder, '清单.quanqing');
    await watched.call('catalogue/create', { file, title: '清单', place: '北原区', actor: '张三' });
    await watched.call('list/history', { where: [{ field: 'item', value: '1' }] });
    await watched.call('list/history', { where: [{ field: 'number', value: '住建-罚-0001' }] });
    await watched.call('history/list', { item: 1, department: 1 });
    engine.close();
    const { db } = openCatalogue(file);
    const ofHistory = [...asked].filter((sql) => /^\s*(?:SELECT|WITH|UPDATE|DELETE)\b.*\bchange\b/s.test(sql));
    expect(ofHistory.length).toBeGreaterThan(20);
    for (const sql of ofHistory) {
      const steps = planOf(db, sql).filter((step) => /SCAN change\b|changeByRow \(tbl=\?\)$/.test(step));
      expect(steps, sql).toEqual([]);
    }
    closeCatalogue(db);
  } finally {
    prepare.mockRestore();
    engine.close();
  }
});

/** How SQLite goes about it; without what it has counted it does so in every catalogue. */
function planOf(db: Database.Database, sql: string): string[] {
  const named = Object.fromEntries([...sql.matchAll(/:(\w+)/g)].map(([, name = '']) => [name, 1]));
  const unnamed = [...sql.matchAll(/\?/g)].map(() => 1);
  const plan = db.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`);
  return plan.all(...unnamed, ...(Object.keys(named).length === 0 ? [] : [named])).map(({ detail }) => detail);
}
