import { read, utils } from '@e965/xlsx';
import { unzipSync } from 'fflate';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { comparisonFileName, comparisonFiles, comparisonFormats } from '#engine/output/comparison/files.ts';
import type { ReleaseContent } from '#shared/publish/release.ts';
import { item, release } from '../../../shared/publish/releaseFixture.ts';
import { hostileNames } from './hostileNames.ts';
import { elements, named, textOf } from './markup.ts';

const from = release([
  item('住建-罚-0001'),
  item('住建-罚-0002'),
  item('住建-罚-0003', { name: '对甲的处罚' }),
  item('住建-罚-0004'),
]);
const to = release(
  [
    item('住建-罚-0001'),
    item('住建-罚-0002', { outcome: '合并', target: '住建-罚-0001' }),
    item('住建-罚-0003', { name: '对乙的处罚' }),
    item('住建-罚-0004', { outcome: '取消', reason: '依据废止。' }),
    item('住建-罚-0005', { origin: 'added', decision: '新增' }),
  ],
  { number: 2, date: '2016-05-01' },
);

async function written(format: (typeof comparisonFormats)[number], before = from, after = to): Promise<Uint8Array> {
  const [file] = await comparisonFiles(before, after, format, `对照.${format}`);
  return file?.bytes ?? new Uint8Array();
}

describe('调整对照表', () => {
  test('as a workbook has its header in two rows and merges a side over the other', async () => {
    const workbook = read(await written('xlsx'));
    const sheet = workbook.Sheets.调整对照表 ?? {};
    const rows = utils.sheet_to_json<unknown[]>(sheet, { header: 1, defval: '' });
    expect(rows[0]?.[0]).toBe('昆都仑区行政权力清单调整对照表');
    expect(rows[2]).toEqual([
      ...['序号', '部门', '调整前', '', '', '', '', '', '调整方式', '调整后', '', '', '', '', '调整理由及依据', '备注'],
    ]);
    expect(rows[3]?.slice(2, 14)).toEqual([
      ...[
        '编码',
        '类别',
        '事项名称',
        '子项',
        '实施依据',
        '行使主体',
        '',
        '类别',
        '事项名称',
        '子项',
        '实施依据',
        '行使主体',
      ],
    ]);
    expect(rows.slice(4).map((row) => [row[0], row[2], row[4], row[8], row[10]])).toEqual([
      [1, '住建-罚-0001', '对住建-罚-0001的处罚', '合并', '对住建-罚-0001的处罚'],
      ['', '住建-罚-0002', '对住建-罚-0002的处罚', '', ''],
      [2, '住建-罚-0003', '对甲的处罚', '变更', '对乙的处罚'],
      [3, '住建-罚-0004', '对住建-罚-0004的处罚', '取消', ''],
      [4, '——', '——', '新增', '对住建-罚-0005的处罚'],
    ]);
    const merges = sheet['!merges']?.map(utils.encode_range) ?? [];
    for (const range of ['C3:H3', 'J3:N3', 'A3:A4', 'I5:I6', 'K5:K6']) expect(merges).toContain(range);
    const titles = workbook.Workbook?.Names?.find(({ Name }) => Name === '_xlnm.Print_Titles')?.Ref;
    expect(titles).toBe("'调整对照表'!$3:$4");
    const xml = new TextDecoder().decode(unzipSync(await written('xlsx'))['xl/worksheets/sheet1.xml']);
    expect(xml).toMatch(/<pageSetup [^>]*paperSize="8"[^>]*orientation="landscape"/);
  });

  test('as a page marks what differs on either side, and holds no script', async () => {
    const page = elements(parse(new TextDecoder().decode(await written('html'))));
    expect(named(page, 'del').map(textOf)).toEqual(['甲']);
    expect(named(page, 'ins').map(textOf)).toEqual(['乙']);
    expect(named(page, 'script', 'link', 'img')).toEqual([]);
    expect(named(page, 'tbody')).toHaveLength(4);
  });

  test('as JSON names its schema, which is beside it', async () => {
    const files = await comparisonFiles(from, to, 'json', '对照.json');
    expect(files.map(({ path }) => path)).toEqual(['对照.json', '对照.schema.json']);
    const [json, schema] = files.map(({ bytes }) => JSON.parse(new TextDecoder().decode(bytes)));
    expect(decodeURIComponent(json.$schema)).toBe('./对照.schema.json');
    expect(json.adjustments).toHaveLength(4);
    expect(schema).toMatchObject({ type: 'object', required: expect.arrayContaining(['adjustments']) });
  });

  test('has a name of its own where only a folder is given', () => {
    expect(comparisonFileName(from, to, 'xlsx')).toBe('昆都仑区行政权力清单调整对照表（第1号至第2号）.xlsx');
    expect(comparisonFileName(from, { ...to, draft: true }, 'html')).toContain('（第1号至草稿）.html');
  });

  test.each(comparisonFormats)('as %s is the same to the byte', async (format) => {
    expect(await written(format)).toEqual(await written(format));
  });
});

test.each(hostileNames)('whatever a name holds, it is text: %j', async (name, shown) => {
  const changed = (more: Partial<Parameters<typeof item>[1]>): ReleaseContent =>
    release([item('住建-罚-0001', { name, organ: name, ...more })], { departments: [name], title: name });
  const [before, after] = [changed({ basis: name }), changed({ basis: `${name}。` })];
  const page = elements(parse(new TextDecoder().decode(await written('html', before, after))));
  expect(named(page, 'script', 'img', 'w:p')).toEqual([]);
  expect(page.flatMap(({ attrs }) => attrs).filter(({ name: each }) => each.startsWith('on'))).toEqual([]);
  expect(named(page, 'td').map(textOf)).toContain(shown);
  const { adjustments } = JSON.parse(new TextDecoder().decode(await written('json', before, after)));
  expect(adjustments[0].before[0].name).toBe(name);
  expect(read(await written('xlsx', before, after)).SheetNames).toEqual(['调整对照表']);
});
