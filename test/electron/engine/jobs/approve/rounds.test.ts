import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import exceljs from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actor, cityList, createWorkbench, housingList, type Workbench } from '../../workbench.ts';

const resources = resolve(import.meta.dirname, '../../../../../resources/templates');
let bench: Workbench;

beforeAll(async () => {
  bench = await createWorkbench();
  const paths = [bench.writeList('住建.csv', housingList), bench.writeList('城管.csv', cityList)];
  await bench.engine.call('intake/import', { paths, actor });
  const same = { item: '住建-罚-0002', as: '合并', target: '住建-罚-0001', reason: '与前一项重复', actor } as const;
  await bench.engine.call('decide/item', same);
  await bench.engine.call('decide/item', { item: '住建-许-0001', as: '下放', target: '街道办事处', actor });
  await bench.engine.call('decide/item', { item: '城管-罚-0001', as: '取消', reason: '无依据', actor });
});
afterAll(() => bench.close());

describe('a round', () => {
  it('is not sent out with answers due on a day that is past where the office is', async () => {
    const ask = (due: string) => bench.engine.call('approve/make-round', { kind: 'approve', due, actor });
    // Greenwich still has the 5th.
    await expect(ask('2026-01-05')).rejects.toMatchObject({
      code: 'due-past',
      values: { due: '2026-01-05', day: '2026-01-06' },
    });
    expect(await bench.engine.call('approve/rounds', {})).toEqual([]);
  });

  it('holds every power of the departments, and stands still whatever is decided later', async () => {
    const made = await bench.engine.call('approve/make-round', { kind: 'solicit', due: '2026-01-20', actor });
    expect(made.round).toMatchObject({
      round: 1,
      kind: 'solicit',
      title: '北原区行政权力清单征求意见（第1轮）',
      due: '2026-01-20',
      rows: 7,
      powers: 7,
      departments: 2,
      answered: 0,
      notAnswered: 7,
      open: 0,
    });
    const first = await bench.engine.call('approve/export', { kind: 'solicit', round: 1, to: bench.path('一.xlsx') });
    expect(first.files).toMatchObject([{ path: bench.path('一.xlsx'), rows: 7 }]);
    const { number } = await bench.item('对擅自占用城市道路的处罚');
    await bench.engine.call('decide/item', { item: number, as: '取消', reason: '无依据', actor });
    await bench.engine.call('approve/export', { kind: 'solicit', round: 1, to: bench.path('二.xlsx') });
    expect(readFileSync(bench.path('一.xlsx')).equals(readFileSync(bench.path('二.xlsx')))).toBe(true);
  });

  it('goes to one department alone, or to each in a workbook of its own', async () => {
    const to = bench.folder;
    const before = new Set(readdirSync(to));
    const each = await bench.engine.call('approve/export', { kind: 'solicit', round: 1, each: true, to });
    expect(each.files.map(({ rows }) => rows)).toEqual([5, 2]);
    const names = readdirSync(to).filter((name) => !before.has(name));
    expect(names.toSorted()).toEqual(
      ['征求意见表（第1轮）-北原区住房和城乡建设局.xlsx', '征求意见表（第1轮）-北原区城市管理局.xlsx'].toSorted(),
    );
    const whole = readFileSync(each.files[1]?.path ?? '');
    const one = { kind: 'solicit', round: 1, department: '区城市管理局', to: bench.path('城管.xlsx') } as const;
    await bench.engine.call('approve/export', one);
    expect(readFileSync(one.to).equals(whole)).toBe(true);
  });

  it('says of each department how it stands, and nobody has agreed before he answered', async () => {
    const { departments } = await bench.engine.call('approve/standing', { kind: 'solicit', round: 1 });
    expect(departments).toEqual([
      {
        department: '北原区住房和城乡建设局',
        rows: 5,
        powers: 5,
        answered: 0,
        notAnswered: 5,
        answers: 0,
        open: 0,
        conflicts: 0,
      },
      {
        department: '北原区城市管理局',
        rows: 2,
        powers: 2,
        answered: 0,
        notAnswered: 2,
        answers: 0,
        open: 0,
        conflicts: 0,
      },
    ]);
  });

  it('is numbered within its kind, and its number is never given again', async () => {
    const to = bench.path('报审.xlsx');
    const made = await bench.engine.call('approve/make-round', { kind: 'approve', departments: ['区住建局'], actor });
    expect(made.round).toMatchObject({ round: 1, kind: 'approve', rows: 5, departments: 1 });
    await bench.engine.call('history/undo', { actor });
    await expect(bench.engine.call('approve/export', { kind: 'approve', round: 1, to })).rejects.toMatchObject({
      code: 'unknown-round',
    });
    const again = await bench.engine.call('approve/make-round', { kind: 'approve', title: '报区委审定', actor });
    expect(again.round).toMatchObject({ round: 2, title: '报区委审定', rows: 7 });
    const rounds = await bench.engine.call('approve/rounds', {});
    expect(rounds.map(({ kind, round }) => `${kind} ${round}`)).toEqual(['solicit 1', 'approve 2']);
    expect(await bench.engine.call('approve/rounds', { kind: 'approve' })).toHaveLength(1);
  });

  it('is refused where there is nothing to send, or nobody of that name', async () => {
    const make = (departments: string[]) =>
      bench.engine.call('approve/make-round', { kind: 'solicit', departments, actor });
    await expect(make([])).rejects.toMatchObject({ code: 'round-empty' });
    await expect(make(['水务局'])).rejects.toMatchObject({ code: 'unknown-department' });
  });

  it('looks as the templates of the office say', async () => {
    const folder = bench.path('模板');
    mkdirSync(folder);
    const input = { kind: 'solicit', round: 1, to: bench.path('自定.xlsx'), templates: folder } as const;
    await expect(bench.engine.call('approve/export', input)).rejects.toMatchObject({ code: 'no-templates' });
    await writeFile(join(folder, '征求意见表.xlsx'), 'no archive');
    await expect(bench.engine.call('approve/export', input)).rejects.toMatchObject({ code: 'template-unreadable' });
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.readFile(join(resources, '征求意见表.xlsx'));
    const template = workbook.getWorksheet('征求意见表');
    if (template !== undefined) {
      template.getCell('A1').value = '{地区}审改办征求意见表　第{轮次}轮　{日期}';
      template.getCell('B3').value = '号';
      template.getCell('C4').value = '{行.行使层级}';
    }
    await workbook.xlsx.writeFile(join(folder, '征求意见表.xlsx'));
    await bench.engine.call('approve/export', input);
    const sheet = (await new exceljs.Workbook().xlsx.readFile(input.to)).getWorksheet('征求意见表');
    const rowOf = (row: number) => [2, 3, 4, 5].map((column) => sheet?.getCell(row, column).text);
    expect(sheet?.getCell('B2').text).toBe('北原区审改办征求意见表　第1轮　2026年1月6日');
    expect(rowOf(1)).toEqual(['seq', 'number', 'level', 'department']);
    expect(rowOf(4)).toEqual(['序号', '号', '职权类别', '行使主体']);
    expect(rowOf(5)).toEqual(['1', '住建-许-0001', '县级', '北原区住房和城乡建设局']);
  });

  it('stopped in the middle leaves no file', async () => {
    const stop = new AbortController();
    const before = readdirSync(bench.folder);
    const running = bench.engine.call(
      'approve/export',
      { kind: 'approve', round: 2, each: true, to: bench.folder },
      { signal: stop.signal, onProgress: ({ done }) => done === 1 && stop.abort() },
    );
    await expect(running).rejects.toMatchObject({ code: 'stopped' });
    expect(readdirSync(bench.folder)).toEqual(before);
  });

  it('leaves a catalogue that verifies', async () => {
    expect(await bench.engine.call('catalogue/verify', {})).toMatchObject({ sound: true, problems: [] });
  });
});
