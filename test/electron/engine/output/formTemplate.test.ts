import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import exceljs, { type Worksheet } from 'exceljs';
import { describe, expect, it } from 'vitest';
import { readFormTemplate } from '#engine/output/template/formTemplate.ts';
import { composeTemplates } from '../../../../scripts/templates/composeTemplates.ts';

const resources = resolve(import.meta.dirname, '../../../../resources/templates');

/** 征求意见表 with something changed by an office: row 4 is the pattern, 实施依据 stands in G. */
async function changed(change: (sheet: Worksheet, workbook: exceljs.Workbook) => void): Promise<Uint8Array> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.readFile(join(resources, '征求意见表.xlsx'));
  const sheet = workbook.getWorksheet('征求意见表');
  if (sheet === undefined) throw new Error('no sheet');
  change(sheet, workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const read = (bytes: Uint8Array) => readFormTemplate('solicit', bytes, '模板.xlsx');

describe('a template', () => {
  it('is taken apart: pages, head, pattern row, foot, annex', async () => {
    const { before, main, annex, after } = await read(
      (await composeTemplates()).get('征求意见表.xlsx') ?? new Uint8Array(),
    );
    expect(before.map(({ name }) => name)).toEqual(['说明']);
    expect([main.head.length, main.foot.length, main.columns.length]).toEqual([3, 2, 12]);
    expect(main.pattern?.cells.map(({ word }) => word?.name)).toEqual([
      ...['序号', '编号', '职权类别', '行使主体', '事项名称', '子项名称'],
      ...['实施依据', '拟处理意见', '理由', '贵单位意见', '建议处理结果', '修改建议及理由'],
    ]);
    expect(annex?.name).toBe('依据汇编');
    expect(after).toEqual([]);
  });

  it('may be made narrower, wider, with other columns, headers and words', async () => {
    const bytes = await changed((sheet) => {
      sheet.getCell('A1').value = '｛地区｝｛清单｝（征求意见稿）';
      sheet.getCell('D3').value = '层级';
      sheet.getCell('D4').value = '｛行．行使层级｝';
      sheet.getCell('B4').value = '□';
      sheet.getColumn(7).width = 60;
    });
    const { main } = await read(bytes);
    expect(main.pattern?.cells.slice(1, 4).map(({ word, constant }) => word?.name ?? constant)).toEqual([
      '□',
      '职权类别',
      '行使层级',
    ]);
  });

  it.each<[string, (sheet: Worksheet, workbook: exceljs.Workbook) => void, object]>([
    ['template-no-pattern', (sheet) => sheet.spliceRows(4, 1), { form: '征求意见表' }],
    ['template-unknown', (sheet) => (sheet.getCell('C4').value = '{行.类型}'), { text: '{行.类型}', at: '征求意见表' }],
    ['template-unknown', (sheet) => (sheet.getCell('A1').value = '{单位}征求意见表'), { text: '{单位}' }],
    ['template-unknown', (_, book) => ((book.getWorksheet('依据汇编') ?? _).getCell('B4').value = '{条.部门}'), {}],
    ['template-mixed', (sheet) => (sheet.getCell('C4').value = '类别：{行.职权类别}'), { at: '征求意见表!C4' }],
    ['template-twice', (sheet) => (sheet.getCell('C4').value = '{行.编号}'), { text: '{行.编号}' }],
    ['template-patterns', (sheet) => (sheet.getCell('A6').value = '{行.序号}'), { at: '征求意见表 第 6 行' }],
    ['template-lacks', (sheet) => (sheet.getCell('J4').value = '同意□'), { words: '{行.贵单位意见}' }],
    ['template-lacks', (_, book) => book.removeWorksheet('依据汇编'), { words: '{条.全文}' }],
    ['template-narrow', (sheet) => (sheet.getColumn(7).width = 20), { column: '实施依据', width: 32.5 }],
    ['template-narrow', (sheet) => (sheet.getCell('G4').style = { font: { size: 22 } }), { column: '实施依据' }],
    ['template-formula', (sheet) => (sheet.getCell('A2').value = { formula: 'TODAY()' }), { at: '征求意见表!A2' }],
    ['template-merged', (sheet) => sheet.mergeCells('E4:F4'), { at: '征求意见表!E4' }],
    [
      'template-picture',
      (sheet, book) => {
        const picture = readFileSync(join(resources, '../manual/pictures/history.png')).toString('base64');
        sheet.addImage(book.addImage({ base64: picture, extension: 'png' }), 'A1:B2');
      },
      { at: '征求意见表' },
    ],
  ])('that cannot be filled is refused with words: %s', async (code, change, values) => {
    await expect(read(await changed(change))).rejects.toMatchObject({ code, values: { file: '模板.xlsx', ...values } });
  });

  it('that is no workbook is refused', async () => {
    await expect(read(new TextEncoder().encode('PK no'))).rejects.toMatchObject({ code: 'template-unreadable' });
  });
});
