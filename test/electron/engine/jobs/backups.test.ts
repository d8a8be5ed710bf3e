import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createEngine, type Engine } from '#engine/engine.ts';
import type { Surroundings } from '#engine/surroundings.ts';
import { rescuedTables } from '#shared/model/rescue.ts';
import type { Progress } from '#shared/steps.ts';

const actor = '张三';
let folder: string;
let file: string;
let engine: Engine;
let clock: number;
let uid = 0;

const surroundings: Surroundings = {
  now: () => new Date(clock).toISOString(),
  dayOf: (moment) => moment.slice(0, 10),
  newUid: () => {
    uid += 1;
    return `backup-${uid}`;
  },
};
const minutes = (count: number) => {
  clock += count * 60_000;
};

beforeEach(async () => {
  clock = Date.UTC(2026, 0, 5, 8);
  folder = mkdtempSync(join(tmpdir(), 'quanqing-'));
  file = join(folder, '清单.quanqing');
  engine = createEngine(surroundings);
  await engine.call('catalogue/create', { file, title: '清单', place: '北原区', actor, alone: true });
});
afterEach(() => {
  engine.close();
  rmSync(folder, { recursive: true, force: true });
});

const add = (name: string) =>
  engine.call('item/add', { name, department: '区林业局', category: '行政确认', as: '承接', actor });
const names = async () => (await engine.call('list/items', {})).map(({ name }) => name);
const reasons = async () => (await engine.call('backup/list', {})).backups.map(({ reason }) => reason);
/** A backup by the clock is made beside the work. */
const settled = async (count: number) => {
  await expect.poll(async () => (await engine.call('backup/list', {})).backups.length).toBe(count);
};

describe('a backup', () => {
  test('that is asked for stands beside the catalogue, whole and by itself', async () => {
    await add('古树名木认定');
    const made = await engine.call('backup/make', {});
    expect(made).toMatchObject({ name: '20260105T080000Z.asked.quanqing', reason: 'asked' });
    expect(readdirSync(join(folder, '清单.备份'))).toEqual([made.name]);
    engine.close();
    engine = createEngine(surroundings);
    await engine.call('catalogue/open', { file: made.path });
    expect(await names()).toEqual(['古树名木认定']);
    expect(await engine.call('catalogue/verify', {})).toMatchObject({ sound: true, balanced: true, rebuilt: true });
  });

  test('is made before large work and by the clock, not for nothing, and pruned', async () => {
    await add('甲');
    await settled(0);
    await add('乙');
    await settled(1);
    await engine.call('decide/rest', { as: '保留', actor });
    expect(await reasons()).toEqual(['time']);
    const nothing = () => engine.call('edit/all', { chosen: { items: [] }, field: 'basis', value: '', actor });
    minutes(9);
    await nothing();
    expect(await reasons()).toEqual(['time']);
    minutes(1);
    await nothing();
    expect(await reasons()).toEqual(['work', 'time']);
    minutes(11);
    // Nothing was written since the last.
    await nothing();
    expect(await reasons()).toEqual(['work', 'time']);
    await add('另一项');
    minutes(11);
    await nothing();
    expect(await reasons()).toEqual(['work', 'work', 'time']);
    minutes(24 * 60);
    await add('丙');
    minutes(24 * 60);
    await add('丁');
    await expect.poll(reasons).toEqual(['time', 'work']);
  });

  test('stops nobody where it cannot be made, and that is told', async () => {
    writeFileSync(join(folder, '清单.备份'), '');
    await add('甲');
    await engine.call('decide/rest', { as: '保留', actor });
    expect(await engine.call('backup/list', {}).catch((error: unknown) => error)).toMatchObject({
      backups: [],
      failure: { code: 'cannot-write' },
    });
    await expect(engine.call('backup/make', {})).rejects.toMatchObject({ code: 'cannot-write' });
    expect(await names()).toEqual(['甲']);
  });

  test('that a killed process left half done is cleared away with the next', async () => {
    mkdirSync(join(folder, '清单.备份'));
    writeFileSync(join(folder, '清单.备份', '.20260101T080000Z.time.quanqing.tmp'), 'half');
    await add('甲');
    await engine.call('decide/rest', { as: '保留', actor });
    expect(readdirSync(join(folder, '清单.备份'))).toEqual(['20260105T080000Z.work.quanqing']);
  });
});

test('is made before large work where others may have the catalogue open, too, as from the command line', async () => {
  await add('甲');
  await engine.call('catalogue/close', {});
  await engine.call('catalogue/open', { file });
  await engine.call('decide/rest', { as: '保留', actor });
  expect(await reasons()).toEqual([]);
  await engine.call('catalogue/open', { file, backUp: true });
  await add('乙');
  expect(await reasons()).toEqual([]);
  await engine.call('decide/rest', { as: '保留', actor });
  expect(await reasons()).toEqual(['work']);
});

describe('restoring', () => {
  test('puts the backup in the place of the catalogue, and keeps what stood there', async () => {
    await add('甲');
    const { name } = await engine.call('backup/make', {});
    minutes(1);
    await add('乙');
    const { catalogue, before } = await engine.call('backup/restore', { name });
    expect(catalogue).toMatchObject({ file, items: 1, readOnly: null });
    expect(before).toMatchObject({ reason: 'restore' });
    expect(await names()).toEqual(['甲']);
    await add('丙');
    minutes(1);
    await engine.call('backup/restore', { name: before?.name ?? '' });
    expect(await names()).toEqual(['甲', '乙']);
    // Still kept to this window.
    const other = createEngine();
    await expect(other.call('catalogue/open', { file, alone: true })).rejects.toMatchObject({
      code: 'catalogue-open-elsewhere',
    });
    other.close();
    expect(await engine.call('catalogue/verify', {})).toMatchObject({ sound: true, balanced: true, rebuilt: true });
  });

  test('refuses what is no backup, or a damaged one, and leaves the catalogue alone', async () => {
    await add('甲');
    const { name, path } = await engine.call('backup/make', {});
    await expect(engine.call('backup/restore', { name: '../清单.quanqing' })).rejects.toMatchObject({
      code: 'unknown-backup',
    });
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.fill(0x55, 5000, 60_000));
    await expect(engine.call('backup/restore', { name })).rejects.toMatchObject({ code: 'catalogue-damaged' });
    expect(await names()).toEqual(['甲']);
    expect(existsSync(`${file}.restoring`)).toBe(false);
  });
});

describe('a copy', () => {
  test('is saved while one works, and is a catalogue of its own', async () => {
    await add('甲');
    const to = join(folder, '副本.quanqing');
    const [saved] = await Promise.all([engine.call('catalogue/save-copy', { to }), add('乙')]);
    expect(saved).toMatchObject({ path: to });
    await expect(engine.call('catalogue/save-copy', { to: file })).rejects.toMatchObject({ code: 'copy-onto-itself' });
    const other = createEngine();
    await other.call('catalogue/open', { file: to, alone: true });
    expect((await other.call('list/items', {})).map(({ name }) => name)).toContain('甲');
    expect(await other.call('catalogue/verify', {})).toMatchObject({ sound: true });
    other.close();
  });

  test.skipIf(process.platform === 'win32')('saves all where the file itself was removed', async () => {
    await add('甲');
    rmSync(file);
    await expect(add('乙')).rejects.toMatchObject({ code: 'catalogue-gone' });
    const to = join(folder, '副本.quanqing');
    await engine.call('catalogue/save-copy', { to });
    engine.close();
    engine = createEngine(surroundings);
    await engine.call('catalogue/open', { file: to });
    expect(await names()).toEqual(['甲']);
  });

  test('is not begun where it cannot be written', async () => {
    await expect(
      engine.call('catalogue/save-copy', { to: join(folder, '没有', '副本.quanqing') }),
    ).rejects.toMatchObject({ code: 'cannot-write' });
  });
});

describe('a catalogue that can only be read', () => {
  test('because another window has it: is seen as it is there, and nothing is changed', async () => {
    await add('甲');
    const other = createEngine();
    const open = await other.call('catalogue/open', { file, alone: true, readOnly: 'if-needed' });
    expect(open).toMatchObject({ file, items: 1, readOnly: 'elsewhere' });
    await add('乙');
    expect(await other.call('list/items', {})).toHaveLength(2);
    expect((await other.call('ledger/read', {})).balanced).toBe(true);
    await expect(other.call('decide/rest', { as: '保留', actor })).rejects.toMatchObject({
      code: 'read-only-elsewhere',
      values: { file },
    });
    await expect(other.call('work/match', {})).rejects.toMatchObject({ code: 'read-only-elsewhere' });
    expect(await other.call('catalogue/verify', {})).toMatchObject({ sound: true, balanced: true });
    await other.call('catalogue/save-copy', { to: join(folder, '副本.quanqing') });
    await engine.call('catalogue/close', {});
    expect(await other.call('catalogue/open', { file, alone: true, readOnly: 'if-needed' })).toMatchObject({
      readOnly: null,
    });
    other.close();
    await engine.call('catalogue/open', { file, alone: true });
  });

  test('because it was asked for: even an older one, which stays as it is', async () => {
    await add('甲');
    await engine.call('catalogue/close', {});
    const db = new Database(file);
    db.pragma('user_version = 999');
    db.close();
    await expect(engine.call('catalogue/open', { file, readOnly: 'yes' })).rejects.toMatchObject({
      code: 'catalogue-newer',
    });
  });
});

describe('a damaged catalogue', () => {
  /** Cuts the end off, as a copy does that was broken off. */
  const cut = () => {
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.subarray(0, bytes.length - 8192));
  };

  test('is opened for reading as far as it goes, and a backup takes its place', async () => {
    await add('甲');
    const { name } = await engine.call('backup/make', {});
    await add('乙');
    await engine.call('catalogue/close', {});
    cut();
    const damaged = readFileSync(file);
    await expect(engine.call('catalogue/open', { file, alone: true })).rejects.toMatchObject({
      code: 'catalogue-damaged',
    });
    const open = await engine.call('catalogue/open', { file, alone: true, readOnly: 'if-needed' });
    expect(open).toMatchObject({ items: 2, readOnly: 'damaged' });
    expect(await names()).toEqual(['甲', '乙']);
    await expect(add('丙')).rejects.toMatchObject({ code: 'read-only-damaged' });
    const { catalogue, before, aside } = await engine.call('backup/restore', { name });
    expect(catalogue).toMatchObject({ file, items: 1, readOnly: null });
    expect(before).toBeNull();
    expect(aside).toBe(join(folder, '清单（损坏）.quanqing'));
    expect(readFileSync(aside ?? '').equals(damaged)).toBe(true);
    await add('丙');
    expect(await engine.call('catalogue/verify', {})).toMatchObject({ sound: true, balanced: true, rebuilt: true });
  });

  test('of which nothing can be read says so, leaves what was open alone, and can be restored all the same', async () => {
    await add('甲');
    const { name } = await engine.call('backup/make', {});
    await engine.call('catalogue/close', {});
    const other = join(folder, '另一份.quanqing');
    await engine.call('catalogue/create', { file: other, title: '另一份', place: '北原区', actor, alone: true });
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(0x55, 100));
    for (const readOnly of ['no', 'if-needed'] as const) {
      await expect(engine.call('catalogue/open', { file, alone: true, readOnly })).rejects.toMatchObject({
        code: 'catalogue-damaged',
      });
    }
    await add('乙');
    expect((await engine.call('backup/list', { file })).backups).toMatchObject([{ name }]);
    expect(await engine.call('backup/restore', { file, name })).toMatchObject({ catalogue: { file, items: 1 } });
    expect(await names()).toEqual(['甲']);
  });
});

describe('rescuing', () => {
  test('takes all tables but what is computed anew', () => {
    const db = new Database(file, { readonly: true });
    const tables = db
      .prepare<[], { name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
      .all();
    db.close();
    const computed = new Set(['citation', 'suggestion', 'relation', 'grp', 'grpMember', 'finding', 'derivedState']);
    const aside = new Set([...computed, 'migration', 'ledgerCount']);
    const kept = tables.map(({ name }) => name).filter((name) => !aside.has(name));
    expect(kept.sort()).toEqual([...rescuedTables].sort());
  });

  test('takes what can be read of a damaged catalogue into a new one, says what is missing, and leaves it alone', async () => {
    for (let n = 1; n <= 60; n += 1) await add(`第${n}项`);
    await engine.call('decide/rest', { as: '保留', actor });
    const whole = await engine.call('catalogue/rescue', { file, to: join(folder, '全部.quanqing') });
    expect(whole.tables.filter(({ complete }) => !complete)).toEqual([]);
    await engine.call('catalogue/close', {});
    const db = new Database(file);
    const { pageno } = db
      .prepare<[], { pageno: number }>(
        "SELECT pageno FROM dbstat WHERE name = 'change' AND pagetype = 'leaf' ORDER BY pageno LIMIT 1 OFFSET 2",
      )
      .get() ?? { pageno: 0 };
    db.close();
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(0x55, (pageno - 1) * 4096, pageno * 4096));
    const to = join(folder, '救出.quanqing');
    const { tables } = await engine.call('catalogue/rescue', { file, to });
    expect(tables.filter(({ complete }) => !complete).map(({ table }) => table)).toEqual(['change']);
    expect(tables.find(({ table }) => table === 'item')).toMatchObject({ rows: 60 });
    expect(tables.find(({ table }) => table === 'change')?.rows).toBeGreaterThan(100);
    expect(readFileSync(file).equals(bytes)).toBe(true);
    await engine.call('catalogue/open', { file: to });
    expect(await engine.call('list/items', {})).toHaveLength(60);
    expect((await engine.call('catalogue/verify', {})).problems.join()).toContain('操作日志');
    await expect(engine.call('catalogue/rescue', { file, to })).rejects.toMatchObject({ code: 'catalogue-exists' });
  });

  test('of which the operations are lost can be worked on', async () => {
    for (let n = 1; n <= 5; n += 1) await add(`第${n}项`);
    // Otherwise it may still have the file open, and not all is in it.
    await settled(1);
    await engine.call('catalogue/close', {});
    const db = new Database(file);
    const { pageno } = db
      .prepare<[], { pageno: number }>("SELECT rootpage AS pageno FROM sqlite_schema WHERE name = 'operation'")
      .get() ?? { pageno: 0 };
    db.close();
    writeFileSync(file, readFileSync(file).fill(0x55, (pageno - 1) * 4096, pageno * 4096));
    const to = join(folder, '救出.quanqing');
    const { tables } = await engine.call('catalogue/rescue', { file, to });
    const lost = tables.filter(({ complete }) => !complete).map(({ table, rows }) => [table, rows]);
    expect(lost).toContainEqual(['operation', 0]);
    expect(lost).toContainEqual(['change', 0]);
    await engine.call('catalogue/open', { file: to });
    await add('又一项');
    expect(await names()).toHaveLength(6);
    await engine.call('history/undo', { actor });
    expect(await names()).toHaveLength(5);
  });

  test('tells how far it is, and is stopped without leaving anything', async () => {
    const list = join(folder, '许多.csv');
    const lines = Array.from(
      { length: 3000 },
      (_, n) => `对第${n}种行为的处罚,行政处罚,《城市道路管理条例》第四十二条`,
    );
    writeFileSync(list, ['事项名称,职权类别,实施依据', ...lines].join('\n'));
    await engine.call('intake/import', { paths: [list], actor });
    const before = readdirSync(folder).sort();
    const stop = new AbortController();
    const told: number[] = [];
    const onProgress = ({ done, total }: Progress) => {
      told.push(done / total);
      stop.abort();
    };
    const to = join(folder, '救出.quanqing');
    const asked = engine.call('catalogue/rescue', { file, to }, { signal: stop.signal, onProgress });
    await expect(asked).rejects.toMatchObject({ code: 'stopped' });
    expect(told.length).toBeGreaterThan(0);
    expect(readdirSync(folder).sort()).toEqual(before);
  });
});
