import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Consultation, city, consult, housing } from '../engine/jobs/approve/consultation.ts';
import { json, quanqing } from './runCli.ts';

let asked: Consultation;
let catalogue: string;
beforeAll(async () => {
  asked = await consult();
  await asked.begin();
  await asked.bench.engine.call('catalogue/close', {});
  catalogue = asked.bench.file;
});
afterAll(() => asked.bench.close());

const approve = (shape: string, command: string, ...args: string[]) =>
  json(`approve-${shape}`, 'approve', command, catalogue, ...args);

it('takes workbooks back, accepts what nothing is against, and takes all of it back again', async () => {
  const file = await asked.answer('住建局.xlsx', housing, (form) => {
    form.put('住建-罚-0001', 'result', '取消');
    form.put('住建-罚-0002', 'opinion', '不同意');
    form.put('住建-许-0001', 'name', '施工许可');
  });
  const other = await asked.answer('城管局.xlsx', city, (form) => form.put('城管-罚-0001', 'result', '保留'));
  expect(await approve('import', 'import', file)).toMatchObject({
    rows: 5,
    changes: 3,
    conflicts: 0,
    stale: 0,
    foreign: 0,
    missing: 0,
    files: [{ file: '住建局.xlsx', status: 'taken', answers: [{ department: housing }] }],
  });
  // One that was taken and one that was not.
  const left = [{ code: 'locked', proposal: 1 }, { code: 'disagrees' }];
  expect(await approve('accept', 'accept', file)).toMatchObject({ accepted: 1, left });
  // What was looked at is named by its number.
  expect(await approve('accept', 'accept', '1')).toMatchObject({ accepted: 1, left: [] });
  expect(await approve('accept', 'accept', other, '--reason', '同意')).toMatchObject({ accepted: 1, left: [] });
  const opinions = await approve('proposals', 'proposals', '--only', 'opinions', '--state', 'open');
  expect(opinions).toMatchObject({ total: 1, rows: [{ after: '不同意', author: housing }] });
  expect(await approve('undo', 'undo')).toMatchObject({ steps: 3 });
});

it('records what was said by telephone, and declines', async () => {
  const said = ['--department', '城管局', '--way', '电话', '--person', '李四', '--day', '2026-01-05'];
  const answer = await approve('record', 'record', ...said, '--say', '城管-罚-0001:建议处理结果=取消', '--all-agree');
  expect(answer).toMatchObject({ proposals: 2 });
  const decline = ['approve', 'decline', catalogue, '--only', 'opinions', '--reason', '会上已说明'];
  const unnamed = await quanqing(...decline);
  expect(unnamed).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('全部不采纳加 --all') });
  const { stdout } = await quanqing(...decline, '--all');
  expect(stdout).toBe('不采纳 2 条\n');
});

it('says in words what is no form of ours, and ends with 1', async () => {
  const list = join(asked.bench.folder, '住建.csv');
  const imported = await quanqing('approve', 'import', catalogue, list);
  expect(imported.code).toBe(1);
  expect(imported.stdout).toContain('不是权清发出的征求意见表或审核意见表');
  const accepted = await quanqing('approve', 'accept', catalogue, list);
  expect(accepted).toMatchObject({ code: 1, stdout: '' });
  expect(accepted.stderr).toContain('没有收回：“住建.csv”不是权清发出的');
});

it('sends out a round, writes it again while nothing changed, and says how it stands', async () => {
  const each = join(asked.bench.folder, '发出');
  const first = await approve('export', 'export', each, '--kind', 'solicit', '--each', '--due', '2099-02-01');
  expect(first).toMatchObject({ kind: 'solicit', round: 2, files: [{ rows: 5 }, { rows: 2 }] });
  const again = await quanqing(
    ...['approve', 'export', catalogue, each, '--kind', 'solicit', '--each', '--due', '2099-02-01'],
  );
  expect(again.stdout).toContain('征求意见第 2 轮（内容没有变化，沿用上一轮）');
  const due = ['--kind', 'solicit', '--due', '2099-03-01', '--department', '区城市管理局'];
  const city = await approve('export', 'export', join(asked.bench.folder, '城管3.xlsx'), ...due);
  expect(city).toMatchObject({ round: 3, files: [{ rows: 2 }] });
  const third = await quanqing(
    'approve',
    'export',
    catalogue,
    join(asked.bench.folder, '新.xlsx'),
    '--kind',
    'solicit',
  );
  expect(third.stdout).toMatch(/注意：第 3 轮还有 2 行未答复.*加 --round 3/);
  // A file that somebody has written in is not lost.
  writeFileSync(join(asked.bench.folder, '城管3.xlsx'), '填过的');
  const over = ['approve', 'export', catalogue, join(asked.bench.folder, '城管3.xlsx'), '--round', '3'];
  const kept = await quanqing(...over, '--kind', 'solicit');
  expect(kept).toMatchObject({ code: 1, stderr: expect.stringContaining('“城管3.xlsx”已经有了，内容不同') });
  expect(readFileSync(join(asked.bench.folder, '城管3.xlsx'), 'utf8')).toBe('填过的');
  expect((await quanqing(...over, '--kind', 'solicit', '--overwrite')).code).toBe(0);
  const to = join(asked.bench.folder, '报审.xlsx');
  expect(await approve('export', 'export', to)).toMatchObject({ kind: 'approve', round: 1, files: [{ path: to }] });
  expect(await approve('rounds', 'rounds', '--kind', 'solicit')).toMatchObject([{}, {}, { departments: 1 }, {}]);
  expect(await approve('standing', 'standing', '--round', '2')).toMatchObject({
    round: { due: '2099-02-01' },
    departments: [{ notAnswered: 5 }, { notAnswered: 2 }],
  });
  const templates = await quanqing('approve', 'export', catalogue, to, '--templates', each);
  expect(templates.stderr).toContain('里没有模板。文件名应是：征求意见表.xlsx、审核意见表.xlsx');
});
