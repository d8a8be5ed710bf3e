import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { readBytes } from '#engine/intake/readBytes.ts';
import { pastedCells, tableOfText } from '#engine/intake/readDelimited.ts';
import { gb18030, text, utf16 } from '../../../fixtures/intake/files.ts';
import { cellsOf } from '../../../fixtures/intake/gridText.ts';

async function cells(content: string): Promise<string[][]> {
  return cellsOf(await readBytes(text(content), '清单.csv'));
}

describe('delimited text', () => {
  test.each([
    [
      'commas',
      '序号,名称\r\n1,"甲,乙"\r\n',
      [
        ['序号', '名称'],
        ['1', '甲,乙'],
      ],
    ],
    [
      'tabs',
      '序号\t名称\n1\t甲,乙\n',
      [
        ['序号', '名称'],
        ['1', '甲,乙'],
      ],
    ],
    [
      'semicolons',
      '序号;名称\n1;甲\n2;乙\n',
      [
        ['序号', '名称'],
        ['1', '甲'],
        ['2', '乙'],
      ],
    ],
    ['the delimiter that its first line names', 'sep=;\r\na,b;c\r\n', [['a,b', 'c']]],
    [
      'line breaks in quotes',
      '名称,依据\n"对拒绝\n配合","第一条：""引""号"\n',
      [
        ['名称', '依据'],
        ['对拒绝\n配合', '第一条："引"号'],
      ],
    ],
    ['blank lines, which keep the numbers of the rows', '标题,\n\n序号,名称\n', [['标题'], [], ['序号', '名称']]],
    [
      'one column with the odd comma',
      '对甲的处罚\n对乙,丙的处罚\n对丁的处罚\n',
      [['对甲的处罚'], ['对乙,丙的处罚'], ['对丁的处罚']],
    ],
    ['white space as it is', ' a ,\u3000b\n', [[' a ', '\u3000b']]],
  ])('is cut at %s', async (_, content, expected) => {
    expect(await cells(content)).toEqual(expected);
  });

  test('loses the apostrophe by which our own files guard formulas, and no other', async () => {
    expect(await cells(`'=SUM(A1),'+86,'-1,'@a,'甲',''=b\n"'\tc",'"\n`)).toEqual([
      ['=SUM(A1)', '+86', '-1', '@a', "'甲'", "'=b"],
      ['\tc', `'"`],
    ]);
  });

  test('tells its encoding', async () => {
    const content = '序号,名称\n1,许可\n';
    expect(await readBytes(gb18030(content), 'a.csv')).toMatchObject({ format: 'csv', encoding: 'gb18030' });
    const unicode = await readBytes(utf16(content.replaceAll(',', '\t'), 'le', true), 'a.txt');
    expect(unicode).toMatchObject({ encoding: 'utf-16le', warnings: [] });
    expect(cellsOf(unicode)).toEqual([
      ['序号', '名称'],
      ['1', '许可'],
    ]);
  });
});

test('bytes that do not decode are reported', async () => {
  const damaged = Buffer.concat([
    gb18030('序号,名称\n1,对拒绝配合统计调查的处罚'),
    Buffer.from([0xff]),
    gb18030(',完\n'),
  ]);
  expect((await readBytes(damaged, 'a.csv')).warnings).toEqual([{ code: 'garbled-text', detail: '1' }]);
});

describe('a quote that does not close', () => {
  test.each([
    [
      'at the start of a cell',
      '序号,名称\n1,"三证合一\n2,乙\n3,丙\n',
      [
        ['序号', '名称'],
        ['1', '"三证合一'],
        ['2', '乙'],
        ['3', '丙'],
      ],
      '2',
    ],
    [
      'before more text',
      '序号,名称\n1,"三证"合一\n2,"乙\n丙"\n',
      [
        ['序号', '名称'],
        ['1', '"三证"合一'],
        ['2', '乙\n丙'],
      ],
      '2',
    ],
    [
      'on the first and the last line',
      '"a,b\n1,2\n3,"4',
      [
        ['"a', 'b'],
        ['1', '2'],
        ['3', '"4'],
      ],
      '1, 3',
    ],
  ])('%s costs no row and is reported', async (_, content, expected, rows) => {
    const reading = await readBytes(text(content), 'a.csv');
    expect(cellsOf(reading)).toEqual(expected);
    expect(reading.warnings).toEqual([{ code: 'quotes-unbalanced', detail: rows }]);
  });

  test('on every line leaves every line a row', async () => {
    const content = Array.from({ length: 1000 }, (_, index) => `${index},"甲"乙`).join('\n');
    expect((await cells(content)).length).toBe(1000);
  });
});

test('a quote that does not close behind 200,000 good rows leaves them all', async () => {
  const content = `${'1,甲\n'.repeat(200_000)}2,"乙\n3,丙\n`;
  const rows = await cells(content);
  expect(rows.length).toBe(200_002);
  expect(rows.slice(-2)).toEqual([
    ['2', '"乙'],
    ['3', '丙'],
  ]);
});

test('cells pasted from a spreadsheet program keep their lines', () => {
  const grid = pastedCells('序号\t名称\r\n1\t"对拒绝\n配合"\r\n\t=a\r\n', '粘贴');
  expect(grid).toMatchObject({ name: '粘贴', hidden: false, merges: [] });
  expect(grid.rows.map((row) => row.map((cell) => cell?.text ?? null))).toEqual([
    ['序号', '名称'],
    ['1', '对拒绝\n配合'],
    [null, '=a'],
  ]);
});

test('a table that is no list comes as its fields', () => {
  expect(tableOfText('\uFEFFitem,reason\r\n1,"\'=a\nb"\r\n,\r\n2,')).toEqual([
    ['item', 'reason'],
    ['1', '=a\nb'],
    ['', ''],
    ['2', ''],
  ]);
});

test('any table survives the way through .csv', async () => {
  const field = fc.string({ unit: 'grapheme', maxLength: 8 }).map((value) => `x${value.replace(/\p{Cc}/gu, '')}`);
  const table = fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 2, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(table, async (rows) => {
      const width = Math.min(...rows.map((row) => row.length));
      const even = rows.map((row) => row.slice(0, width));
      expect(await cells(Papa.unparse(even, { quotes: true }))).toEqual(even);
    }),
  );
});
