import { read, utils, type WorkBook, type WorkSheet } from '@e965/xlsx';
import exceljs from 'exceljs';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { xlsxOfRelease } from '#engine/output/xlsx.ts';
import type { ReleaseContent } from '#shared/publish/release.ts';
import { item, release } from '../../../shared/publish/releaseFixture.ts';
import { drawnPictures } from './drawnPictures.ts';
import { manyPowers } from './manyPowers.ts';

async function written(content: ReleaseContent): Promise<WorkBook> {
  return read(await xlsxOfRelease(content), { cellStyles: true, cellNF: true, cellFormula: true });
}

function sheetOf(workbook: WorkBook, name: string): WorkSheet {
  const sheet = workbook.Sheets[name];
  if (sheet === undefined) throw new Error(`no sheet ${name}, only ${workbook.SheetNames.join(' ')}`);
  return sheet;
}

function rowsOf(sheet: WorkSheet): unknown[][] {
  return utils.sheet_to_json<unknown[]>(sheet, { header: 1, defval: '' });
}

const sub = (last: string, basis = '') => ({ uid: last, number: `住建-罚-0001-${last}`, name: `情形${last}`, basis });
const small = release([
  item('住建-罚-0001', { name: '=HYPERLINK("x")', subItems: [sub('01'), sub('02')] }),
  item('住建-罚-0002', { extra: { note: 'a_x0041_b\u0001' } }),
  item('住建-罚-0003', { outcome: '合并' }),
  item('水务-许-0001', {
    category: 'XK',
    organ: '水务局',
    subItems: [sub('01', '《甲法》第一条')],
    basis: '《乙法》第二条',
  }),
]);

describe('the workbook', () => {
  let workbook: WorkBook;
  beforeAll(async () => {
    workbook = await written(small);
  });

  test('has the summary and a sheet for each category with powers', () => {
    expect(workbook.SheetNames).toEqual(['汇总表', '行政许可（1项）', '行政处罚（2项）']);
  });

  test('sums departments and categories up, and checks the sums against the sheets', () => {
    const sheet = sheetOf(workbook, '汇总表');
    const rows = rowsOf(sheet);
    expect(rows[0]?.[0]).toBe('昆都仑区行政权力清单汇总表');
    expect(rows[1]?.[0]).toBe('第1号　2015年11月20日公布');
    expect(rows.slice(3, 8).map((row) => row.slice(0, 16))).toEqual([
      [1, '住建局', 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 2, 3, 1, 1 / 3],
      [2, '水务局', 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0],
      ['', '合计', 1, 2, 0, 0, 0, 0, 0, 0, 0, 0, 3, 4, 1, 1 / 4],
      ['', '各类别表实有', 1, 2, 0, 0, 0, 0, 0, 0, 0, 0, 3, '', '', ''],
      ['', '核对（应为0）', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, '', '', ''],
    ]);
    expect([sheet.M4, sheet.D6, sheet.D7, sheet.D8].map((cell) => cell?.f)).toEqual([
      'SUM(C4:L4)',
      'SUM(D4:D5)',
      "COUNT('行政处罚（2项）'!$A$4:$A$6)",
      'D6-D7',
    ]);
  });

  test('merges a power over its sub-items', () => {
    const sheet = sheetOf(workbook, '行政处罚（2项）');
    expect(rowsOf(sheet).slice(2)).toEqual([
      ['序号', '编号', '事项名称', '子项名称', '实施依据', '行使主体', '行使层级', '备注'],
      [1, '住建-罚-0001', '=HYPERLINK("x")', '01 情形01', '《中华人民共和国建筑法》第六十四条', '住建局', '县级', ''],
      ['', '', '', '02 情形02', '', '', '', ''],
      [
        2,
        '住建-罚-0002',
        '对住建-罚-0002的处罚',
        '',
        '《中华人民共和国建筑法》第六十四条',
        '住建局',
        '县级',
        'a_x0041_b\u0001',
      ],
    ]);
    const merges = sheet['!merges']?.filter((merge) => merge.s.r > 2).map(utils.encode_range);
    expect(merges?.sort()).toEqual(['A4:A5', 'B4:B5', 'C4:C5', 'E4:E5', 'F4:F5', 'G4:G5', 'H4:H5']);
  });

  test('keeps text as text', () => {
    const sheet = sheetOf(workbook, '行政处罚（2项）');
    expect(sheet.C4).toMatchObject({ t: 's', v: '=HYPERLINK("x")' });
    expect(sheet.C4?.f).toBeUndefined();
    expect(sheet.B4).toMatchObject({ t: 's', z: '@' });
  });

  test('gives a sub-item with a basis of its own a row below that of the power', () => {
    const rows = rowsOf(sheetOf(workbook, '行政许可（1项）')).slice(3);
    expect(rows.map((row) => row.slice(3, 5))).toEqual([
      ['', '《乙法》第二条'],
      ['情形01', '《甲法》第一条'],
    ]);
  });

  test('repeats the header on every printed page', () => {
    const titles = workbook.Workbook?.Names?.filter(({ Name }) => Name === '_xlnm.Print_Titles').map(({ Ref }) => Ref);
    expect(titles).toEqual(["'汇总表'!$3:$3", "'行政许可（1项）'!$3:$3", "'行政处罚（2项）'!$3:$3"]);
  });

  test('is set up for landscape A4, one page wide, with the header frozen', async () => {
    const files = unzipSync(await xlsxOfRelease(small));
    const xml = new TextDecoder().decode(files['xl/worksheets/sheet3.xml']);
    expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(xml).toMatch(/<pageSetup [^>]*paperSize="9"[^>]*orientation="landscape"[^>]*/);
    expect(xml).toMatch(/<pageSetup [^>]*fitToHeight="0"/);
    expect(xml).toMatch(/<pane xSplit="3" ySplit="3" [^>]*state="frozen"/);
  });
});

test('a draft says so on every sheet', async () => {
  const workbook = await written(release([item('住建-罚-0001')], { draft: true }));
  const heads = workbook.SheetNames.map((name) =>
    rowsOf(sheetOf(workbook, name))
      .slice(0, 2)
      .map((row) => row[0]),
  );
  expect(heads.flat()).toEqual([
    '昆都仑区行政权力清单汇总表（草稿）',
    '草稿，未经审定　2015年11月20日',
    '昆都仑区行政权力清单（行政处罚）（草稿）',
    '草稿，未经审定　2015年11月20日',
  ]);
});

test('columns that do not fit on paper are named in the summary', async () => {
  const extra = { duties: '立案责任', materials: '申请书', remedy: '行政复议' };
  const workbook = await written(release([item('住建-罚-0001', { extra })]));
  expect(rowsOf(sheetOf(workbook, '行政处罚（1项）'))[2]).toContain('责任事项');
  expect(rowsOf(sheetOf(workbook, '行政处罚（1项）'))[2]).not.toContain('申请材料');
  expect(rowsOf(sheetOf(workbook, '汇总表')).at(-1)?.[0]).toContain('申请材料、救济渠道见数据文件（CSV、JSON）。');
});

test('everything that is published stands in the workbook, long texts whole, no row higher than allowed', async () => {
  const content = manyPowers(300);
  const workbook = await written(content);
  const sheets = workbook.SheetNames.slice(1).map((name) => rowsOf(sheetOf(workbook, name)).slice(2));
  const all = (header: string): string =>
    sheets
      .flatMap(([headers, ...rows]) => rows.map((row) => row[headers?.indexOf(header) ?? -1] ?? ''))
      .join('')
      .replaceAll('\n', '');
  const { powers } = content;
  expect(all('编号')).toBe(powers.map(({ number }) => number).join(''));
  expect(all('事项名称')).toBe(powers.map(({ name }) => name).join(''));
  const bases = powers.map(({ basis }) => basis.replaceAll('\n', '')).join('');
  expect(all('实施依据') === bases, 'the legal bases, joined').toBe(true);
  const subItems = powers.flatMap((power) => power.subItems.map(({ name }, index) => `0${index + 1} ${name}`));
  expect(all('子项名称')).toBe(subItems.join(''));
  const heights = workbook.SheetNames.flatMap((name) => sheetOf(workbook, name)['!rows']?.map((row) => row.hpt) ?? []);
  expect(Math.max(...heights.map((height) => height ?? 0))).toBeLessThanOrEqual(409);
});

test('the pictures of the statistics stand on a sheet behind the summary, each on a page; and bytes stay the same', async () => {
  const bytes = await xlsxOfRelease(small, drawnPictures);
  // What reads it marks the bytes that it is given.
  expect(read(Uint8Array.from(bytes)).SheetNames).toEqual(['汇总表', '统计图', '行政许可（1项）', '行政处罚（2项）']);
  const workbook = await new exceljs.Workbook().xlsx.load(Uint8Array.from(bytes).buffer);
  const images = workbook.getWorksheet('统计图')?.getImages() ?? [];
  expect(images.map(({ range }) => range.tl.nativeRow)).toEqual([0, 22]);
  expect(new TextDecoder().decode(unzipSync(bytes)['xl/worksheets/sheet2.xml'])).toContain('<brk id="22"');
  expect(await xlsxOfRelease(small, drawnPictures)).toEqual(bytes);
});
