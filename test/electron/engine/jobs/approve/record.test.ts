import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Input } from '#shared/contract.ts';
import { actor } from '../../workbench.ts';
import { type Consultation, city, consult, housing, solicit } from './consultation.ts';

let asked: Consultation;
beforeAll(async () => {
  asked = await consult();
});
beforeEach(() => asked.begin());
afterAll(() => asked.bench.close());

const record = (more: Partial<Input<'approve/record'>>) =>
  asked.bench.engine.call('approve/record', {
    ...solicit,
    department: housing,
    way: 'telephone',
    person: '李四',
    day: '2026-01-05',
    actor,
    ...more,
  });
const standing = async () => (await asked.bench.engine.call('approve/standing', solicit)).departments;

describe('what was said otherwise than in a workbook', () => {
  it('answers for what was said, and for nothing else', async () => {
    const before = await asked.everything();
    const said = [
      { item: '住建-罚-0001', column: 'opinion' as const, text: '不同意' },
      { item: '住建-罚-0001', column: 'suggestion' as const, text: '电话说明另附' },
    ];
    const { answer, proposals } = await record({ said, note: '来电' });
    expect(proposals).toBe(2);
    expect(await standing()).toMatchObject([
      { department: housing, rows: 5, answered: 1, notAnswered: 4, open: 2 },
      { department: city, answered: 0 },
    ]);
    expect((await asked.bench.engine.call('item/read', { item: '住建-罚-0001' })).opinions).toMatchObject([
      { round: 1, author: housing, way: 'telephone', person: '李四', header: '修改建议及理由', after: '电话说明另附' },
      { header: '贵单位意见', before: '', after: '不同意', state: 'open', day: '2026-01-05' },
    ]);
    expect(await asked.bench.engine.call('approve/answers', solicit)).toMatchObject([
      { answer, author: housing, way: 'telephone', person: '李四', day: '2026-01-05', file: null, note: '来电' },
    ]);
    const [operation] = await asked.bench.engine.call('list/history', { limit: 1 });
    expect(operation?.text).toBe(`收回征求意见第 1 轮答复 1 份（${housing} 李四）`);
    await asked.bench.engine.call('history/undo', { actor });
    expect(await asked.everything()).toEqual(before);
  });

  it('agrees to all else only where somebody said so', async () => {
    await record({ said: [{ item: '住建-罚-0001', column: 'opinion', text: '不同意' }], allAgree: true });
    const opinions = (await asked.proposals()).map(({ item, after }) => `${item?.number} ${after}`);
    expect(opinions.sort()).toEqual([
      '住建-查-0001 同意',
      '住建-罚-0001 不同意',
      '住建-罚-0002 同意',
      '住建-罚-0003 同意',
      '住建-许-0001 同意',
    ]);
    expect(await standing()).toMatchObject([{ answered: 5 }, { answered: 0 }]);
  });

  it('keeps the scan, and says nothing of the rows by that alone', async () => {
    const scan = asked.bench.path('盖章扫描件.pdf');
    writeFileSync(scan, '%PDF-1.4 盖章');
    const { answer } = await record({ way: 'scan', docNo: '住建函〔2026〕3号', file: scan });
    expect(await standing()).toMatchObject([{ answered: 0, answers: 1 }, { answered: 0 }]);
    expect(await asked.bench.engine.call('approve/answers', solicit)).toMatchObject([
      { way: 'scan', docNo: '住建函〔2026〕3号', file: '盖章扫描件.pdf' },
    ]);
    const { path } = await asked.bench.engine.call('approve/attachment', { answer, to: asked.bench.folder });
    expect(readFileSync(path, 'utf8')).toBe('%PDF-1.4 盖章');
  });

  it('of a department about the item of another one is told, and is no answer of that one', async () => {
    await record({ said: [{ item: '城管-罚-0001', column: 'result', text: '合并至 住建-罚-0001' }] });
    expect(await asked.proposals()).toMatchObject([
      { author: housing, item: { number: '城管-罚-0001', department: city } },
    ]);
    expect(await standing()).toMatchObject([{ answered: 0 }, { answered: 0, open: 1 }]);
  });

  it('stands beside what a workbook says', async () => {
    await asked.take(await asked.answer('住建局.xlsx', housing, (form) => form.put('住建-罚-0001', 'result', '保留')));
    await record({ said: [{ item: '住建-罚-0001', column: 'result', text: '取消。' }] });
    const conflict = { after: '保留', against: [{ after: '取消。' }] };
    expect(await asked.proposals({ only: 'conflicts' })).toMatchObject([conflict]);
    await record({ said: [{ item: '住建-罚-0002', column: 'result', text: '保留。' }] });
    expect(await asked.proposals({ only: 'conflicts' })).toHaveLength(1);
  });

  it('is refused where it is unclear who said it, of what, or what', async () => {
    await expect(record({ department: undefined })).rejects.toMatchObject({
      code: 'record-without-department',
    });
    await asked.bench.engine.call('item/add', {
      name: '新权力',
      department: housing,
      category: '行政处罚',
      as: '新增',
      actor,
    });
    const said = (item: string, column: 'opinion' | 'number') => record({ said: [{ item, column, text: '同意' }] });
    await expect(said('住建-罚-0004', 'opinion')).rejects.toMatchObject({ code: 'not-in-round' });
    await expect(said('住建-罚-0001', 'number')).rejects.toMatchObject({ code: 'edit-locked' });
    await expect(record({ file: asked.bench.path('没有.pdf') })).rejects.toMatchObject({ code: 'cannot-read' });
    expect(await asked.bench.engine.call('approve/answers', solicit)).toEqual([]);
  });
});

describe('what the leadership decides', () => {
  it('is taken from 审核意见表, decision and reason together', async () => {
    const { engine } = asked.bench;
    const approve = { kind: 'approve', round: 1 } as const;
    await engine.call('decide/item', { item: '住建-罚-0001', as: '保留', actor });
    await engine.call('approve/make-round', { kind: 'approve', actor });
    const said = [
      { item: '住建-罚-0001', column: 'result' as const, text: '取消' },
      { item: '住建-罚-0001', column: 'resultReason' as const, text: '依据已废止。' },
      { item: '住建-罚-0002', column: 'resultReason' as const, text: '再议' },
      { item: '住建-许-0001', column: 'joint' as const, text: '同意' },
    ];
    await engine.call('approve/record', {
      ...approve,
      way: 'meeting',
      person: '区政府常务会议',
      day: '2026-01-05',
      said,
      actor,
    });
    const { rows } = await engine.call('approve/proposals', approve);
    expect(new Set(rows.map(({ author }) => author))).toEqual(new Set(['区政府常务会议']));
    expect(await engine.call('approve/accept', { ...approve, actor })).toMatchObject({
      accepted: 3,
      left: [{ code: 'no-decision' }],
    });
    expect((await engine.call('item/read', { item: '住建-罚-0001' })).decision).toMatchObject({
      as: '取消',
      reason: '依据已废止。',
    });
  });
});
