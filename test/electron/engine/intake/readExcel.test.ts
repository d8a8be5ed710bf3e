import { utils, write } from '@e965/xlsx';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBytes } from '#engine/intake/readBytes.ts';
import { excel95, excel97, oleFile, rawXlsx } from '../../../fixtures/intake/files.ts';
import { cellsOf } from '../../../fixtures/intake/gridText.ts';

async function excelBytes(fill: (book: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  fill(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function read(bytes: Uint8Array) {
  return readBytes(bytes, '清单.xlsx');
}

describe('.xlsx', () => {
  test('gives text as the clerk sees it', async () => {
    const bytes = await excelBytes((book) => {
      const sheet = book.addWorksheet('行政许可（3项）');
      sheet.addRow(['对拒绝\n配合统\n计调查的处罚', '  两端有空格  ', '=SUM(']);
      sheet.addRow([1, 2.5, 650200000001]);
      sheet.addRow([new Date(Date.UTC(2015, 11, 14)), true, { formula: 'A2+1', result: 2 }]);
      sheet.getCell('A3').numFmt = 'mm-dd-yy';
      sheet.getCell('B2').numFmt = '0.00%';
      sheet.addRow([{ formula: '"第"&A2', result: '第1' }, { formula: 'A1+9' }, { error: '#REF!' }]);
    });
    const reading = await read(bytes);
    expect(reading.format).toBe('xlsx');
    expect(reading.warnings).toEqual([]);
    expect(reading.sheets[0]?.name).toBe('行政许可（3项）');
    expect(cellsOf(reading)).toEqual([
      ['对拒绝\n配合统\n计调查的处罚', '  两端有空格  ', '=SUM('],
      ['1', '250.00%', '650200000001'],
      ['2015/12/14', 'TRUE', '2'],
      ['第1', '', '#REF!'],
    ]);
  });

  test('keeps merges, and text only at their top left', async () => {
    const bytes = await excelBytes((book) => {
      const sheet = book.addWorksheet('表');
      sheet.addRows([
        ['标题', '', ''],
        ['部门', 'a', 'b'],
        ['', 'c', 'd'],
      ]);
      sheet.mergeCells('A1:C1');
      sheet.mergeCells('A2:A3');
    });
    const reading = await read(bytes);
    expect(reading.sheets[0]?.merges).toEqual([
      { top: 0, left: 0, bottom: 0, right: 2 },
      { top: 1, left: 0, bottom: 2, right: 0 },
    ]);
    expect(cellsOf(reading)).toEqual([['标题'], ['部门', 'a', 'b'], ['', 'c', 'd']]);
  });

  test('drops what a file keeps under a merge and cuts merges to the used cells', async () => {
    const cell = (reference: string, value: string) => `<c r="${reference}" t="inlineStr"><is><t>${value}</t></is></c>`;
    const reading = await read(
      rawXlsx({
        sheet: `<sheetData><row r="1">${cell('A1', '上')}${cell('B1', '旁')}</row><row r="2">${cell('A2', '藏')}${cell('B2', '下')}</row></sheetData>
<mergeCells><mergeCell ref="A1:A1048576"/><mergeCell ref="D4:E5"/><mergeCell ref="B1:B1"/></mergeCells>`,
      }),
    );
    expect(cellsOf(reading)).toEqual([
      ['上', '旁'],
      ['', '下'],
    ]);
    expect(reading.sheets[0]?.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 0 }]);
  });

  test('marks hidden rows, columns and sheets and keeps their text', async () => {
    const bytes = await excelBytes((book) => {
      const sheet = book.addWorksheet('显示');
      sheet.addRows([['a', 'b'], ['c', 'd'], [], ['e', 'f']]);
      sheet.getRow(2).hidden = true;
      // A blank row keeps its place among the hidden ones too.
      sheet.getCell('A3').font = { bold: true };
      sheet.getRow(3).hidden = true;
      sheet.getColumn(1).hidden = true;
      book.addWorksheet('隐藏', { state: 'veryHidden' }).addRow(['x']);
    });
    const reading = await read(bytes);
    expect(reading.sheets.map((sheet) => [sheet.name, sheet.hidden, sheet.hiddenRows, sheet.hiddenColumns])).toEqual([
      ['显示', false, [1, 2], [0]],
      ['隐藏', true, [], []],
    ]);
    expect(cellsOf(reading, 1)).toEqual([['x']]);
  });

  test('marks a cell only where all of its text is struck through', async () => {
    const struck = { strike: true };
    const bytes = await excelBytes((book) => {
      book.addWorksheet('前').addRow(['不删']);
      const sheet = book.addWorksheet('删');
      sheet.addRow(['整格', '不删']);
      sheet.getCell('A1').font = struck;
      sheet.getCell('A2').value = {
        richText: [
          { text: '全', font: struck },
          { text: '删', font: { strike: true, bold: true } },
        ],
      };
      sheet.getCell('B2').value = { richText: [{ text: '半', font: struck }, { text: '删' }] };
      sheet.getCell('C2').value = { richText: [{ text: '没有', font: { bold: true } }, { text: '删' }] };
      sheet.getCell('C2').font = struck;
    });
    const reading = await read(bytes);
    expect(cellsOf(reading, 0)).toEqual([['不删']]);
    expect(cellsOf(reading, 1)).toEqual([
      ['~整格', '不删'],
      ['~全删', '半删', '没有删'],
    ]);
  });

  test('does not shift the shared strings behind an empty one, nor cut characters above U+FFFF', async () => {
    const reading = await read(
      rawXlsx({
        sharedStrings:
          '<si><t>一</t></si><si/><si><t>&#x20BB7;&#131083;野</t></si><si><t xml:space="preserve"> 四 </t></si>',
        sheet:
          '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c></row></sheetData>',
      }),
    );
    expect(cellsOf(reading)).toEqual([['一', '', '\u{20BB7}\u{2000B}野', ' 四 ']]);
  });

  test('keeps cells in place that do not say where they are', async () => {
    const reading = await read(
      rawXlsx({ sheet: '<sheetData><row><c/><c><v>1</v></c></row><row/><row><c><v>2</v></c></row></sheetData>' }),
    );
    expect(cellsOf(reading)).toEqual([['', '1'], [], ['2']]);
  });

  test('reads a name of 5,000 characters and keeps control, private-use and rare characters', async () => {
    const long = '对'.repeat(5000);
    const rare = '\u{20BB7}\uE816\u0007\u200B\uFFFD\u3000';
    const bytes: Uint8Array = write(utils.book_new(utils.aoa_to_sheet([[long, rare]]), '表'), { type: 'buffer' });
    expect(cellsOf(await read(bytes))).toEqual([[long, rare]]);
  });

  test('leaves pictures and comments packed', async () => {
    const bytes = await excelBytes((book) => {
      const sheet = book.addWorksheet('表');
      sheet.addRow(['序号', '名称']);
      sheet.getCell('B1').note = '批注';
      const picture = book.addImage({ base64: 'iVBORw0KGgo=', extension: 'png' });
      sheet.addImage(picture, 'C1:D4');
    });
    expect(cellsOf(await read(bytes))).toEqual([['序号', '名称']]);
  });

  test('may be binary inside', async () => {
    const book = utils.book_new(utils.aoa_to_sheet([['名称', 1]]), '表');
    const bytes: Uint8Array = write(book, { type: 'buffer', bookType: 'xlsb' });
    const reading = await readBytes(bytes, 'a.xlsb');
    expect(reading).toMatchObject({ format: 'xlsx', warnings: [] });
    expect(cellsOf(reading)).toEqual([['名称', '1']]);
  });

  test('never opens linked workbooks and says that there are some', async () => {
    const bytes = rawXlsx({
      sheet: '<sheetData><row r="1"><c r="A1"><f>[1]Sheet1!A1</f><v>7</v></c></row></sheetData>',
      more: {
        'xl/externalLinks/externalLink1.xml': '<externalLink/>',
        'xl/externalLinks/_rels/externalLink1.xml.rels': '',
      },
    });
    const reading = await read(bytes);
    expect(cellsOf(reading)).toEqual([['7']]);
    expect(reading.warnings).toEqual([{ code: 'external-links', detail: '1' }]);
  });

  test('refuses a workbook of which a sheet cannot be parsed instead of leaving the sheet out', async () => {
    const bytes = rawXlsx({ sheet: '<sheetData><row r="1"><c r="A1" t="s"><v>99</v></c></row></sheetData>' });
    await expect(read(bytes)).rejects.toMatchObject({ code: 'parser-failed', detail: '清单' });
  });
});

describe('a used range of a million blank rows', () => {
  const blankRows = (count: number) =>
    Array.from(
      { length: count },
      (_, row) => `<row r="${row + 3}" ht="20"><c r="A${row + 3}" s="1"/><c r="B${row + 3}" s="1"/></row>`,
    );

  test('is cut to the rows with text', async () => {
    const bytes = rawXlsx({
      level: 0,
      styles: '<fonts><font/><font/></fonts><cellXfs><xf fontId="0"/><xf fontId="1"/></cellXfs>',
      sheet: `<dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="B2"><v>2</v></c></row>${blankRows(1_000_000).join('')}</sheetData>`,
    });
    const reading = await read(bytes);
    expect(cellsOf(reading)).toEqual([['1'], ['', '2']]);
  });

  test('does not hide the text at its end', async () => {
    const bytes = rawXlsx({ sheet: '<sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>' });
    const rows = (await read(bytes)).sheets[0]?.rows ?? [];
    expect(rows.length).toBe(1_048_576);
    expect(rows.at(-1)?.at(-1)).toEqual({ text: '1' });
  });
});

describe('.xls', () => {
  test('reads as .xlsx does, whatever the suffix says', async () => {
    const sheet = utils.aoa_to_sheet([
      ['标题', null],
      [1, '对\n的处罚'],
      [2.5, '隐藏'],
    ]);
    sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 1 } }];
    const book = utils.book_new(sheet, '行政处罚');
    const bytes: Uint8Array = write(book, { type: 'buffer', bookType: 'biff8' });
    const reading = await read(bytes);
    expect(reading.format).toBe('xls');
    expect(reading.warnings).toEqual([{ code: 'suffix-differs', detail: 'xls' }]);
    expect(reading.sheets[0]?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
    expect(cellsOf(reading)).toEqual([['标题'], ['1', '对\n的处罚'], ['2.5', '隐藏']]);
    expect((await readBytes(bytes, '清单.et')).warnings).toEqual([]);
  });
});

describe('an old .xls', () => {
  test('of Excel 95 reads its Chinese by the code page', async () => {
    const reading = await readBytes(excel95('行政处罚', ['事项名称', '对拒绝配合统计调查的处罚']), 'a.xls');
    expect(reading.sheets[0]?.name).toBe('行政处罚');
    expect(cellsOf(reading)).toEqual([['事项名称', '对拒绝配合统计调查的处罚']]);
  });

  test('marks a cell only where all of its text is struck through', async () => {
    const bytes = excel97([
      { text: '整格', struck: true },
      { text: '不删', struck: false },
      { text: '全删', struck: true, runs: [{ start: 1, struck: true }] },
      { text: '半删', struck: true, runs: [{ start: 1, struck: false }] },
      { text: '半删', struck: false, runs: [{ start: 1, struck: true }] },
      { text: '全删', struck: false, runs: [{ start: 0, struck: true }] },
      { text: '没有删', struck: true, runs: [{ start: 0, struck: false }] },
    ]);
    expect(cellsOf(await readBytes(bytes, 'a.xls'))).toEqual([
      ['~整格', '不删', '~全删', '半删', '半删', '~全删', '没有删'],
    ]);
  });

  test('with a password is refused as encrypted', async () => {
    const begin = [0x09, 0x08, 0x10, 0x00, 0x00, 0x06, 0x05, 0x00, ...new Array<number>(12).fill(0)];
    const filePass = [0x2f, 0x00, 0x06, 0x00, 0x00, 0x00, 0x34, 0x12, 0x78, 0x56];
    const bytes = oleFile({ Workbook: Uint8Array.from([...begin, ...filePass, ...new Array<number>(5000).fill(0)]) });
    await expect(readBytes(bytes, 'a.xls')).rejects.toMatchObject({ code: 'encrypted' });
  });
});

test('any table of text survives the way through .xlsx', async () => {
  // Excel folds \r into line breaks and cannot hold lone surrogates or U+FFFE.
  const cell = fc.string({ unit: 'grapheme', maxLength: 12 }).filter((value) => !/[\r\uFFFE\uFFFF]/.test(value));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 4 }), async (table) => {
      const bytes: Uint8Array = write(utils.book_new(utils.aoa_to_sheet(table), '表'), {
        type: 'buffer',
        bookType: 'xlsx',
      });
      const read = cellsOf(await readBytes(bytes, 'a.xlsx'));
      table.forEach((row, r) => {
        row.forEach((value, c) => {
          expect(read[r]?.[c] ?? '').toBe(value);
        });
      });
    }),
    { numRuns: 50 },
  );
});
