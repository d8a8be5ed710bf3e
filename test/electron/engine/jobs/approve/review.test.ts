import { readFileSync } from 'node:fs';
import exceljs, { type Workbook, type Worksheet } from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actor, cityList, createWorkbench, housingList, type Workbench } from '../../workbench.ts';

let bench: Workbench;
let workbook: Workbook;
const written = (name: string) => bench.path(`${name}.xlsx`);

beforeAll(async () => {
  bench = await createWorkbench();
  const { engine } = bench;
  const paths = [bench.writeList('住建.csv', housingList), bench.writeList('城管.csv', cityList)];
  await engine.call('intake/import', { paths, actor });
  await engine.call('decide/item', { item: '住建-罚-0002', as: '合并', target: '住建-罚-0001', reason: '重复', actor });
  await engine.call('decide/item', { item: '住建-罚-0003', as: '保留', public: false, actor });
  for (const item of ['住建-罚-0001', '住建-许-0001', '城管-罚-0001']) {
    await engine.call('decide/item', { item, as: '保留', actor });
  }
  const [licence] = await engine.call('list/items', { where: [{ field: 'number', value: '住建-许-0001' }] });
  await engine.call('edit/fields', {
    changes: [{ item: licence?.id ?? 0, field: 'name', value: '建设工程施工许可证核发' }],
    actor,
  });
  await engine.call('approve/make-round', { kind: 'approve', actor });
  await engine.call('approve/export', { kind: 'approve', round: 1, to: written('报审') });
  workbook = await new exceljs.Workbook().xlsx.readFile(written('报审'));
});
afterAll(() => bench.close());

function sheet(name: string): Worksheet {
  const found = workbook.getWorksheet(name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}

/** What a spreadsheet shows in the row, from a column on. */
function shown(of: Worksheet, row: number, from = 1): unknown[] {
  const cells = Array.from({ length: of.columnCount - from + 1 }, (_, index) => of.getCell(row, from + index));
  return cells.map((cell) => cell.result ?? cell.value ?? '');
}

describe('the workbook for the leadership', () => {
  it('has a cover, the summary, the opinions by category in the order of the list, and the draft', () => {
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      '封面',
      '汇总表',
      '审核-行政许可（1项）',
      '审核-行政处罚（4项）',
      '审核-行政监督检查（1项）',
      '审核-未分类（1项）',
      '调整对照表',
      '公布稿-行政许可',
      '公布稿-行政处罚',
      '_权清',
    ]);
  });

  it('counts what would be published, and checks the sums against the sheets of the draft', () => {
    const summary = sheet('汇总表');
    const header = shown(summary, 3);
    expect(header.slice(0, 4)).toEqual(['序号', '部门', '行政许可', '行政处罚']);
    expect(header.slice(-4)).toEqual(['合计', '上报数', '精简数', '精简率']);
    const figures = (row: number) => {
      const all = shown(summary, row);
      return [all[1], all[2], all[3], ...all.slice(-4)];
    };
    expect([4, 5, 6, 7, 8].map(figures)).toEqual([
      ['北原区住房和城乡建设局', 1, 1, 2, 5, 3, 0.6],
      ['北原区城市管理局', 0, 1, 1, 2, 1, 0.5],
      ['合计', 1, 2, 3, 7, 4, 4 / 7],
      ['各类别表实有', 1, 2, 3, '', '', ''],
      ['核对（应为0）', 0, 0, 0, '', '', ''],
    ]);
    expect(summary.getCell('D7').formula).toBe("COUNT('公布稿-行政处罚'!$A$4:$A$5)");
    const draft = sheet('公布稿-行政处罚');
    expect([4, 5].map((row) => typeof draft.getCell(row, 1).value)).toEqual(['number', 'number']);
    expect(summary.getCell('D6').formula).toBe('SUM(D4:D5)');
    expect(summary.getCell('D8').formula).toBe('D6-D7');
  });

  it('shows the draft without what is not public, and without columns that say nothing', () => {
    const draft = sheet('公布稿-行政处罚');
    expect(shown(draft, 3)).toEqual(['序号', '编号', '事项名称', '实施依据', '行使主体', '行使层级']);
    const first = shown(draft, 4);
    expect(first.slice(0, 3)).toEqual([1, '住建-罚-0001', '对未取得资质证书承揽工程的处罚']);
    expect(shown(draft, 5).slice(0, 2)).toEqual([2, '城管-罚-0001']);
    expect(draft.getColumn(4).width).toBeGreaterThan(44);
  });

  it('sets what was reported against what is proposed, without what stays or nobody decided on', () => {
    const table = sheet('调整对照表');
    expect(shown(table, 2)[8]).toBe('共2处，保留的和待研究的不列');
    const words = shown(table, 4).map((header, index) => `${shown(table, 3)[index]}${header}`);
    const at = (row: number, word: string) => table.getCell(row, words.indexOf(word) + 1).text;
    const line = (row: number) => ['调整前编码', '调整前事项名称', '调整后事项名称'].map((word) => at(row, word));
    expect(line(5)).toEqual(['住建-许-0001', '建筑工程施工许可证核发', '建设工程施工许可证核发']);
    expect(at(5, '备注备注')).toBe('');
    expect([6, 7].map(line)).toEqual([
      ['住建-罚-0001', '对未取得资质证书承揽工程的处罚', '对未取得资质证书承揽工程的处罚'],
      // Merged with the one above.
      ['住建-罚-0002', '未取得资质证书承揽工程的行政处罚', '对未取得资质证书承揽工程的处罚'],
    ]);
    expect(at(6, '调整理由及依据调整理由及依据')).toBe('重复');
  });

  it('says of each power what the office thinks, and that nobody was asked', () => {
    const opinions = sheet('审核-行政处罚（4项）');
    const keys = shown(opinions, 1);
    const at = (row: number, key: string) => opinions.getCell(row, keys.indexOf(key) + 1).text;
    expect([5, 6, 7, 8].map((row) => [at(row, 'number'), at(row, 'departmentOpinion'), at(row, 'result')])).toEqual([
      ['住建-罚-0001', '', '保留'],
      ['住建-罚-0002', '', '合并至 住建-罚-0001 对未取得资质证书承揽工程的处罚'],
      ['住建-罚-0003', '', '保留'],
      ['城管-罚-0001', '', '保留'],
    ]);
    expect(at(6, 'preliminary')).toBe('合并至 住建-罚-0001 对未取得资质证书承揽工程的处罚。重复');
  });

  it('is not sent out again while nothing of it would change', async () => {
    const again = await bench.engine.call('approve/make-round', { kind: 'approve', reuse: true, actor });
    expect(again).toMatchObject({ operation: null, round: { round: 1 } });
  });

  it('is the same whatever is decided afterwards', async () => {
    await bench.engine.call('decide/item', { item: '住建-许-0001', as: '取消', actor });
    const made = await bench.engine.call('approve/make-round', { kind: 'approve', reuse: true, actor });
    expect(made.round.round).toBe(2);
    await bench.engine.call('approve/export', { kind: 'approve', round: 1, to: written('再报') });
    expect(readFileSync(written('再报')).equals(readFileSync(written('报审')))).toBe(true);
  });

  it('of some departments only has their opinions', async () => {
    await bench.engine.call('approve/make-round', { kind: 'approve', departments: ['区城市管理局'], actor });
    await bench.engine.call('approve/export', { kind: 'approve', round: 3, to: written('城管') });
    const part = await new exceljs.Workbook().xlsx.readFile(written('城管'));
    expect(part.worksheets.map(({ name }) => name)).toEqual([
      '封面',
      '审核-行政处罚（1项）',
      '审核-未分类（1项）',
      '_权清',
    ]);
  });
});
