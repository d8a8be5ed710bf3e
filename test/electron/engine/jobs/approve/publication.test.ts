import { existsSync, readFileSync } from 'node:fs';
import exceljs from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actor, createWorkbench, housingList, type Workbench } from '../../workbench.ts';

let bench: Workbench;
beforeAll(async () => {
  bench = await createWorkbench();
  const { engine } = bench;
  await engine.call('intake/import', { paths: [bench.writeList('住建.csv', housingList)], actor });
  await engine.call('decide/rest', { as: '保留', actor });
  await engine.call('release/make', { date: '2015-11-20', docNo: '昆政发〔2015〕21号', actor });
});
afterAll(() => bench.close());

async function written(name: string, list: 'all' | 'licences' = 'all'): Promise<exceljs.Workbook> {
  const to = bench.path(name);
  await bench.engine.call('export/write', { release: 1, format: 'form', list, to });
  return new exceljs.Workbook().xlsx.readFile(to);
}

/** The template of a form, changed and chosen. */
async function change(form: 'summary' | 'publication', to: (sheet: exceljs.Worksheet) => void): Promise<void> {
  const file = bench.path(`改好的 ${form}.xlsx`);
  await bench.engine.call('approve/template-save', { form, to: file });
  const workbook = await new exceljs.Workbook().xlsx.readFile(file);
  const sheet = workbook.worksheets.at(-1);
  if (sheet === undefined) throw new Error('the template has no sheet');
  to(sheet);
  await workbook.xlsx.writeFile(file);
  await bench.engine.call('approve/template-use', { form, file, actor });
}

describe('公布稿 of a release', () => {
  it('is written after the templates of the program, and says which edition it is', async () => {
    const workbook = await written('甲.xlsx');
    const names = workbook.worksheets.map(({ name }) => name);
    expect(names[0]).toBe('汇总表');
    expect(names.slice(1).every((name) => name.startsWith('公布稿-'))).toBe(true);
    for (const sheet of workbook.worksheets) {
      expect(sheet.getCell('A2').text).toBe('第1号　2015年11月20日公布　昆政发〔2015〕21号');
    }
    const [release] = await bench.engine.call('release/list', {});
    const numbers = workbook.worksheets
      .slice(1)
      .flatMap((sheet) => sheet.getColumn(1).values.filter((value) => typeof value === 'number'));
    expect(numbers).toHaveLength(release?.published ?? -1);
  });

  it('has the same bytes every time, and a name of its own in a folder', async () => {
    await written('乙.xlsx');
    expect(readFileSync(bench.path('乙.xlsx')).equals(readFileSync(bench.path('甲.xlsx')))).toBe(true);
    const { files } = await bench.engine.call('export/write', { release: 1, format: 'form', to: bench.folder });
    expect(files.map(({ path }) => path)).toEqual([bench.path('北原区行政权力清单（第1号）-公布稿.xlsx')]);
  });

  it('of licences has no summary', async () => {
    const workbook = await written('许可.xlsx', 'licences');
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['公布稿-行政许可']);
    expect(workbook.worksheets[0]?.getCell('A1').text).toBe('北原区行政许可事项清单（行政许可）');
  });

  it('is shown before it is written', async () => {
    const { name, content } = await bench.engine.call('release/preview-output', { release: 1, format: 'form' });
    expect(name).toBe('北原区行政权力清单（第1号）-公布稿.xlsx');
    expect(content).toMatchObject({ kind: 'sheets' });
    const sheets = content.kind === 'sheets' ? content.sheets : [];
    expect(sheets.map((sheet) => sheet.name)).toEqual((await written('甲.xlsx')).worksheets.map((each) => each.name));
  });

  it('looks as the office has it', async () => {
    await change('publication', (sheet) => {
      sheet.getCell('A1').value = '{地区}人民政府公布：{清单}（{类别}）';
    });
    const workbook = await written('丙.xlsx');
    expect(workbook.getWorksheet('公布稿-行政处罚')?.getCell('A1').text).toBe(
      '北原区人民政府公布：北原区行政权力清单（行政处罚）',
    );
  });

  it('is not written after a template that names a round', async () => {
    await change('summary', (sheet) => {
      sheet.getCell('A2').value = '报审稿第{轮次}轮，未经审定　{日期}';
    });
    const to = bench.path('丁.xlsx');
    const asked = bench.engine.call('export/write', { release: 1, format: 'form', to });
    await expect(asked).rejects.toMatchObject({
      code: 'template-of-round',
      message: expect.stringMatching(/改好的 summary\.xlsx.*\{轮次\}.*\{版次\}/),
    });
    expect(existsSync(to)).toBe(false);
    await bench.engine.call('approve/make-round', { kind: 'approve', actor });
    await bench.engine.call('approve/export', { kind: 'approve', round: 1, to });
    expect(existsSync(to)).toBe(true);
  });
});

it('says what rounds still wait for', async () => {
  const { warnings } = await bench.engine.call('release/make', { actor });
  expect(warnings).toContainEqual({
    code: 'round-open',
    text: expect.stringMatching(/^报审第 1 轮还有 \d+ 行未答复$/),
  });
});
