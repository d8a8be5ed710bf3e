import { deflateRawSync } from 'node:zlib';
import { docx, docxTable, ods, paragraph, rawXlsx, text, zip } from '../fixtures/intake/files.ts';

export interface HostileFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const laughs = `<!DOCTYPE x [<!ENTITY a "${'ha'.repeat(50)}">${Array.from({ length: 20 }, (_, n) => `<!ENTITY a${n} "${'&a;'.repeat(30)}">`).join('')}]>`;
const row = (cells: string) => `<sheetData><row r="1">${cells}</row></sheetData>`;
const inline = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
const deep = (tag: string, times: number) => `<${tag}>`.repeat(times) + `</${tag}>`.repeat(times);

/** Files that were made to do harm, each by its way. Composed anew every time: none of them need lie about. */
export function composeHostileFiles(): HostileFile[] {
  const bomb = packedBlanks(120);
  const traversal = { '../../../x.txt': 'x', '/tmp/x.txt': 'x', '..\\..\\x.txt': 'x', 'xl/../../x.txt': 'x' };
  return [
    { name: '压缩炸弹.xlsx', bytes: archiveOf('xl/workbook.xml', bomb, bomb.size) },
    { name: '谎报大小.xlsx', bytes: archiveOf('xl/workbook.xml', bomb, 100) },
    { name: '炸弹.docx', bytes: archiveOf('word/document.xml', bomb, bomb.size) },
    { name: '两万个部分.xlsx', bytes: zip(Object.fromEntries(Array.from({ length: 20_001 }, (_, n) => [`${n}`, '']))) },
    {
      name: '十亿笑.xlsx',
      bytes: rawXlsx({ sheet: row(inline('&a19;')), more: { 'xl/styles.xml': `${laughs}<styleSheet/>` } }),
    },
    {
      name: '十亿笑.ods',
      bytes: zip({
        mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
        'content.xml': `${laughs}<x>&a19;</x>`,
      }),
    },
    {
      name: '外部实体.docx',
      bytes: zip({
        'word/document.xml':
          '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><w:document><w:body><w:p>&f;</w:p></w:body></w:document>',
        '[Content_Types].xml': '<Types/>',
        '_rels/.rels': '<Relationships/>',
      }),
    },
    {
      name: '很深.ods',
      bytes: ods({
        tables: `<table:table table:name="表"><table:table-row><table:table-cell>${deep('text:p', 20_000)}</table:table-cell></table:table-row></table:table>`,
      }),
    },
    { name: '很深.docx', bytes: docx(deep('w:tbl', 20_000)) },
    { name: '很深.html', bytes: text(`<table><tr><td>${deep('div', 30_000)}</td></tr></table>`) },
    { name: '套表.html', bytes: text(`<html>${'<table><tr><td>'.repeat(10_000)}`) },
    { name: '路径.xlsx', bytes: rawXlsx({ sheet: row(inline('甲')), more: traversal }) },
    {
      name: '路径.ods',
      bytes: zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>', ...traversal }),
    },
    {
      name: '巨大范围.xlsx',
      bytes: rawXlsx({
        sheet: `<dimension ref="A1:XFD1048576"/><sheetData><row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>甲</t></is></c></row></sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>`,
      }),
    },
    {
      name: '许多合并.xlsx',
      bytes: rawXlsx({
        sheet: `${row(inline('甲'))}<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(20_000)}</mergeCells>`,
      }),
    },
    {
      name: '超出行号.xlsx',
      bytes: rawXlsx({ sheet: '<sheetData><row r="4294967295"><c r="ZZZZ99999999"><v>1</v></c></row></sheetData>' }),
    },
    {
      name: '十亿单元格.ods',
      bytes: ods({
        tables:
          '<table:table table:name="表"><table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384" office:value-type="string"><text:p>甲</text:p></table:table-cell></table:table-row></table:table>',
      }),
    },
    {
      name: '跨行跨列.html',
      bytes: text(`<table>${'<tr><td rowspan="65535" colspan="1000">甲</td></tr>'.repeat(1000)}</table>`),
    },
    {
      name: '跨列.docx',
      bytes: docx(
        docxTable(
          Array.from({ length: 500 }, () => [
            { content: paragraph('甲'), properties: '<w:gridSpan w:val="2147483647"/>' },
          ]),
        ),
      ),
    },
    {
      name: '循环样式.xlsx',
      bytes: rawXlsx({
        sheet: row('<c s="1" t="inlineStr"><is><t>甲</t></is></c>'),
        styles:
          '<cellStyleXfs count="2"><xf xfId="1"/><xf xfId="0"/></cellStyleXfs><cellXfs count="2"><xf xfId="1"/><xf xfId="0"/></cellXfs>',
      }),
    },
    {
      name: '循环样式.ods',
      bytes: ods({
        styles:
          '<style:style style:name="a" style:parent-style-name="b" style:family="table-cell"/><style:style style:name="b" style:parent-style-name="a" style:family="table-cell"/>',
        tables:
          '<table:table table:name="表"><table:table-row><table:table-cell table:style-name="a"><text:p>甲</text:p></table:table-cell></table:table-row></table:table>',
      }),
    },
    {
      name: '公式链接.csv',
      bytes: text(
        '序号,事项名称\n1,"=cmd|\'/c calc\'!A1"\n2,"=HYPERLINK(""http://x"",""y"")"\n3,@SUM(1)\n4,+1\n5,-1\n',
      ),
    },
    {
      name: '脚本.html',
      bytes: text(
        '<table><tr><td>序号</td><td>事项名称</td></tr><tr><td>1</td><td><script>alert(1)</script><img src=x onerror=alert(1)><a href="javascript:x">甲</a></td></tr></table>',
      ),
    },
    { name: '双向\u202E与不可见\u200B.csv', bytes: text('序号,事项名称\n1,对\u202E罚处\u202C的\u200B处罚\u2066\n') },
    {
      name: '错编码.csv',
      bytes: Uint8Array.from({ length: 4000 }, (_, n) => (n % 97 === 0 ? 0x0a : 0x80 + ((n * 31) % 127))),
    },
    { name: '半个字符.txt', bytes: Uint8Array.from([0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00, 0x00, 0xdc, 0x0a]) },
    { name: '一行很长.csv', bytes: text(`序号,事项名称\n1,${'甲'.repeat(1_000_000)}`) },
    { name: '许多列.csv', bytes: text(','.repeat(2_000_000)) },
    { name: '引号.csv', bytes: text(`序号,"${'""'.repeat(500_000)}`) },
    {
      name: '原型.xlsx',
      bytes: rawXlsx({ sheet: row(inline('__proto__')), more: { 'xl/constructor': 'x' } }),
    },
  ];
}

interface Packed {
  readonly bytes: Uint8Array;
  /** Unpacked. */
  readonly size: number;
}

function packedBlanks(megabytes: number): Packed {
  const size = megabytes * 1024 * 1024;
  return { bytes: deflateRawSync(Buffer.alloc(size, 0x20)), size };
}

/** An archive of one entry, whose header says what it is told to say of its size. */
function archiveOf(entryName: string, { bytes: packed }: Packed, size: number): Uint8Array {
  const name = Buffer.from(entryName);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(size, 22);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(size, 24);
  entry.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + name.length, 12);
  end.writeUInt32LE(30 + name.length + packed.length, 16);
  return Buffer.concat([local, name, packed, entry, name, end]);
}
