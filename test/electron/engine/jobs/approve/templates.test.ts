import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import exceljs from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actor, createWorkbench, housingList, type Workbench } from '../../workbench.ts';

const resources = resolve(import.meta.dirname, '../../../../../resources/templates');
let bench: Workbench;
beforeAll(async () => {
  bench = await createWorkbench();
  await bench.engine.call('intake/import', { paths: [bench.writeList('住建.csv', housingList)], actor });
  await bench.engine.call('approve/make-round', { kind: 'solicit', actor });
});
afterAll(() => bench.close());

/** The title of 征求意见表, as it is written now. */
async function title(): Promise<string> {
  const to = bench.path('题名.xlsx');
  await bench.engine.call('approve/export', { kind: 'solicit', round: 1, overwrite: true, to });
  const workbook = await new exceljs.Workbook().xlsx.readFile(to);
  return workbook.getWorksheet('征求意见表')?.getCell('B2').text ?? '';
}

async function filesInUse(): Promise<(string | null)[]> {
  return (await bench.engine.call('approve/templates', {})).templates.map(({ file }) => file);
}

describe('the templates of an office', () => {
  it('are those of the program at first, with what may stand in them', async () => {
    const { templates, pageWords } = await bench.engine.call('approve/templates', {});
    expect(templates.map(({ name }) => name)).toEqual(['征求意见表', '审核意见表', '调整对照表', '汇总表', '公布稿']);
    expect(templates[0]).toMatchObject({
      form: 'solicit',
      file: null,
      needed: ['事项名称', '拟处理意见', '贵单位意见'],
    });
    expect(templates[0]?.rowWords).toContain('修改建议及理由');
    expect(pageWords).toContain('截止日期');
    for (const { form, name } of templates) {
      const saved = await bench.engine.call('approve/template-save', { form, to: bench.folder });
      expect(saved.path).toBe(bench.path(`${name}.xlsx`));
      expect(readFileSync(saved.path).equals(readFileSync(join(resources, `${name}.xlsx`)))).toBe(true);
    }
  });

  it('are kept in the catalogue once chosen, and go with it', async () => {
    const workbook = await new exceljs.Workbook().xlsx.readFile(bench.path('征求意见表.xlsx'));
    const sheet = workbook.getWorksheet('征求意见表');
    if (sheet !== undefined) sheet.getCell('A1').value = '{地区}征求意见函附表';
    const file = bench.path('我局的 表.xlsx');
    await workbook.xlsx.writeFile(file);
    await bench.engine.call('approve/template-use', { form: 'solicit', file, actor });
    await bench.reopen();
    expect(await filesInUse()).toEqual(['我局的 表.xlsx', null, null, null, null]);
    expect(await title()).toBe('北原区征求意见函附表');
    const kept = bench.path('存.xlsx');
    await bench.engine.call('approve/template-save', { form: 'solicit', to: kept });
    expect(readFileSync(kept).equals(readFileSync(file))).toBe(true);
    const usual = bench.path('默认.xlsx');
    await bench.engine.call('approve/template-save', { form: 'solicit', usual: true, to: usual });
    expect(readFileSync(usual).equals(readFileSync(join(resources, '征求意见表.xlsx')))).toBe(true);
  });

  it('are refused with words where they cannot be filled in, and the one in use stays', async () => {
    const use = (file: string) => bench.engine.call('approve/template-use', { form: 'review', file, actor });
    await expect(use(bench.path('征求意见表.xlsx'))).rejects.toMatchObject({ code: 'template-unknown' });
    await expect(use(bench.path('住建.csv'))).rejects.toMatchObject({ code: 'template-unreadable' });
    await expect(use(bench.path('没有.xlsx'))).rejects.toMatchObject({ code: 'cannot-read' });
    expect(await filesInUse()).toEqual(['我局的 表.xlsx', null, null, null, null]);
  });

  it('give way to those of the program again, which can be undone; nothing computed grows stale by it', async () => {
    const reset = await bench.engine.call('approve/template-reset', { form: 'solicit', actor });
    expect(reset.operation).not.toBeNull();
    expect(await title()).toBe('北原区行政权力清单征求意见表（第1轮）');
    expect((await bench.engine.call('approve/template-reset', { form: 'solicit', actor })).operation).toBeNull();
    await bench.engine.call('history/undo', { actor });
    expect(await title()).toBe('北原区征求意见函附表');
    expect(await bench.engine.call('catalogue/verify', {})).toMatchObject({ sound: true, stale: [] });
  });
});
