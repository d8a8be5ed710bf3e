import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createEngine, type Engine } from '#engine/engine.ts';
import { actor } from '../workbench.ts';

let folder: string;
let file: string;
let first: Engine;
let second: Engine;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'quanqing-'));
  file = join(folder, '清单.quanqing');
  first = createEngine();
  second = createEngine();
  await first.call('catalogue/create', { file, title: '清单', place: '北原区', actor, alone: true });
});
afterEach(() => {
  first.close();
  second.close();
  rmSync(folder, { recursive: true });
});

describe('a catalogue that a window has open', () => {
  test('is refused to a second window, and left alone', async () => {
    await expect(second.call('catalogue/open', { file, alone: true })).rejects.toMatchObject({
      code: 'catalogue-open-elsewhere',
      values: { file },
    });
    expect((await first.call('overview/read', {})).items).toBe(0);
  });

  test('can be read by the command line meanwhile', async () => {
    expect((await second.call('catalogue/open', { file })).title).toBe('清单');
  });

  test('can be opened again by the same window', async () => {
    expect((await first.call('catalogue/open', { file, alone: true })).title).toBe('清单');
  });

  test('is free once it was closed, and nothing is left beside it', async () => {
    await first.call('catalogue/close', {});
    expect(existsSync(`${file}-lock`)).toBe(false);
    expect((await second.call('catalogue/open', { file, alone: true })).title).toBe('清单');
  });
});

test('no lock is put beside a file that is no catalogue', async () => {
  const other = join(folder, '别的.quanqing');
  writeFileSync(other, 'text');
  await expect(second.call('catalogue/open', { file: other, alone: true })).rejects.toMatchObject({
    code: 'catalogue-foreign',
  });
  expect(existsSync(`${other}-lock`)).toBe(false);
});
