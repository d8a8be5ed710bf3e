import { describe, expect, test } from 'vitest';
import { readBytes } from '#engine/intake/readBytes.ts';
import { gb18030, text } from '../../../fixtures/intake/files.ts';
import { cellsOf } from '../../../fixtures/intake/gridText.ts';

function workbook(body: string, encoding = 'UTF-8'): string {
  return `<?xml version="1.0" encoding="${encoding}"?>
<?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet" xmlns:html="http://www.w3.org/TR/REC-html40">${body}</Workbook>`;
}

const data = (value: string, type = 'String') => `<Data ss:Type="${type}">${value}</Data>`;

describe('XML 2003', () => {
  test('reads values as they are shown', async () => {
    const styles =
      '<Styles><Style ss:ID="s1"><NumberFormat ss:Format="0.00%"/></Style><Style ss:ID="s2"><NumberFormat ss:Format="Short Date"/></Style></Styles>';
    const cells = [
      `<Cell>${data('对拒绝&#10;配合统计调查的处罚')}</Cell>`,
      `<Cell>${data('12', 'Number')}</Cell>`,
      `<Cell ss:StyleID="s1">${data('0.5', 'Number')}</Cell>`,
      `<Cell ss:StyleID="s2">${data('2015-12-14T00:00:00.000', 'DateTime')}</Cell>`,
      `<Cell>${data('1899-12-31T08:30:00.000', 'DateTime')}</Cell>`,
      '<Cell><ss:Data ss:Type="String"><html:B>粗</html:B><html:Font>细</html:Font></ss:Data></Cell>',
    ];
    const bytes = text(
      workbook(`${styles}<Worksheet ss:Name="行政处罚"><Table><Row>${cells.join('')}</Row></Table></Worksheet>`),
    );
    const reading = await readBytes(bytes, '清单.xls');
    expect(reading).toMatchObject({ format: 'xml2003', encoding: 'utf-8' });
    expect(reading.sheets[0]?.name).toBe('行政处罚');
    expect(reading.warnings).toEqual([{ code: 'suffix-differs', detail: 'xml2003' }]);
    expect(cellsOf(reading)).toEqual([['对拒绝\n配合统计调查的处罚', '12', '50.00%', '2015/12/14', '08:30', '粗细']]);
  });

  test('follows indices and merges, and marks what is hidden or struck', async () => {
    const bytes = text(
      workbook(`<Styles><Style ss:ID="Default"/><Style ss:ID="s1"><Font ss:StrikeThrough="1"/></Style><Style ss:ID="s2" ss:Parent="s1"/></Styles>
<Worksheet ss:Name="表"><Table><Column/><Column ss:Index="3" ss:Hidden="1" ss:Span="1"/>
<Row><Cell ss:MergeAcross="1" ss:MergeDown="1">${data('合')}</Cell><Cell>${data('c')}</Cell></Row>
<Row ss:Hidden="1"><Cell ss:Index="4" ss:StyleID="s2">${data('删')}</Cell></Row>
<Row ss:Index="5" ss:StyleID="s1"><Cell>${data('整行')}</Cell></Row>
<Row><Cell><ss:Data ss:Type="String"><html:S>全</html:S></ss:Data></Cell><Cell><ss:Data ss:Type="String"><html:S>半</html:S>留</ss:Data></Cell></Row></Table></Worksheet>
<Worksheet ss:Name="旧"><Table/><WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet>`),
    );
    const reading = await readBytes(bytes, '清单.xml');
    expect(reading.warnings).toEqual([]);
    expect(cellsOf(reading)).toEqual([['合', '', 'c'], ['', '', '', '~删'], [], [], ['~整行'], ['~全', '半留']]);
    expect(reading.sheets[0]).toMatchObject({
      merges: [{ top: 0, left: 0, bottom: 1, right: 1 }],
      hiddenRows: [1],
      hiddenColumns: [2, 3],
    });
    expect(reading.sheets[1]).toMatchObject({ name: '旧', hidden: true, rows: [] });
  });

  test('reads GB18030, and refuses entities and files cut short', async () => {
    const xml = workbook(
      `<Worksheet ss:Name="表"><Table><Row><Cell>${data('处罚')}</Cell></Row></Table></Worksheet>`,
      'GB2312',
    );
    const reading = await readBytes(gb18030(xml), '清单.xls');
    expect(reading.encoding).toBe('gb18030');
    expect(cellsOf(reading)).toEqual([['处罚']]);
    const cut = text(xml.slice(0, -40));
    await expect(readBytes(cut, 'a.xls')).rejects.toMatchObject({ code: 'truncated' });
    const laughing = xml.replace('<Workbook', '<!DOCTYPE Workbook [<!ENTITY a "haha">]><Workbook');
    await expect(readBytes(text(laughing), 'a.xls')).rejects.toMatchObject({ code: 'zip-bomb' });
  });
});
