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
  expect(await approve('accept', 'accept', file)).toMatchObject({ accepted: 2, left: [{ code: 'disagrees' }] });
  expect(await approve('accept', 'accept', other, '--reason', '同意')).toMatchObject({ accepted: 1, left: [] });
  const opinions = await approve('proposals', 'proposals', '--only', 'opinions', '--state', 'open');
  expect(opinions).toMatchObject({ total: 1, rows: [{ after: '不同意', author: housing }] });
  expect(await approve('undo', 'undo')).toMatchObject({ steps: 2 });
});

it('records what was said by telephone, and declines', async () => {
  const said = ['--department', '城管局', '--way', '电话', '--person', '李四', '--day', '2026-01-05'];
  const answer = await approve('record', 'record', ...said, '--say', '城管-罚-0001:建议处理结果=取消', '--all-agree');
  expect(answer).toMatchObject({ proposals: 2 });
  const { stdout } = await quanqing('approve', 'decline', catalogue, '--only', 'opinions', '--reason', '会上已说明');
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
