import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeFileAtomically } from '#engine/output/writeFileAtomically.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quanqing-output-'));
});
afterEach(() => rm(folder, { recursive: true }));

const bytes = new TextEncoder().encode('新');

describe('writing a file', () => {
  test('puts it in the place of the old one and leaves nothing else behind', async () => {
    const path = join(folder, '清单.csv');
    await writeFile(path, '旧');
    await writeFileAtomically(path, bytes);
    expect(await readFile(path, 'utf8')).toBe('新');
    expect(await readdir(folder)).toEqual(['清单.csv']);
  });

  test('into a folder that is not there says so', async () => {
    const path = join(folder, '没有', '清单.csv');
    await expect(writeFileAtomically(path, bytes)).rejects.toMatchObject({
      code: 'cannot-write',
      values: { file: path, detail: 'ENOENT' },
    });
    expect(await readdir(folder)).toEqual([]);
  });

  test('onto a folder leaves nothing half-written', async () => {
    await expect(writeFileAtomically(folder, bytes)).rejects.toMatchObject({ code: 'cannot-write' });
    expect(await readdir(folder)).toEqual([]);
    expect((await readdir(join(folder, '..'))).filter((name) => name.includes(`${basename(folder)}.`))).toEqual([]);
  });
});
