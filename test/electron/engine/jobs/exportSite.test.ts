import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { actor, createWorkbench, housingList, type Workbench } from '../workbench.ts';

let bench: Workbench;
beforeEach(async () => {
  bench = await createWorkbench();
  await bench.engine.call('intake/import', { paths: [bench.writeList('住建.csv', housingList)], actor });
  await bench.engine.call('decide/rest', { as: '保留', actor });
  await bench.engine.call('release/make', { actor });
});
afterEach(() => bench.close());

const write = (release: number, to = bench.path('site')) =>
  bench.engine.call('export/write', { release, format: 'site', to });

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

const textOf = (folder: string) =>
  filesBelow(folder)
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');

describe('a site', () => {
  it('is a folder of pages, with the files to take away', async () => {
    const { files } = await write(1);
    const site = bench.path('site');
    const bytes = filesBelow(site).reduce((sum, file) => sum + statSync(join(site, file)).size, 0);
    expect(files).toMatchObject([{ path: site, bytes }]);
    expect(readdirSync(site).filter((name) => name.includes('.'))).toEqual([
      'README.txt',
      'index.html',
      'kiosk.html',
      'site.json',
    ]);
    expect(filesBelow(site).filter((file) => file.startsWith('powers'))).toHaveLength(5);
    expect(readFileSync(join(site, 'files/list.csv'), 'utf8')).toContain('建筑工程施工许可证核发');
    expect(readFileSync(join(site, 'search/data/names-1.js'), 'utf8')).toContain('jzgcsgxkzhf');
  });

  it('opens with less than 300 kB, scripts and styles included', async () => {
    await write(1);
    const page = readFileSync(bench.path('site/index.html'), 'utf8');
    const loaded = [...page.matchAll(/(?:src|href)="(assets\/[^"]+)"/g)].map(([, path]) => path ?? '');
    expect(loaded).toContain('assets/find.js');
    const size = ['index.html', ...loaded].reduce((sum, path) => sum + statSync(bench.path(`site/${path}`)).size, 0);
    expect(size).toBeLessThan(300_000);
  });

  it('has the same bytes every time', async () => {
    const [first] = (await write(1)).files;
    await bench.reopen();
    const [again] = (await write(1, bench.path('again'))).files;
    expect(again?.sha256).toBe(first?.sha256);
    expect(textOf(bench.path('again'))).toBe(textOf(bench.path('site')));
  });

  it('takes the place of an earlier one, where powers keep their pages', async () => {
    await write(1);
    const pages = filesBelow(bench.path('site')).filter((file) => file.startsWith('powers'));
    await bench.engine.call('decide/item', { item: '4', as: '取消', reason: '上级取消。', actor });
    await bench.engine.call('decide/item', { item: '2', as: '合并', target: '1', actor });
    await bench.engine.call('release/make', { draft: true, actor });
    await bench.engine.call('release/make', { actor });
    await write(3);
    expect(filesBelow(bench.path('site')).filter((file) => file.startsWith('powers'))).toEqual(pages);
    const text = textOf(bench.path('site'));
    expect(text).toContain('理由：<bdi>上级取消。</bdi>');
    expect(text).toMatch(/已合并至<a href="[^"]+"><bdi>对未取得资质证书承揽工程的处罚/);
    expect(text).not.toContain('第2号');
    expect(readdirSync(bench.folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('keeps the page of a department that is renamed, and offers the list in every form', async () => {
    await write(1);
    const pages = filesBelow(bench.path('site')).filter((file) => file.startsWith('departments'));
    const [housing] = await bench.engine.call('departments/list', {});
    const renamed = {
      department: housing?.id ?? 0,
      name: '区住房城乡建设局',
      from: '2026-01-01',
      reason: '更名',
    };
    await bench.engine.call('departments/rename', { ...renamed, actor });
    await bench.engine.call('release/make', { actor });
    await write(2);
    const files = filesBelow(bench.path('site'));
    expect(files.filter((file) => file.startsWith('departments'))).toEqual(pages);
    expect(textOf(bench.path('site'))).toContain('区住房城乡建设局');
    const offered = [
      'dictionary.csv',
      'list.csv',
      'list.docx',
      'list.json',
      'list.schema.json',
      'list.xlsx',
      'tables.html',
    ];
    expect(files.filter((file) => file.startsWith('files/'))).toEqual(offered.map((name) => `files/${name}`));
  });

  it('says nothing of a power that is not public any more', async () => {
    await bench.engine.call('decide/item', { item: '4', as: '保留', public: false, actor });
    await bench.engine.call('release/make', { actor });
    await write(2);
    expect(textOf(bench.path('site'))).not.toMatch(/施工许可证核发|住建-许-0001|jzgcsgxkzhf/);
  });

  it('nor does the notice of a correction that took it out of the list', async () => {
    await bench.engine.call('decide/item', { item: '4', as: '保留', public: false, actor });
    const corrects = { release: 1, why: '建筑工程施工许可证核发不应公开。' };
    await bench.engine.call('release/make', { corrects, actor });
    await write(2);
    expect(textOf(bench.path('site'))).not.toMatch(/施工许可证核发|住建-许-0001/);
    expect(readFileSync(bench.path('site/changes/index.html'), 'utf8')).toContain('更正第1号。');
  });

  it('leaves a folder with other files alone', async () => {
    mkdirSync(bench.path('mine'));
    writeFileSync(bench.path('mine/site.json'), '{"kind":"site"}');
    await expect(write(1, bench.path('mine'))).rejects.toMatchObject({
      code: 'folder-taken',
      values: { folder: bench.path('mine') },
    });
    expect(readdirSync(bench.path('mine'))).toEqual(['site.json']);
  });

  it('goes into an empty folder, but not into one whose place is missing or a file', async () => {
    mkdirSync(bench.path('empty'));
    await write(1, bench.path('empty'));
    expect(readdirSync(bench.path('empty'))).toContain('index.html');
    await expect(write(1, bench.path('nowhere/site'))).rejects.toMatchObject({ code: 'cannot-write' });
    await expect(write(1, bench.path('住建.csv/site'))).rejects.toMatchObject({ code: 'cannot-write' });
  });

  it('is written whole or not at all: stopped midway, the earlier one stands as it was', async () => {
    await write(1);
    const before = textOf(bench.path('site'));
    await bench.engine.call('decide/item', { item: '4', as: '取消', reason: '上级取消。', actor });
    await bench.engine.call('release/make', { actor });
    const stop = new AbortController();
    const asked = bench.engine.call(
      'export/write',
      { release: 2, format: 'site', to: bench.path('site') },
      { signal: stop.signal, onProgress: ({ done, total }) => (done > 1 && done === total ? stop.abort() : undefined) },
    );
    await expect(asked).rejects.toMatchObject({ code: 'stopped' });
    expect(textOf(bench.path('site'))).toBe(before);
    expect(readdirSync(bench.folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});
