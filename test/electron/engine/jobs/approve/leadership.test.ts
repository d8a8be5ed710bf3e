import { afterAll, beforeAll, expect, it } from 'vitest';
import { actor, cityList, createWorkbench, housingList, type Workbench } from '../../workbench.ts';
import { fillIn } from './formOf.ts';

const round = { kind: 'approve', round: 1 } as const;
let bench: Workbench;
let sent: string;

beforeAll(async () => {
  bench = await createWorkbench();
  const paths = [bench.writeList('住建.csv', housingList), bench.writeList('城管.csv', cityList)];
  await bench.engine.call('intake/import', { paths, actor });
  await bench.engine.call('decide/rest', { as: '保留', reason: '依据充分。', actor });
  await bench.engine.call('approve/make-round', { kind: 'approve', actor });
  sent = bench.path('报审表.xlsx');
  await bench.engine.call('approve/export', { ...round, to: sent });
});
afterAll(() => bench.close());

const take = (file: string) => bench.engine.call('approve/import', { files: [file], actor });

it('comes back as it went out, with its summary and its draft of publication, and proposes nothing', async () => {
  const { files, ...total } = await take(sent);
  expect(total).toMatchObject({ rows: 7, changes: 0, conflicts: 0, stale: 0, foreign: 0, missing: 0, repeated: 0 });
  expect(files.flatMap(({ notes }) => notes)).toEqual([]);
});

it('comes back with what the leadership wrote, and nothing of the draft is taken for it', async () => {
  const back = await fillIn(sent, bench.path('审定.xlsx'), (form) => {
    for (const sheet of form.workbook.worksheets.filter(({ name }) => name.startsWith('公布稿'))) {
      sheet.getCell(5, 3).value = '改了公布稿里的名称';
    }
    const reviewed = form.workbook.worksheets.find(({ name }) => name.startsWith('审核-行政处罚'));
    reviewed?.eachRow((row) => {
      if (row.getCell(3).value === '住建-罚-0001') row.getCell(11).value = '请核对依据';
    });
  });
  const { changes } = await take(back);
  expect(changes).toBe(1);
  const { rows } = await bench.engine.call('approve/proposals', round);
  expect(rows.map(({ item, column, after }) => [item?.number, column, after])).toEqual([
    ['住建-罚-0001', 'legal', '请核对依据'],
  ]);
});
