import { describe, expect, test } from 'vitest';
import { readBytes } from '#engine/intake/readBytes.ts';
import { docx, docxTable, paragraph, zip } from '../../../fixtures/intake/files.ts';
import { cellsOf } from '../../../fixtures/intake/gridText.ts';

describe('.docx', () => {
  test('gives each table as a sheet with the lines above it', async () => {
    const cell = (content: string, properties = '') => ({ content: paragraph(content), properties });
    const reading = await readBytes(
      docx(
        [
          paragraph('附件1'),
          paragraph('某局权责清单'),
          docxTable([
            [cell('序号'), cell('事项', '<w:gridSpan w:val="2"/>')],
            [
              cell('1', '<w:vMerge w:val="restart"/>'),
              cell('主项'),
              { content: paragraph('第一段') + paragraph('第二段') },
            ],
            [cell('', '<w:vMerge/>'), cell('子项'), cell('已删', '')],
          ]),
          paragraph('二、行政处罚'),
          docxTable([[{ content: paragraph('取消', '<w:strike/>') }, cell('保留')]]),
        ].join(''),
      ),
      '清单.docx',
    );
    expect(reading.format).toBe('docx');
    expect(reading.sheets.map((sheet) => sheet.name)).toEqual(['表格1', '表格2']);
    expect(cellsOf(reading, 0)).toEqual([
      ['附件1'],
      ['某局权责清单'],
      ['序号', '事项'],
      ['1', '主项', '第一段\n第二段'],
      ['', '子项', '已删'],
    ]);
    expect(reading.sheets[0]?.merges).toEqual([
      { top: 2, left: 1, bottom: 2, right: 2 },
      { top: 3, left: 0, bottom: 4, right: 0 },
    ]);
    expect(cellsOf(reading, 1)).toEqual([['二、行政处罚'], ['~取消', '保留']]);
  });

  test('without a table is no list', async () => {
    const bytes = docx(paragraph('关于报送权力清单的通知'));
    await expect(readBytes(bytes, 'a.docx')).rejects.toMatchObject({ code: 'not-a-table-file', detail: 'no-tables' });
  });

  test('that declares entities, or is no document, is refused', async () => {
    const laughing = zip({
      '[Content_Types].xml': '<Types/>',
      'word/document.xml': '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>',
    });
    await expect(readBytes(laughing, 'a.docx')).rejects.toMatchObject({ code: 'zip-bomb' });
    const broken = zip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w:document' });
    await expect(readBytes(broken, 'a.docx')).rejects.toMatchObject({ code: 'parser-failed' });
  });
});
