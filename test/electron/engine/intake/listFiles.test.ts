import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listFiles } from '#engine/intake/listFiles.ts';

let folder = '';
const at = (...names: string[]) => join(folder, ...names);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quanqing-list-'));
  await mkdir(at('乙', '内'), { recursive: true });
  await mkdir(at('.git'));
  const names = ['附件10.xlsx', '附件2.XLS', '附件1.csv', '说明.mp4', '~$附件2.XLS', '.~lock.附件1.csv#', '.DS_Store'];
  for (const name of [...names, '乙/清单.docx', '乙/内/旧.doc', '.git/a.csv']) await writeFile(at(name), '');
  await symlink(at('附件1.csv'), at('链.csv'));
  await symlink(folder, at('乙', '上'));
  await symlink(at('没有'), at('断.csv'));
});
afterAll(() => rm(folder, { recursive: true }));

test('a folder gives the files in it, however deep, in the order of their numbers, and says what it skips', async () => {
  const { files, skipped, failures } = await listFiles([folder]);
  const byName = (name: string) => files.indexOf(at(name));
  expect(files).toHaveLength(6);
  expect(byName('附件1.csv')).toBeLessThan(byName('附件2.XLS'));
  expect(byName('附件2.XLS')).toBeLessThan(byName('附件10.xlsx'));
  expect(files).toEqual(expect.arrayContaining([at('乙', '清单.docx'), at('乙', '内', '旧.doc'), at('链.csv')]));
  expect(Object.fromEntries(skipped.map(({ file, reason }) => [file.slice(folder.length + 1), reason]))).toEqual({
    '.git': 'hidden',
    '.DS_Store': 'hidden',
    '.~lock.附件1.csv#': 'lock-file',
    '~$附件2.XLS': 'lock-file',
    '说明.mp4': 'other-suffix',
    [join('乙', '上')]: 'linked-folder',
  });
  expect(failures).toMatchObject([{ code: 'not-found', file: at('断.csv') }]);
});

test('files that are named are taken in the order given, each once, whatever their suffix', async () => {
  const named = [at('说明.mp4'), at('附件2.XLS'), at('附件1.csv'), at('附件2.XLS')];
  expect(await listFiles(named)).toEqual({
    files: [at('说明.mp4'), at('附件2.XLS'), at('附件1.csv')],
    skipped: [],
    failures: [],
  });
});

test('what is not there does not stop the rest', async () => {
  const listing = await listFiles([at('没有.xlsx'), at('附件1.csv')]);
  expect(listing.files).toEqual([at('附件1.csv')]);
  expect(listing.failures).toMatchObject([{ code: 'not-found', file: at('没有.xlsx') }]);
});

test.skipIf(process.getuid?.() === 0)('a folder without rights is a failure of its own', async () => {
  await mkdir(at('锁'));
  await chmod(at('锁'), 0);
  const listing = await listFiles([at('锁'), at('附件1.csv')]);
  await chmod(at('锁'), 0o700);
  expect(listing).toMatchObject({ files: [at('附件1.csv')], failures: [{ code: 'no-permission', file: at('锁') }] });
});
