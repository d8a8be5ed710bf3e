import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { outputFileName, outputFiles, outputFormats, writeOutputFiles } from '#engine/output/exportFiles.ts';
import { item, release } from '../../../shared/publish/releaseFixture.ts';
import { manyPowers } from './manyPowers.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quanqing-output-'));
});
afterEach(() => rm(folder, { recursive: true }));

const options = { encoding: 'utf-8', exact: false } as const;

describe('the files of a release', () => {
  test('are written with what explains them beside', async () => {
    const content = release([item('住建-罚-0001')]);
    for (const format of outputFormats) {
      await writeOutputFiles(await outputFiles(content, format, join(folder, `清单.${format}`), options));
    }
    expect((await readdir(folder)).sort()).toEqual(
      ['清单.csv', '清单-数据字典.csv', '清单.xlsx', '清单.json', '清单.schema.json', '清单.txt'].sort(),
    );
    expect(await readFile(join(folder, '清单.txt'), 'utf8')).toMatch(/^昆都仑区共清理出1个部门行政权力事项1项，/);
    const json = JSON.parse(await readFile(join(folder, '清单.json'), 'utf8'));
    expect(decodeURIComponent(json.$schema)).toBe('./清单.schema.json');
  });

  test('have a name of their own where only a folder is given', () => {
    const content = release([], { title: '昆区: 清单/2015', number: 3 });
    expect(outputFileName(content, 'xlsx')).toBe('昆区  清单 2015（第3号）.xlsx');
    expect(outputFileName({ ...content, draft: true }, 'csv')).toBe('昆区  清单 2015（草稿）.csv');
  });
});

/** Writes the sums of all formats, as the process of this test and any other does. */
async function sums(): Promise<string[]> {
  const files = await Promise.all(outputFormats.map((format) => outputFiles(manyPowers(60), format, format, options)));
  const written = await writeOutputFiles(files.flat().map((file) => ({ ...file, path: join(folder, file.path) })));
  return written.map(({ sha256 }) => sha256);
}

describe('the same release gives the same bytes', () => {
  test('each time', async () => {
    expect(await sums()).toEqual(await sums());
  });

  test.each(['Asia/Shanghai', 'America/Havana'])(
    'in another process, another time zone and language: %s',
    async (zone) => {
      const script = join(import.meta.dirname, 'writeSums.ts');
      const env = { ...process.env, TZ: zone, LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' };
      const output = execFileSync(process.execPath, [script, folder], { env, encoding: 'utf8' });
      expect(output.trim().split('\n')).toEqual(await sums());
    },
  );
});
