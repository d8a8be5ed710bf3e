import { strToU8 } from 'fflate';
import type { Book, Sheet } from '../layouts/grid.ts';
import { fixedZip } from './fixedZip.ts';

export function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** A table of a web page, saved as .xls by the system that exported it. */
export function writeHtml(book: Book): Uint8Array {
  const [sheet] = book.sheets;
  const rows = sheet === undefined ? '' : sheet.rows.map((_, index) => htmlRow(sheet, index)).join('\n');
  return strToU8(
    `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head>\n<body><table border="1">\n${rows}\n</table></body></html>\n`,
  );
}

function htmlRow(sheet: Sheet, row: number): string {
  const cells = (sheet.rows[row] ?? []).map((value, column) => {
    const merge = sheet.merges.find(
      ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right,
    );
    if (merge !== undefined && (merge.top !== row || merge.left !== column)) return '';
    const spans =
      merge === undefined ? '' : ` rowspan="${merge.bottom - merge.top + 1}" colspan="${merge.right - merge.left + 1}"`;
    return `<td${spans}>${escapeMarkup(String(value)).replaceAll('\n', '<br>')}</td>`;
  });
  return `<tr>${cells.join('')}</tr>`;
}

const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const packageNamespace = 'http://schemas.openxmlformats.org/package/2006';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A document with one table; struck rows carry w:strike. */
export function writeDocx(book: Book): Uint8Array {
  const [sheet] = book.sheets;
  const rows = (sheet?.rows ?? []).map((cells, index) => {
    const struck = sheet?.struckRows.includes(index) === true;
    return `<w:tr>${cells.map((value) => wordCell(String(value), struck)).join('')}</w:tr>`;
  });
  const table = `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`;
  return fixedZip({
    '[Content_Types].xml': strToU8(
      `${declaration}<Types xmlns="${packageNamespace}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `${declaration}<Relationships xmlns="${packageNamespace}/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(
      `${declaration}<w:document xmlns:w="${wordNamespace}"><w:body>${table}<w:p/></w:body></w:document>`,
    ),
  });
}

function wordCell(text: string, struck: boolean): string {
  const style = struck ? '<w:rPr><w:strike/></w:rPr>' : '';
  const paragraphs = text
    .split('\n')
    .map((line) => `<w:p><w:r>${style}<w:t xml:space="preserve">${escapeMarkup(line)}</w:t></w:r></w:p>`);
  return `<w:tc><w:tcPr/>${paragraphs.join('')}</w:tc>`;
}
