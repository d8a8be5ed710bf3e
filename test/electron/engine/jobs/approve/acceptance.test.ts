import exceljs from 'exceljs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Input } from '#shared/contract.ts';
import { actor } from '../../workbench.ts';
import { type Consultation, city, consult, housing, solicit } from './consultation.ts';
import type { OpenedForm } from './formOf.ts';

let asked: Consultation;
beforeAll(async () => {
  asked = await consult();
});
beforeEach(() => asked.begin());
afterAll(() => asked.bench.close());

/** The proposals of a housing form that was filled in so. */
async function answered(write: (form: OpenedForm) => void, department = housing, name = '住建局.xlsx') {
  await asked.take(await asked.answer(name, department, write));
  return asked.proposals();
}
const accept = (more: Partial<Input<'approve/accept'>> = {}) =>
  asked.bench.engine.call('approve/accept', { ...solicit, actor, ...more });
const idOf = async (column: string, after?: string): Promise<number> => {
  const found = (await asked.proposals()).find(
    (proposal) => proposal.column === column && (after === undefined || proposal.after === after),
  );
  if (found === undefined) throw new Error(`nothing is proposed for ${column}`);
  return found.id;
};
const item = (number: string) => asked.bench.engine.call('item/read', { item: number });
const states = async () => (await asked.proposals()).map(({ column, state }) => `${column} ${state}`);

describe('accepting', () => {
  it('changes fields, decides, and makes new items, in one operation that one undo takes back', async () => {
    await answered((form) => {
      form.put('住建-罚-0001', 'opinion', '同意');
      form.put('住建-罚-0002', 'result', '合并至 住建-罚-0001（作为子项）');
      form.put('住建-罚-0002', 'suggestion', '同一行为');
      form.put('住建-罚-0003', 'result', '下放（乡镇人民政府）');
      form.put('住建-许-0001', 'name', '建筑工程施工许可');
      form.put('住建-许-0001', 'category', '行政确认');
      form.put('住建-查-0001', 'basis', '《建设工程质量管理条例》第四十三条、第四十七条');
      form.put('new 1', 'name', '对违法建设的处罚');
      form.put('new 1', 'category', '行政处罚');
      form.put('new 1', 'basis', '《中华人民共和国城乡规划法》第六十四条');
    });
    const before = await asked.everything();
    const looked = (await asked.proposals()).filter(({ header }) => header !== '修改建议及理由');
    const done = await accept({ proposals: looked.map(({ id }) => id) });
    expect(done).toMatchObject({ accepted: 7, superseded: 0, left: [] });
    expect(await item('住建-罚-0002')).toMatchObject({
      decision: { as: '合并', into: { number: '住建-罚-0001' }, asSubItem: true, reason: '同一行为', actor },
    });
    expect(await item('住建-罚-0003')).toMatchObject({
      decision: { as: '下放', target: '乡镇人民政府', reason: `根据${housing}征求意见第1轮的意见。` },
    });
    expect(await item('住建-许-0001')).toMatchObject({ name: '建筑工程施工许可', category: { confirmed: 'QR' } });
    expect((await item('住建-查-0001')).citations.map(({ refs }) => refs)).toEqual([['43', '47']]);
    expect(await item('住建-罚-0004')).toMatchObject({
      name: '对违法建设的处罚',
      origin: 'added',
      department: { name: housing },
      decision: { as: '新增' },
    });
    const [operation] = await asked.bench.engine.call('list/history', { limit: 1 });
    expect(operation).toMatchObject({ kind: 'approve', text: '采纳征求意见第 1 轮的改动 7 处' });
    expect((await asked.bench.engine.call('catalogue/verify', {})).problems).toEqual([]);
    await asked.bench.engine.call('history/undo', { actor });
    expect(await asked.everything()).toEqual(before);
    await asked.bench.engine.call('history/redo', { actor });
    expect(await item('住建-许-0001')).toMatchObject({ name: '建筑工程施工许可' });
  });

  it('leaves what a person has to look at, and says why', async () => {
    await answered((form) => {
      form.put('住建-罚-0001', 'result', '保留或者取消');
      form.put('住建-罚-0001', 'number', '1');
      form.put('住建-罚-0002', 'result', '合并至');
      form.put('住建-罚-0003', 'result', '合并至 住建-罚-0999');
      form.put('住建-许-0001', 'category', '行政批准');
      form.put('住建-许-0001', 'result', '拆分');
      form.put('住建-查-0001', 'department', '水务局');
      form.put('new 1', 'name', '某项权力');
      form.put('new 1', 'subItem', '某种情形');
    });
    const items = await asked.bench.engine.call('list/items', {});
    const { accepted, operation, left } = await accept();
    expect({ accepted, operation }).toEqual({ accepted: 0, operation: null });
    expect(left.map(({ code }) => code).sort()).toEqual([
      'locked',
      'locked',
      'locked',
      'merge-without-target',
      'no-parent',
      'split-needs-names',
      'unclear-result',
      'unknown-item',
    ]);
    const locked = await accept({ only: 'locked' });
    expect(locked.accepted).toBe(0);
    expect(locked.left.map(({ code }) => code).sort()).toEqual([
      'not-changeable',
      'unknown-category',
      'unknown-department',
    ]);
    expect(left.find(({ code }) => code === 'unclear-result')?.text).toBe(
      '住建-罚-0001 建议处理结果“保留或者取消”：“保留或者取消”不是一种处理结果，或不止一种意思。',
    );
    expect(await asked.bench.engine.call('list/items', {})).toEqual(items);
  });

  it('leaves a row of which one part says that somebody has to read it', async () => {
    await answered((form) => {
      form.put('住建-罚-0001', 'opinion', '不同意');
      form.put('住建-罚-0001', 'result', '取消');
      form.put('住建-罚-0002', 'opinion', '同意');
      form.put('住建-罚-0002', 'result', '取消');
      form.put('住建-罚-0003', 'result', '变更');
      form.put('new 1', 'name', '只有名称的事项');
    });
    const { accepted, left } = await accept();
    expect(accepted).toBe(1);
    expect(left.map(({ code }) => code).sort()).toEqual([
      'addition-incomplete',
      'change-of-nothing',
      'contradicts',
      'disagrees',
      'disagrees',
    ]);
    expect(await item('住建-罚-0001')).toMatchObject({ decision: { as: null } });
    // One by one somebody has looked.
    expect(await accept({ proposals: [await idOf('result')] })).toMatchObject({ accepted: 1, left: [] });
  });

  it('refuses merges that would go in a circle', async () => {
    await answered((form) => {
      form.put('住建-罚-0001', 'result', '合并至 住建-罚-0002');
      form.put('住建-罚-0002', 'result', '合并至 住建-罚-0001');
    });
    expect(await accept()).toMatchObject({ accepted: 1, left: [{ code: 'merge-cycle' }] });
  });

  it('leaves what was changed in the catalogue since, and tells what stands there now', async () => {
    await answered((form) => form.put('住建-许-0001', 'name', '施工许可'));
    await asked.bench.engine.call('edit/fields', {
      changes: [{ item: (await item('住建-许-0001')).id, field: 'name', value: '建筑工程施工许可证的核发' }],
      actor,
    });
    expect(await asked.proposals()).toMatchObject([{ now: '建筑工程施工许可证的核发' }]);
    expect(await accept()).toMatchObject({ accepted: 0, left: [{ code: 'moved-on' }] });
    expect(await accept({ proposals: [await idOf('name')] })).toMatchObject({ accepted: 1, left: [] });
    expect(await item('住建-许-0001')).toMatchObject({ name: '施工许可' });
  });

  it('makes a sub-item where the new row bears the name of a power', async () => {
    await answered((form) => {
      form.put('new 1', 'name', '建筑工程施工许可证核发');
      form.put('new 1', 'subItem', '变更');
    });
    expect(await accept()).toMatchObject({ accepted: 1 });
    expect((await item('住建-许-0001')).children).toMatchObject([{ name: '变更', decision: null }]);
  });
});

describe('accepting and declining what was looked at', () => {
  it('takes an opinion on record, and declines with a reason', async () => {
    await answered((form) => {
      form.put('住建-罚-0001', 'opinion', '不同意');
      form.put('住建-罚-0001', 'suggestion', '请保留');
      form.put('住建-罚-0001', 'result', '保留');
    });
    await accept({ proposals: [await idOf('opinion')], reason: '会上已说明。' });
    await asked.bench.engine.call('approve/decline', {
      ...solicit,
      proposals: [await idOf('result')],
      reason: '依据已废止。',
      actor,
    });
    expect(await states()).toEqual(['opinion accepted', 'result declined', 'suggestion open']);
    expect(await asked.proposals({ state: 'declined' })).toMatchObject([{ decidedBy: actor, reason: '依据已废止。' }]);
    expect(await accept({ proposals: [await idOf('result')] })).toMatchObject({ left: [{ code: 'not-open' }] });
    await expect(accept({ proposals: [999] })).rejects.toMatchObject({ code: 'unknown-proposal' });
    const declined = await asked.bench.engine.call('approve/decline', { ...solicit, reason: '不采纳。', actor });
    expect(declined).toMatchObject({ declined: 1 });
  });

  it('of two that are at odds takes the one chosen, and the other is superseded', async () => {
    const name = (text: string) => (form: OpenedForm) => form.put('住建-许-0001', 'name', text);
    await answered(name('施工许可'));
    const [first, second] = await answered(name('建筑工程施工许可'), housing, '住建局（二）.xlsx');
    expect(first?.against).toMatchObject([
      { id: second?.id, author: housing, after: '建筑工程施工许可', number: '住建-许-0001' },
    ]);
    expect(second?.against).toMatchObject([{ id: first?.id, header: '事项名称', state: 'open' }]);
    expect(await asked.bench.engine.call('approve/proposal-counts', solicit)).toEqual({
      states: { open: 2, accepted: 0, declined: 0, superseded: 0 },
      open: { changes: 2, opinions: 0, conflicts: 1, locked: 2, additions: 0 },
    });
    expect(await asked.proposals({ only: 'conflicts' })).toMatchObject([
      { id: first?.id, against: [{ id: second?.id }] },
    ]);
    expect(await asked.bench.engine.call('approve/answers', solicit)).toMatchObject([
      { account: { conflicts: 1 } },
      { account: { conflicts: 1 } },
    ]);
    expect((await asked.bench.engine.call('approve/standing', solicit)).round.conflicts).toBe(1);
    expect(await accept()).toMatchObject({
      accepted: 0,
      left: [
        { code: 'conflict', english: expect.stringMatching(/: Others say something else: choose one.$/) },
        { code: 'conflict' },
      ],
    });
    const chosen = { proposals: [second?.id ?? 0] };
    expect(await accept({ ...chosen, preview: true })).toMatchObject({ operation: null, accepted: 1, superseded: 1 });
    expect(await states()).toEqual(['name open', 'name open']);
    expect(await accept(chosen)).toMatchObject({ accepted: 1, superseded: 1 });
    expect(await states()).toEqual(['name superseded', 'name accepted']);
    expect(await item('住建-许-0001')).toMatchObject({ name: '建筑工程施工许可' });
  });

  it('sets a word that was taken back against the word before', async () => {
    await answered((form) => form.put('住建-许-0001', 'name', '施工许可'));
    const [said, kept] = await answered(
      (form) => form.put('住建-罚-0001', 'opinion', '同意'),
      housing,
      '住建局（二）.xlsx',
    );
    expect(said).toMatchObject({ after: '施工许可', against: [{ id: kept?.id }] });
    expect(kept).toMatchObject({ before: '建筑工程施工许可证核发', after: '建筑工程施工许可证核发', changes: false });
    expect(await accept({ proposals: [kept?.id ?? 0] })).toMatchObject({ accepted: 1, superseded: 1 });
    expect(await item('住建-许-0001')).toMatchObject({ name: '建筑工程施工许可证核发' });
  });

  it('puts departments side by side that are at odds about one merge', async () => {
    await asked.bench.engine.call('decide/item', { item: '城管-罚-0001', as: '合并', target: '住建-罚-0001', actor });
    await answered((form) => form.put('住建-罚-0001', 'opinion', '同意'));
    await answered((form) => form.put('城管-罚-0001', 'opinion', '不同意'), city, '城管局.xlsx');
    const once = { author: housing, against: [{ author: city, number: '城管-罚-0001' }] };
    expect(await asked.proposals({ only: 'conflicts' })).toMatchObject([once]);
    expect(await asked.proposals({ only: 'conflicts', department: city })).toMatchObject([
      { author: city, against: [{ author: housing }] },
    ]);
    expect(await accept()).toMatchObject({ accepted: 0, left: [{ code: 'conflict' }, { code: 'conflict' }] });
  });
});

it('shows the leadership all that is at odds, not the latest word alone', async () => {
  await answered((form) => form.put('住建-罚-0003', 'result', '取消'));
  await answered((form) => form.put('住建-罚-0003', 'result', '保留'), housing, '住建局（二）.xlsx');
  const { engine, path } = asked.bench;
  const { round } = await engine.call('approve/make-round', { kind: 'approve', actor });
  const to = path('报审.xlsx');
  await engine.call('approve/export', { kind: 'approve', round: round.round, to });
  const { worksheets } = await new exceljs.Workbook().xlsx.readFile(to);
  const texts = worksheets.flatMap((sheet) => sheet.getSheetValues().flatMap((row) => (Array.isArray(row) ? row : [])));
  expect(texts).toContain('建议处理结果：有争议：取消／保留');
});

describe('taking back all that was accepted of a round', () => {
  it('is one step, whatever was accepted when', async () => {
    await answered((form) => {
      form.put('住建-许-0001', 'name', '施工许可');
      form.put('住建-罚-0003', 'result', '取消');
    });
    await answered((form) => form.put('城管-罚-0001', 'basis', '《城市道路管理条例》'), city, '城管局.xlsx');
    const before = await asked.everything();
    await accept({ proposals: [await idOf('result')] });
    await accept({ only: 'locked' });
    const undo = { ...solicit, actor };
    expect(await asked.bench.engine.call('approve/undo-round', { ...undo, preview: true })).toMatchObject({ steps: 2 });
    expect(await asked.bench.engine.call('approve/undo-round', undo)).toMatchObject({ steps: 2 });
    expect(await asked.everything()).toEqual(before);
    await expect(asked.bench.engine.call('approve/undo-round', undo)).rejects.toMatchObject({
      code: 'nothing-to-undo',
    });
  });

  it('stays where somebody went on with it, and says so', async () => {
    await answered((form) => form.put('住建-罚-0003', 'result', '取消'));
    await accept();
    await asked.bench.engine.call('decide/item', { item: '住建-罚-0003', as: '保留', actor });
    const undo = asked.bench.engine.call('approve/undo-round', { ...solicit, actor });
    await expect(undo).rejects.toMatchObject({ code: 'undo-conflict' });
    expect(await states()).toEqual(['result accepted']);
  });
});
