import { readFileSync } from 'node:fs';
import exceljs from 'exceljs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { actor, createWorkbench, type Workbench } from '../workbench.ts';

const hostile = '=HYPERLINK("http://x","点这里")';
const header = ['序号', '职权类别', '事项名称', '实施依据', '行使主体'];
let bench: Workbench;

beforeEach(async () => {
  bench = await createWorkbench();
  const list = bench.writeList('=cmd.csv', [
    header,
    ['1', '行政处罚', hostile, hostile, '+住建局'],
    ['2', '行政处罚', '@SUM(1)', '', '+住建局'],
  ]);
  await bench.engine.call('intake/import', { paths: [list], actor: '=李四' });
  await bench.engine.call('decide/rest', { as: '保留', reason: hostile, actor: '=李四' });
});
afterEach(() => bench.close());

async function formulasOf(path: string): Promise<string[]> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.readFile(path);
  const found: string[] = [];
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) =>
      row.eachCell(({ type, formula, hyperlink }) => {
        if (type === exceljs.ValueType.Formula) found.push(formula);
        if (type === exceljs.ValueType.Hyperlink) found.push(String(hyperlink));
      }),
    );
  }
  return found;
}

/** Fields that a spreadsheet program would compute. */
const computed = (csv: string) => csv.match(/(?:^|[,\n])"?[=+@]/g) ?? [];

test('no workbook that goes out computes or links what somebody wrote in a name', async () => {
  const { engine } = bench;
  const written = [bench.path('公布.xlsx')];
  await engine.call('release/make', { draft: true, actor });
  await engine.call('export/write', { release: 1, format: 'xlsx', to: bench.path('公布.xlsx') });
  for (const kind of ['solicit', 'approve'] as const) {
    await engine.call('approve/make-round', { kind, actor });
    const { files } = await engine.call('approve/export', { kind, round: 1, to: bench.path(`${kind}.xlsx`) });
    written.push(...files.map(({ path }) => path));
  }
  for (const path of written) {
    expect((await formulasOf(path)).filter((formula) => /HYPERLINK|SUM\(1\)|http:/.test(formula))).toEqual([]);
  }
});

test('no table that goes out has a cell that begins like a formula', async () => {
  const { engine } = bench;
  await engine.call('release/make', { draft: true, actor });
  await engine.call('export/write', { release: 1, format: 'csv', to: bench.path('公布.csv') });
  await engine.call('history/export', { to: bench.path('日志.csv') });
  const columns = [
    { field: 'name', label: '事项名称' },
    { field: 'basis', label: '实施依据' },
    { field: 'department', label: '行使主体' },
  ];
  const view = { where: [], search: '', sort: [] };
  await engine.call('grid/export', { view, columns, to: bench.path('视图.csv') });
  for (const name of ['公布.csv', '日志.csv', '视图.csv']) {
    const csv = readFileSync(bench.path(name), 'utf8');
    expect(csv).toContain("'=");
    expect([name, computed(csv)]).toEqual([name, []]);
  }
});
