import { describe, expect, test } from 'vitest';
import { sniff } from '#engine/intake/sniff.ts';
import { docx, gb18030, ods, ole, rawXlsx, text, utf16, zip } from '../../../fixtures/intake/files.ts';

const xlsx = rawXlsx({ sheet: '<sheetData/>' });
const xml2003 = '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>';

describe('formats are told apart by their bytes', () => {
  test.each([
    ['xlsx', xlsx],
    ['docx', docx('')],
    ['ods', ods({ tables: '' })],
    ['xls', ole('Workbook')],
    ['xls', ole('Book')],
    ['xls', Uint8Array.of(0x09, 0x04, 0x06, 0x00, 0, 0, 0, 0)],
    ['xml2003', text(`\uFEFF${xml2003}`)],
    ['xml2003', utf16(xml2003, 'le', true)],
    ['html', text('\r\n <!DOCTYPE html><html></html>')],
    ['html', text('<?xml version="1.0"?>\n<!-- x --><html xmlns="x">')],
    ['html', gb18030('<table><tr><td>许可')],
    ['csv', text('序号,名称\n')],
    ['csv', text('<甲>,乙\n')],
  ])('%s', (format, bytes) => {
    expect(sniff(bytes, '.xls').format).toBe(format);
  });
});

describe('what is no table says what it is', () => {
  const picture = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13);
  test.each([
    ['empty', '', new Uint8Array()],
    ['empty', '', text('\uFEFF \r\n')],
    ['encrypted', '', ole('EncryptionInfo', 'EncryptedPackage')],
    ['word-doc', '', ole('WordDocument', '1Table')],
    ['et-not-excel', '', ole('ETContents')],
    ['not-a-table-file', 'presentation', ole('PowerPoint Document')],
    ['not-a-table-file', 'pdf', text('%PDF-1.7\n')],
    ['not-a-table-file', 'picture', picture],
    ['not-a-table-file', 'picture', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0x10)],
    ['not-a-table-file', 'archive', text('Rar!\x1a\x07\x00')],
    ['not-a-table-file', 'archive', zip({ '清单.xlsx': xlsx })],
    ['not-a-table-file', 'presentation', zip({ 'ppt/presentation.xml': '<x/>' })],
    ['not-a-table-file', 'text-document', text('{\\rtf1\\ansi')],
    [
      'not-a-table-file',
      'text-document',
      text('<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>'),
    ],
    ['not-a-table-file', 'web-archive', text('MIME-Version: 1.0\r\nContent-Type: multipart/related')],
    ['not-a-table-file', 'binary', new Uint8Array(100)],
    ['truncated', 'ZIP', xlsx.subarray(0, xlsx.length - 40)],
    ['truncated', 'ZIP', text('PK\x03\x04')],
  ])('%s %s', (code, detail, bytes) => {
    expect(() => sniff(bytes, '.et')).toThrow(expect.objectContaining({ code, detail }));
  });

  test('an OLE file cut short is truncated, and a foreign one unknown', () => {
    expect(() => sniff(ole('Workbook').subarray(0, 600), '.xls')).toThrow(
      expect.objectContaining({ code: 'truncated' }),
    );
    expect(() => sniff(ole('Unknown'), '.xls')).toThrow(expect.objectContaining({ detail: 'binary' }));
  });
});
