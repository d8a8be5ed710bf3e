import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Output } from '#shared/contract.ts';
import { ole } from '../../../../fixtures/intake/files.ts';
import { actor, createWorkbench, housingList } from '../../workbench.ts';
import { type Consultation, city, consult, housing, solicit } from './consultation.ts';
import { fillIn, type OpenedForm } from './formOf.ts';

let asked: Consultation;
beforeAll(async () => {
  asked = await consult();
});
beforeEach(() => asked.begin());
afterAll(() => asked.bench.close());

const brief = (all: Output<'approve/proposals'>['rows']) =>
  all.map(({ author, item, column, after, state }) => `${author} ${item?.number ?? '新'} ${column} ${after} ${state}`);
describe('taking a workbook back', () => {
  it('tells every difference with its author, and changes no item', async () => {
    const items = await asked.bench.engine.call('list/items', {});
    const file = await asked.answer('住建局.xlsx', housing, (form) => {
      form.put('住建-罚-0001', 'opinion', '不同意');
      form.put('住建-罚-0001', 'result', '合并至 住建-罚-0002');
      form.put('住建-许-0001', 'name', '建筑工程施工许可');
    });
    const { files, operation, ...total } = await asked.take(file);
    expect(total).toEqual({ rows: 5, changes: 3, conflicts: 0, stale: 0, foreign: 0, missing: 0, repeated: 0 });
    expect(files).toMatchObject([
      { file: '住建局.xlsx', status: 'taken', answers: [{ department: housing, round: 1 }] },
    ]);
    expect(brief(await asked.proposals())).toEqual([
      `${housing} 住建-许-0001 name 建筑工程施工许可 open`,
      `${housing} 住建-罚-0001 opinion 不同意 open`,
      `${housing} 住建-罚-0001 result 合并至 住建-罚-0002 open`,
    ]);
    expect(await asked.proposals({ only: 'locked' })).toMatchObject([
      { column: 'name', locked: true, changes: true, before: '建筑工程施工许可证核发', place: '征求意见表 第 5 行' },
    ]);
    expect(await asked.bench.engine.call('list/items', {})).toEqual(items);
    const { departments, round } = await asked.bench.engine.call('approve/standing', solicit);
    expect(departments).toMatchObject([
      { department: housing, answered: 5, notAnswered: 0, answers: 1, open: 3 },
      { department: city, answered: 0, notAnswered: 2, answers: 0, open: 0 },
    ]);
    expect(round).toMatchObject({ answered: 5, notAnswered: 2, answers: 1 });
    const history = await asked.bench.engine.call('list/history', {
      where: [{ field: 'operation', value: String(operation) }],
    });
    expect(history).toMatchObject([{ kind: 'answer', text: `收回征求意见第 1 轮答复 1 份（${housing}）` }]);
    const overview = async () => (await asked.bench.engine.call('overview/read', {})).approval;
    expect(await overview()).toEqual({ open: 3, all: 3 });
    await asked.bench.engine.call('approve/decline', { ...solicit, reason: '维持原意见。', actor });
    expect(await overview()).toEqual({ open: 0, all: 3 });
    await asked.bench.engine.call('approve/make-round', { kind: 'solicit', actor });
    expect(await overview()).toEqual({ open: 0, all: 0 });
  });

  it('the same once more, as a file or as content saved anew, changes nothing', async () => {
    const write = (form: OpenedForm) => {
      form.put('住建-罚-0001', 'opinion', '同意');
      form.put('new 1', 'name', '对违法建设的处罚');
    };
    const file = await asked.answer('住建局.xlsx', housing, write);
    const copy = asked.bench.path('住建局（终稿）.xlsx');
    copyFileSync(file, copy);
    await asked.take(file);
    const before = await asked.everything();
    const anew = await fillIn(file, asked.bench.path('住建局2.xlsx'), (form) => {
      form.sheet.getColumn(3).width = 40;
    });
    const again = await asked.take(file, copy, anew);
    expect(again).toMatchObject({ operation: null, rows: 0, changes: 0 });
    expect(again.files.map(({ status, message, answers }) => [status, message?.code, answers.length])).toEqual([
      ['same-file', 'same-file', 1],
      ['same-file', 'same-file', 1],
      ['same-file', 'same-content', 1],
    ]);
    expect(await asked.everything()).toEqual(before);
  });

  it('of several departments is one operation, and undoing it leaves no trace', async () => {
    const before = await asked.everything();
    const files = [
      await asked.answer('住建局.xlsx', housing, (form) => form.put('住建-罚-0001', 'opinion', '同意')),
      await asked.answer('城管局.xlsx', city, (form) => form.put('城管-罚-0001', 'suggestion', '请商公安局')),
    ];
    const { operation } = await asked.take(...files);
    expect((await asked.proposals()).map(({ author }) => author)).toEqual([housing, city]);
    await asked.bench.reopen();
    expect((await asked.bench.engine.call('history/undo', { actor })).undoes).toBe(operation);
    expect(await asked.everything()).toEqual(before);
    expect(await asked.take(...files)).toMatchObject({ rows: 7, changes: 2 });
  });

  it('is told who answered where the workbook is that of another', async () => {
    const file = await asked.answer('城管局.xlsx', city, (form) => form.put('城管-罚-0001', 'opinion', '不同意'));
    await asked.bench.engine.call('approve/import', { files: [file], department: '住建局', actor });
    expect(await asked.proposals()).toMatchObject([{ author: housing, item: { department: city } }]);
    const { departments } = await asked.bench.engine.call('approve/standing', solicit);
    expect(departments).toMatchObject([
      { answered: 0, answers: 1 },
      { answered: 0, answers: 0 },
    ]);
  });

  it('reads a workbook with macros, runs none, and says so', async () => {
    const file = await asked.answer('住建局.xlsx', housing, (form) => form.put('住建-罚-0001', 'opinion', '同意'));
    const parts = unzipSync(readFileSync(file));
    const withMacros = asked.bench.path('住建局.xlsm');
    writeFileSync(withMacros, zipSync({ ...parts, 'xl/vbaProject.bin': new Uint8Array(64) }));
    expect((await asked.take(withMacros)).files).toMatchObject([
      { status: 'taken', changes: 1, notes: [{ code: 'macros', text: '文件带有宏，只读了单元格，宏没有运行。' }] },
    ]);
  });

  it('keeps the file as it was', async () => {
    const file = await asked.answer('住建局.xlsx', housing, (form) => form.put('住建-罚-0001', 'opinion', '同意'));
    const [taken] = (await asked.take(file)).files;
    const to = asked.bench.path('原件.xlsx');
    await asked.bench.engine.call('approve/attachment', { answer: taken?.answers[0]?.answer ?? 0, to });
    expect(readFileSync(to).equals(readFileSync(file))).toBe(true);
    await expect(asked.bench.engine.call('approve/attachment', { answer: 99, to })).rejects.toMatchObject({
      code: 'no-attachment',
    });
  });

  it('knows a row that comes too late from a later round', async () => {
    const file = await asked.answer('住建局.xlsx', housing, (form) => form.put('住建-罚-0001', 'opinion', '同意'));
    const late = await asked.answer('城管局.xlsx', city, (form) => form.put('城管-罚-0001', 'opinion', '同意'));
    await asked.bench.engine.call('approve/make-round', { kind: 'solicit', departments: [housing], actor });
    const { files, ...total } = await asked.take(file, late);
    expect(total).toMatchObject({ rows: 2, stale: 5, changes: 1 });
    expect(files).toMatchObject([
      { status: 'failed', message: { code: 'approve-too-late' }, stale: 5 },
      { status: 'taken', stale: 0 },
    ]);
  });
});

describe('a file that cannot be taken', () => {
  it('is told, the others are taken, and nothing of it is in the catalogue', async () => {
    const good = await asked.answer('住建局.xlsx', housing, (form) => form.put('住建-罚-0001', 'opinion', '同意'));
    writeFileSync(asked.bench.path('坏.xlsx'), readFileSync(good).subarray(0, 3000));
    const newer = await fillIn(good, asked.bench.path('新.xlsx'), ({ workbook }) => {
      const manifest = workbook.getWorksheet('_权清')?.getCell(1, 1);
      if (manifest !== undefined) manifest.value = '{"format":9}';
    });
    writeFileSync(asked.bench.path('加密.xlsx'), ole('EncryptionInfo', 'EncryptedPackage'));
    const paths = ['没有.xlsx', '坏.xlsx', '加密.xlsx'].map((name) => asked.bench.path(name));
    const plain = asked.bench.writeList('普通.csv', housingList);
    const folder = asked.bench.path('收回');
    mkdirSync(folder);
    writeFileSync(join(folder, '~$住建局.xlsx'), '');
    const { files } = await asked.take(...paths, newer, plain, good, folder);
    expect(files.map(({ file, status, message }) => [file, status, message?.code ?? null])).toEqual([
      ['没有.xlsx', 'failed', 'not-found'],
      ['坏.xlsx', 'failed', 'truncated'],
      ['加密.xlsx', 'failed', 'encrypted'],
      ['新.xlsx', 'failed', 'approve-newer'],
      ['普通.csv', 'failed', 'approve-not-ours'],
      ['住建局.xlsx', 'taken', null],
      ['~$住建局.xlsx', 'skipped', 'lock-file'],
    ]);
    expect(await asked.proposals()).toHaveLength(1);
  });

  it('has a hundred thousand rows more than were sent, which are told and counted', async () => {
    const good = await asked.answer('住建局.xlsx', housing, (form) => form.put('住建-罚-0001', 'opinion', '同意'));
    const parts = unzipSync(readFileSync(good));
    const row = (at: number) =>
      `<row r="${at}"><c r="B${at}"><v>${at}</v></c><c r="E${at}" t="inlineStr"><is><t>多出来的第${at}行</t></is></c></row>`;
    const [name, bytes] = Object.entries(parts)
      .filter(([path]) => path.startsWith('xl/worksheets/sheet'))
      .reduce((form, sheet) => (sheet[1].length > form[1].length ? sheet : form));
    const extra = Array.from({ length: 100_000 }, (_, at) => row(at + 1001)).join('');
    const xml = new TextDecoder().decode(bytes).replace('</sheetData>', `${extra}</sheetData>`);
    const long = asked.bench.path('多出十万行.xlsx');
    writeFileSync(long, zipSync({ ...parts, [name]: new TextEncoder().encode(xml) }, { level: 1 }));
    const items = () => asked.bench.engine.call('list/items', {});
    const before = await items();
    expect((await asked.take(long)).files).toMatchObject([
      {
        status: 'taken',
        rows: 5,
        changes: 1,
        foreign: 100_000,
        notes: [{ place: '征求意见表 第 1001–101000 行', code: 'row-unclear' }],
      },
    ]);
    expect(await items()).toEqual(before);
  });

  it('may be of another catalogue', async () => {
    const other = await createWorkbench();
    try {
      await other.engine.call('intake/import', { paths: [other.writeList('住建.csv', housingList)], actor });
      await other.engine.call('approve/make-round', { kind: 'solicit', actor });
      const file = other.path('住建局.xlsx');
      await other.engine.call('approve/export', { ...solicit, to: file });
      const before = await asked.everything();
      const { files, operation } = await asked.take(file);
      expect(operation).toBeNull();
      expect(files).toMatchObject([{ status: 'failed', message: { code: 'approve-other-catalogue' }, foreign: 5 }]);
      expect(files[0]?.message?.text).toContain('另一份清单“北原区行政权力清单”');
      expect(await asked.everything()).toEqual(before);
    } finally {
      other.close();
    }
  });
});
