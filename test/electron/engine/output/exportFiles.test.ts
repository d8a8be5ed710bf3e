import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { outputFileName, outputFiles, outputFormats, writeOutputFiles } from '#engine/output/exportFiles.ts';
import { item, release } from '../../../shared/publish/releaseFixture.ts';
import { manyPowers } from './manyPowers.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quanqing-output-'));
});
afterEach(() => rm(folder, { recursive: true }));

const options = { encoding: 'utf-8', exact: false, list: 'all', by: 'category' } as const;

describe('the files of a release', () => {
  test('are written with what explains them beside', async () => {
    const content = release([item('住建-罚-0001')]);
    for (const format of outputFormats) {
      await writeOutputFiles(await outputFiles(content, format, join(folder, `清单.${format}`), options));
    }
    expect((await readdir(folder)).sort()).toEqual(
      [
        ...['清单.csv', '清单-数据字典.csv', '清单.xlsx', '清单.json', '清单.schema.json', '清单.docx', '清单.html'],
        '清单.txt',
      ].sort(),
    );
    expect(await readFile(join(folder, '清单.txt'), 'utf8')).toMatch(/^昆都仑区共清理出1个部门行政权力事项1项，/);
    const json = JSON.parse(await readFile(join(folder, '清单.json'), 'utf8'));
    expect(decodeURIComponent(json.$schema)).toBe('./清单.schema.json');
  });

  test('have a name of their own where only a folder is given', () => {
    const content = release([], { title: '昆区: 清单/2015', number: 3 });
    expect(outputFileName(content, 'xlsx')).toBe('昆区  清单 2015（第3号）.xlsx');
    expect(outputFileName({ ...content, draft: true }, 'csv')).toBe('昆区  清单 2015（草稿）.csv');
    const licences = { list: 'licences', by: 'department' } as const;
    expect(outputFileName(content, 'docx', licences)).toBe('昆都仑区行政许可事项清单（第3号）-按部门.docx');
    expect(outputFileName(content, 'csv', licences)).toBe('昆都仑区行政许可事项清单（第3号）.csv');
    expect(outputFileName(content, 'txt', licences)).toBe('昆区  清单 2015（第3号）.txt');
  });
});

/** All that a file holds, and what is packed in it. */
function contentOf(bytes: Uint8Array): string {
  const packed = strFromU8(bytes.slice(0, 2)) === 'PK' ? Object.values(unzipSync(bytes)) : [bytes];
  return packed.map((part) => strFromU8(part)).join('\n');
}

describe.each(outputFormats)('written as %s', (format) => {
  test('nothing is said of what is not public', async () => {
    const secret = { isPublic: false, name: '绝密甲', reason: '绝密乙', target: '绝密丙', basis: '绝密丁' };
    const content = release([item('住建-罚-0001'), item('住建-罚-0002', { ...secret, extra: { note: '绝密戊' } })]);
    for (const { bytes } of await outputFiles(content, format, format, options)) {
      expect(contentOf(bytes)).not.toMatch(/绝密|住建-罚-0002/);
    }
  });

  test('licences are a list of their own, but for the paragraph on the whole', async () => {
    const content = release([item('住建-罚-0001'), item('住建-许-0001', { category: 'XK', name: '甲许可' })]);
    const files = await outputFiles(content, format, format, { ...options, list: 'licences' });
    const [written = ''] = files.map(({ bytes }) => contentOf(bytes));
    expect(written.includes('甲许可')).toBe(format !== 'txt');
    expect(written).not.toContain('住建-罚-0001');
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
