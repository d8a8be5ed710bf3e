import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createEngine } from '#engine/engine.ts';
import type { CallName } from '#shared/contract.ts';
import { bundleEngine, root } from '../../torture/bundle.ts';
import { differences, dumpFile } from '../../torture/dumpFile.ts';
import { type Calm, createCalm, type Expected, foresee, lay } from '../../torture/run.ts';
import { composeScript, type Script } from '../../torture/script.ts';
import { prepareStart, type Start } from '../../torture/start.ts';
import { Victim } from '../../torture/victim.ts';

const folder = mkdtempSync(join(tmpdir(), 'quanqing-'));
const disk = join(folder, 'small');
/** A disk of its own, which only root of a Linux machine can make. */
const canMount = process.platform === 'linux' && process.getuid?.() === 0 && mounts();
const seeds = [1, 2, 3, 5, 6, 7];
const patience = 60_000;
/** That it cannot be written, or that something is not there since what was to make it could not be written. */
const refusals = /^(cannot-write|unknown-round|unknown-release|nothing-to-(un|re)do|release-undecided)$/;
let bundle: string;
let start: Start;
let calm: Calm;

function mounts(): boolean {
  try {
    mkdirSync(disk);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=16m', 'tmpfs', disk], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

beforeAll(async () => {
  bundle = await bundleEngine();
  start = await prepareStart(join(folder, 'start'));
  calm = createCalm(bundle);
});
afterAll(() => {
  calm.engine.close();
  if (canMount) execFileSync('umount', ['-l', disk]);
  rmSync(folder, { recursive: true, force: true });
  rmSync(bundle, { recursive: true, force: true });
});

/** What the script comes to undisturbed, and the same script on a fresh copy in another folder. */
async function prepare(seed: number, place: string): Promise<{ expected: Expected; script: Script; file: string }> {
  rmSync(place, { recursive: true, force: true });
  const quiet = join(folder, `calm-${seed}`);
  rmSync(quiet, { recursive: true, force: true });
  const expected = await foresee(calm, composeScript(seed, start, quiet), start, quiet);
  const script = composeScript(seed, start, place);
  return { expected, script, file: lay(script, start, place) };
}

/** All but `spare` bytes of what is left of the disk. */
function fill(path: string, spare: number): void {
  for (let size = 8 * 1024 * 1024; size >= 1024; size /= 2) {
    try {
      writeFileSync(path, Buffer.alloc(size), { flag: 'a' });
      size *= 2;
    } catch {
      // No room for so much: less of it.
    }
  }
  const { size } = statSync(path);
  execFileSync('truncate', ['-s', String(Math.max(0, size - spare)), path]);
}

test.runIf(canMount)(
  'on a disk that fills up work is saved whole or refused in words, and goes on once there is room',
  async () => {
    let refused = 0;
    for (const seed of seeds) {
      rmSync(join(disk, 'filling'), { force: true });
      const { expected, script, file } = await prepare(seed, join(disk, 'work'));
      const victim = new Victim(bundle);
      for (const { name, input } of script.before) await victim.call(name, input, patience);
      fill(join(disk, 'filling'), (seed % 3) * 40_000);
      const answer = await victim.call(script.target.name, script.target.input, patience);
      if (answer.end === 'refused') {
        refused += 1;
        expect(answer.failure.code).toBe('cannot-write');
      } else expect(answer.end).toBe('done');
      rmSync(join(disk, 'filling'));
      if (script.kind !== 'migrate') {
        const due = answer.end === 'done' ? expected.after : expected.before;
        expect(differences(dumpFile(file), due)).toEqual([]);
      }
      expect(await victim.call(script.target.name, script.target.input, patience)).toMatchObject({ end: 'done' });
      expect(await victim.call('catalogue/verify', {}, patience)).toMatchObject({
        output: { sound: true, balanced: true, rebuilt: true },
      });
      await victim.kill();
    }
    expect(refused).toBeGreaterThan(0);
  },
);

test.runIf(process.platform === 'linux')(
  'where the disk fails what was saved is there, and the rest is refused in words',
  async () => {
    const codes = new Set<string>();
    for (const seed of seeds) {
      const { expected, script, file } = await prepare(seed, join(folder, 'failing'));
      const victim = new Victim(bundle, { largestFile: 40_000 + (seed % 3) * 150_000 });
      const answers = [];
      for (const { name, input } of [...script.before, script.target])
        answers.push(await victim.call(name, input, patience));
      await victim.kill();
      for (const answer of answers) {
        if (answer.end === 'refused') codes.add(answer.failure.code);
        else expect(answer.end).toBe('done');
      }
      const engine = createEngine();
      await engine.call('catalogue/open', { file });
      expect(await engine.call('catalogue/verify', {})).toMatchObject({ sound: true, balanced: true, rebuilt: true });
      engine.close();
      if (answers.every(({ end }) => end === 'done')) expect(differences(dumpFile(file), expected.after)).toEqual([]);
    }
    expect(codes).toContain('cannot-write');
    expect([...codes].filter((code) => !refusals.test(code))).toEqual([]);
  },
);

/** Nobody in particular: what root may do no permission withdraws. */
const nobody = 65_534;

/** An engine of theirs reads the program where it lies. */
function canBeNobody(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  return spawnSync('ls', [root], { uid: nobody, gid: nobody, stdio: 'ignore' }).status === 0;
}

const verified = z.object({
  sound: z.literal(true),
  balanced: z.literal(true),
  rebuilt: z.literal(true),
  history: z.object({ operations: z.int() }),
});

describe.runIf(canBeNobody())('a catalogue that may no longer be written while it is open', () => {
  // With a write-ahead log, and without one as in a folder that is synchronised.
  test.each(['本机', 'OneDrive'])(
    'in %s: what was called saved is there, and the next start opens it by itself',
    async (name) => {
      chmodSync(folder, 0o755);
      const place = join(folder, name);
      mkdirSync(place);
      const file = join(place, '清单.quanqing');
      copyFileSync(start.catalogues.worked, file);
      for (const path of [place, file]) chownSync(path, nobody, nobody);
      let victim = new Victim(bundle, { user: nobody });
      const call = (called: CallName, input: unknown) => victim.call(called, input, patience);
      const decide = async (as: string) =>
        call('decide/item', { item: start.items[0], as, reason: '逐条', actor: '张三' });
      const operations = async () => {
        const { output } = z.object({ output: verified }).parse(await call('catalogue/verify', {}));
        return output.history.operations;
      };
      expect(await call('catalogue/open', { file, alone: true })).toMatchObject({ end: 'done' });
      const before = await operations();
      expect(await decide('保留')).toMatchObject({ end: 'done' });
      chmodSync(file, 0o444);
      chownSync(file, 0, 0);
      chownSync(place, 0, 0);
      const saved = (await decide('取消')).end === 'done' ? 2 : 1;
      await victim.kill();
      victim = new Victim(bundle, { user: nobody });
      expect(await call('catalogue/open', { file, alone: true, readOnly: 'if-needed' })).toMatchObject({
        output: { readOnly: 'cannot-write' },
      });
      expect(await operations()).toBe(before + saved);
      await victim.kill();
      for (const path of [place, ...readdirSync(place).map((each) => join(place, each))])
        chownSync(path, nobody, nobody);
      chmodSync(file, 0o644);
      victim = new Victim(bundle, { user: nobody });
      expect(await call('catalogue/open', { file, alone: true })).toMatchObject({ output: { readOnly: null } });
      expect(await operations()).toBe(before + saved);
      await victim.kill();
    },
  );
});

describe('a catalogue whose file is taken away while it is open', () => {
  test.skipIf(process.platform === 'win32').each(['removed', 'moved', 'replaced'])(
    '%s: nothing is called saved that would be lost',
    async (how) => {
      const place = join(folder, how);
      mkdirSync(place);
      const file = join(place, '清单.quanqing');
      const other = join(place, '另一份.quanqing');
      const engine = createEngine();
      await engine.call('catalogue/create', { file, title: '清单', place: '北原区', actor: '张三' });
      const add = () =>
        engine.call('item/add', {
          name: '古树名木认定',
          department: '区林业局',
          category: '行政确认',
          as: '承接',
          actor: '张三',
        });
      await add();
      if (how === 'removed') rmSync(file);
      else renameSync(file, other);
      if (how === 'replaced') writeFileSync(file, '另一份文件');
      await expect(add()).rejects.toMatchObject({ code: 'catalogue-gone', values: { file } });
      expect(await engine.call('list/items', {})).toHaveLength(1);
      engine.close();
    },
  );
});
