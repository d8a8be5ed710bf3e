import XLSX from '@e965/xlsx';
import iconv from 'iconv-lite';
import Papa from 'papaparse';
import { docx, docxTable, excel95, excel97, ods, paragraph, rawXlsx } from '../fixtures/intake/files.ts';
import { composeList } from '../torture/lists.ts';

export interface SeedFile {
  /** With its dot. */
  readonly suffix: string;
  readonly bytes: Uint8Array;
}

const lines = composeList(7, 12);
const escaped = (value: string) => value.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A list in every format that is read, as different programs write it. */
export function composeSeedFiles(): SeedFile[] {
  const sheet = XLSX.utils.aoa_to_sheet(lines);
  sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 4 } }];
  const workbook = { SheetNames: ['行政处罚'], Sheets: { 行政处罚: sheet } };
  const written = (bookType: XLSX.BookType): Uint8Array => {
    const bytes: unknown = XLSX.write(workbook, { bookType, type: 'buffer' });
    if (!(bytes instanceof Uint8Array)) throw new Error(`no bytes of ${bookType}`);
    return bytes;
  };
  const csv = Papa.unparse(lines);
  const cells = lines.map((line) => line.map((value) => `<td>${escaped(value)}</td>`).join(''));
  const html = `<html><head><meta charset="utf-8"></head><body><table>${cells.map((row) => `<tr>${row}</tr>`).join('')}</table></body></html>`;
  const rows = lines.map((line, row) => {
    const inline = line.map((value) => `<c t="inlineStr"><is><t>${escaped(value)}</t></is></c>`).join('');
    return `<row r="${row + 1}">${inline}</row>`;
  });
  const tableRows = lines.map((line) => {
    const own = line.map(
      (value) => `<table:table-cell office:value-type="string"><text:p>${escaped(value)}</text:p></table:table-cell>`,
    );
    return `<table:table-row>${own.join('')}</table:table-row>`;
  });
  return [
    { suffix: '.xlsx', bytes: written('xlsx') },
    { suffix: '.xlsx', bytes: rawXlsx({ sheet: `<sheetData>${rows.join('')}</sheetData>` }) },
    { suffix: '.xlsb', bytes: written('xlsb') },
    { suffix: '.et', bytes: written('biff8') },
    { suffix: '.xls', bytes: written('biff8') },
    { suffix: '.xls', bytes: written('biff5') },
    { suffix: '.xls', bytes: excel95('行政处罚', lines[2] ?? []) },
    {
      suffix: '.xls',
      bytes: excel97(lines.flat().map((text) => ({ text, struck: true, runs: [{ start: 1, struck: false }] }))),
    },
    { suffix: '.xls', bytes: written('xlml') },
    { suffix: '.xls', bytes: Buffer.from(html) },
    { suffix: '.html', bytes: Buffer.from(html) },
    { suffix: '.ods', bytes: written('ods') },
    { suffix: '.ods', bytes: ods({ tables: `<table:table table:name="表">${tableRows.join('')}</table:table>` }) },
    { suffix: '.csv', bytes: Buffer.from(csv) },
    { suffix: '.csv', bytes: iconv.encode(csv, 'gb18030') },
    { suffix: '.tsv', bytes: Buffer.from(Papa.unparse(lines, { delimiter: '\t' })) },
    { suffix: '.txt', bytes: iconv.encode(Papa.unparse(lines, { delimiter: '\t' }), 'utf-16le', { addBOM: true }) },
    {
      suffix: '.docx',
      bytes: docx(docxTable(lines.map((line) => line.map((value) => ({ content: paragraph(escaped(value)) }))))),
    },
  ];
}
