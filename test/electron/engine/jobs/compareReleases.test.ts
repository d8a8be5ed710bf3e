import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
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

describe('a release compared', () => {
  it('with the catalogue as it stands: nothing, until something is decided otherwise', async () => {
    const same = await bench.engine.call('release/compare', { from: 1, to: null });
    expect(same).toMatchObject({ unchanged: 5, added: 0, removed: 0, changed: 0, changes: [] });
    await bench.engine.call('decide/item', { item: '住建-罚-0001', as: '取消', reason: '上级取消。', actor });
    const added = { name: '对扬尘的处罚', department: '北原区住房和城乡建设局', category: '行政处罚', actor };
    await bench.engine.call('item/add', { ...added, as: '新增' });
    await bench.engine.call('decide/category', { item: '住建-罚-0002', category: '行政强制', actor });
    const now = await bench.engine.call('release/compare', { from: 1, to: null });
    expect(now).toMatchObject({ unchanged: 3, added: 1, removed: 1, changed: 1 });
    expect(now.changes.map(({ effect, change }) => [effect, change])).toEqual([
      ['added', '新增'],
      ['removed', '取消'],
      ['changed', '变更'],
    ]);
    expect(now.changes[2]?.fields).toEqual([{ field: 'category', before: '行政处罚', after: '行政强制' }]);
  });

  it('with a later one, page by page and by what happened', async () => {
    for (const item of ['住建-罚-0001', '住建-罚-0002', '住建-罚-0003']) {
      await bench.engine.call('decide/item', { item, as: '取消', reason: '上级取消。', actor });
    }
    await bench.engine.call('release/make', { actor });
    const asked = { from: 1, to: 2, effect: 'removed' as const, limit: 2 };
    const first = await bench.engine.call('release/compare', asked);
    const second = await bench.engine.call('release/compare', { ...asked, offset: 2 });
    expect([...first.changes, ...second.changes].map(({ number }) => number)).toEqual([
      '住建-罚-0001',
      '住建-罚-0002',
      '住建-罚-0003',
    ]);
    expect(first).toMatchObject({ unchanged: 2, removed: 3 });
    expect(await bench.engine.call('release/compare', { ...asked, effect: 'added' })).toMatchObject({ changes: [] });
  });

  it('only with one that exists', async () => {
    const asked = bench.engine.call('release/compare', { from: 9, to: null });
    await expect(asked).rejects.toMatchObject({ code: 'unknown-release' });
  });
});

describe('a comparison as a file', () => {
  const decide = (item: string, more: { as: '取消' } | { as: '合并'; target: string }) =>
    bench.engine.call('decide/item', { item, ...more, reason: '上级取消。', actor });
  beforeEach(async () => {
    await decide('住建-罚-0001', { as: '取消' });
    await decide('住建-罚-0003', { as: '合并', target: '住建-罚-0002' });
    const into = [{ name: '对房屋质量的监督检查' }, { name: '对市政质量的监督检查' }];
    await bench.engine.call('item/split', { item: '住建-查-0001', into, actor });
  });

  it('sets two releases against each other, with mergers and parts beside their own', async () => {
    await bench.engine.call('release/make', { actor });
    const asked = { from: 1, to: 2, format: 'json' as const, path: bench.folder };
    const { files } = await bench.engine.call('release/export-comparison', asked);
    expect(files.map(({ path }) => path)).toEqual([
      bench.path('北原区行政权力清单调整对照表（第1号至第2号）.json'),
      bench.path('北原区行政权力清单调整对照表（第1号至第2号）.schema.json'),
    ]);
    const { adjustments } = JSON.parse(readFileSync(files[0]?.path ?? '', 'utf8'));
    const numbers = (side: { number: string }[]) => side.map(({ number }) => number);
    expect(
      adjustments.map((each: { ways: string[]; before: []; after: [] }) => [
        ...[each.ways, numbers(each.before), numbers(each.after)],
      ]),
    ).toEqual([
      [['取消'], ['住建-罚-0001'], []],
      [['合并'], ['住建-罚-0002', '住建-罚-0003'], ['住建-罚-0002']],
      [['拆分'], ['住建-查-0001'], ['住建-查-0001', '住建-查-0002']],
    ]);
  });

  it('is of the list as it stands, marked as a draft', async () => {
    const path = bench.path('对照.html');
    await bench.engine.call('release/export-comparison', { from: 1, to: null, format: 'html', path });
    expect(readFileSync(path, 'utf8')).toContain('<h1>北原区行政权力清单调整对照表（草稿）</h1>');
  });

  it('leaves nothing behind when stopped', async () => {
    const stop = new AbortController();
    const path = bench.path('对照.xlsx');
    const asked = bench.engine.call(
      'release/export-comparison',
      { from: 1, to: null, format: 'xlsx', path },
      { signal: stop.signal, onProgress: () => stop.abort() },
    );
    await expect(asked).rejects.toMatchObject({ code: 'stopped' });
    expect(readdirSync(bench.folder)).not.toContain('对照.xlsx');
  });
});

describe('a preview', () => {
  it('shows the table as it is written, of a release and of one that is not made yet', async () => {
    const { name, content } = await bench.engine.call('release/preview-output', { release: 1, format: 'csv' });
    expect(name).toBe('北原区行政权力清单（第1号）.csv');
    if (content.kind !== 'table') throw new Error(content.kind);
    const { files } = await bench.engine.call('export/write', { release: 1, format: 'csv', to: bench.folder });
    const written = readFileSync(files[0]?.path ?? '', 'utf8').split('\r\n');
    expect(written[0]).toContain(content.rows[0]?.join(',') ?? '?');
    expect(content.rows).toHaveLength(6);
    expect(content.total).toBe(5);
    const next = await bench.engine.call('release/preview-output', { release: null, format: 'csv' });
    expect(next).toMatchObject({ name: '北原区行政权力清单（第2号）.csv', content: { total: 5 } });
  });

  it('shows the sheets of the workbook with their merged cells', async () => {
    const { content } = await bench.engine.call('release/preview-output', { release: 1, format: 'xlsx' });
    if (content.kind !== 'sheets') throw new Error(content.kind);
    expect(content.sheets.map(({ name }) => name)).toEqual([
      '汇总表',
      '行政许可（1项）',
      '行政处罚（3项）',
      '行政监督检查（1项）',
    ]);
    const [summary] = content.sheets;
    expect(summary?.rows[0]).toMatchObject([
      { text: '北原区行政权力清单汇总表', at: 'A1', colSpan: summary?.columns.length },
    ]);
    expect(summary?.rows.at(4)?.map(({ text }) => text)).toContain('5');
    for (const { rows, columns } of content.sheets) {
      for (const row of rows)
        expect(row.reduce((sum, cell) => sum + cell.colSpan, 0)).toBeLessThanOrEqual(columns.length);
    }
  });

  it('shows a document as a page without script', async () => {
    for (const format of ['docx', 'html'] as const) {
      const { name, content } = await bench.engine.call('release/preview-output', {
        release: 1,
        format,
        by: 'department',
      });
      expect(name).toBe(`北原区行政权力清单（第1号）-按部门.${format}`);
      if (content.kind !== 'page') throw new Error(content.kind);
      expect(content.html).toContain('<h2>一、北原区住房和城乡建设局（共5项）</h2>');
      expect(content).toMatchObject({ html: expect.not.stringContaining('<script'), more: false });
    }
  });

  it('is of the licences alone where asked', async () => {
    const asked = { release: null, format: 'csv', list: 'licences' } as const;
    const { name, content } = await bench.engine.call('release/preview-output', asked);
    expect(name).toBe('北原区行政许可事项清单（第2号）.csv');
    expect(content).toMatchObject({ total: 1 });
  });

  it('says the paragraph as the file does', async () => {
    const { files } = await bench.engine.call('export/write', { release: 1, format: 'txt', to: bench.folder });
    const { content } = await bench.engine.call('release/preview-output', { release: 1, format: 'txt' });
    expect(content).toMatchObject({ text: readFileSync(files[0]?.path ?? '', 'utf8').trim() });
  });

  it('says of what cannot be released yet that it is a draft', async () => {
    const more = [...housingList.slice(0, 2), ['9', '行政处罚', '对违法分包的处罚', '', '区住建局']];
    await bench.engine.call('intake/import', { paths: [bench.writeList('补报.csv', more)], actor });
    const { content } = await bench.engine.call('release/preview-output', { release: null, format: 'txt' });
    expect(content).toMatchObject({ kind: 'text', text: expect.stringContaining('草稿') });
    const json = await bench.engine.call('release/preview-output', { release: null, format: 'json' });
    expect(json.content).toMatchObject({ kind: 'text', more: true });
  });

  it('says what the folder of a site will hold', async () => {
    const site = await bench.engine.call('release/preview-output', { release: 1, format: 'site' });
    expect(site.name).toBe('北原区行政权力清单（第1号）网站');
    expect(site.content).toMatchObject({ kind: 'text', text: expect.stringMatching(/^index\.html .*5 项，一项一页/s) });
  });
});

describe('several formats at once', () => {
  const formats = [
    { format: 'csv' as const },
    { format: 'csv' as const, encoding: 'gb18030' as const },
    { format: 'xlsx' as const },
    { format: 'json' as const },
    { format: 'txt' as const },
    { format: 'site' as const },
  ];

  it('go into one folder, each under a name of its own', async () => {
    const { files } = await bench.engine.call('export/all', { release: 1, formats, to: bench.folder });
    expect(new Set(files.map(({ path }) => path)).size).toBe(9);
    for (const { format, path, bytes } of files) {
      if (format === 'site') expect(readdirSync(path)).toContain('index.html');
      else expect(readFileSync(path)).toHaveLength(bytes);
    }
    const old = files.find(({ encoding }) => encoding === 'gb18030')?.path ?? '';
    expect(iconv.decode(readFileSync(old), 'gb18030')).toContain('建筑工程施工许可证核发');
  });

  it('are of the licences alone, and documents by department, where asked', async () => {
    const asked = { release: 1, formats: [{ format: 'docx' as const }, { format: 'json' as const }], to: bench.folder };
    const { files } = await bench.engine.call('export/all', { ...asked, list: 'licences', by: 'department' });
    const [docx = '', json = ''] = files.map(({ path }) => path);
    expect(docx).toBe(bench.path('北原区行政许可事项清单（第1号）-按部门.docx'));
    const list = JSON.parse(readFileSync(json, 'utf8'));
    expect(list).toMatchObject({ title: '北原区行政许可事项清单', total: 1, departments: [{ total: 1 }] });
  });

  it('leave nothing behind when stopped', async () => {
    const before = readdirSync(bench.folder);
    const stop = new AbortController();
    const asked = bench.engine.call(
      'export/all',
      { release: 1, formats, to: bench.folder },
      { signal: stop.signal, onProgress: ({ done }) => (done === 2 ? stop.abort() : undefined) },
    );
    await expect(asked).rejects.toMatchObject({ code: 'stopped' });
    expect(readdirSync(bench.folder)).toEqual(before);
  });

  it('leave nothing behind when stopped amid the pages of the site', async () => {
    const before = readdirSync(bench.folder);
    const stop = new AbortController();
    const asked = bench.engine.call(
      'export/all',
      { release: 1, formats, to: bench.folder },
      {
        signal: stop.signal,
        onProgress: ({ done, total }) => (done > formats.length && done === total ? stop.abort() : undefined),
      },
    );
    await expect(asked).rejects.toMatchObject({ code: 'stopped' });
    expect(readdirSync(bench.folder)).toEqual(before);
  });

  it('say where nothing can be written', async () => {
    const to = join(bench.folder, 'nowhere');
    const asked = bench.engine.call('export/all', { release: 1, formats, to });
    await expect(asked).rejects.toMatchObject({ code: 'cannot-write' });
  });
});
