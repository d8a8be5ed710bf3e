import { describe, expect, test } from 'vitest';
import { readBytes } from '#engine/intake/readBytes.ts';
import { ods, text, zip } from '../../../fixtures/intake/files.ts';
import { cellsOf } from '../../../fixtures/intake/gridText.ts';

function read(bytes: Uint8Array) {
  return readBytes(bytes, '清单.ods');
}

const cell = (content: string, attributes = '') =>
  `<table:table-cell ${attributes}><text:p>${content}</text:p></table:table-cell>`;

describe('.ods', () => {
  test('reads lines, tabs and runs of spaces, and leaves comments out', async () => {
    const reading = await read(
      ods({
        tables: `<table:table table:name="行政许可"><table:table-row>
<table:table-cell><office:annotation><text:p>批注</text:p></office:annotation><text:p>第一行</text:p><text:p>第<text:s text:c="3"/>二<text:tab/>行<text:line-break/>三</text:p></table:table-cell>
${cell('&lt;&#x20BB7;&#10;&amp;')}${cell('12 ', 'office:value-type="float" office:value="12"')}${cell('6.502E+11', 'office:value-type="float" office:value="650200000001"')}</table:table-row></table:table>`,
      }),
    );
    expect(reading.sheets[0]?.name).toBe('行政许可');
    expect(cellsOf(reading)).toEqual([['第一行\n第   二\t行\n三', '<\u{20BB7} &', '12', '650200000001']]);
  });

  test('repeats cells and rows with text, and never the blank ones up to the end of the sheet', async () => {
    const reading = await read(
      ods({
        tables: `<table:table table:name="表"><table:table-row table:number-rows-repeated="2">
<table:table-cell table:number-columns-repeated="2"/>${cell('同', 'table:number-columns-repeated="2"')}<table:table-cell table:number-columns-repeated="16380"/></table:table-row>
<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
<table:table-row>${cell('末')}</table:table-row>
<table:table-row table:number-rows-repeated="1048571"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>`,
      }),
    );
    expect(cellsOf(reading)).toEqual([['', '', '同', '同'], ['', '', '同', '同'], [], [], ['末']]);
  });

  test('keeps merges, and marks what is hidden, in groups too', async () => {
    const reading = await read(
      ods({
        styles:
          '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>',
        tables: `<table:table table:name="表"><table:table-column/><table:table-column-group><table:table-column table:visibility="collapse"/></table:table-column-group>
<table:table-header-rows><table:table-row>${cell('标题', 'table:number-columns-spanned="2" table:number-rows-spanned="1"')}<table:covered-table-cell/><table:table-cell table:number-rows-spanned="2"/>${cell('c')}</table:table-row></table:table-header-rows>
<table:table-row-group><table:table-row table:visibility="filter">${cell('筛去')}${cell('乙')}</table:table-row></table:table-row-group></table:table>
<table:table table:name="旧" table:style-name="ta2"><table:table-row>${cell('x')}</table:table-row></table:table>`,
      }),
    );
    const [first, second] = reading.sheets;
    expect(first).toMatchObject({
      hidden: false,
      merges: [
        { top: 0, left: 0, bottom: 0, right: 1 },
        { top: 0, left: 2, bottom: 1, right: 2 },
      ],
      hiddenRows: [1],
      hiddenColumns: [1],
    });
    expect(cellsOf(reading)).toEqual([
      ['标题', '', '', 'c'],
      ['筛去', '乙'],
    ]);
    expect(second?.hidden).toBe(true);
  });

  test('marks struck cells by their style, its parent, the default of their column and by spans', async () => {
    const struck = '<style:text-properties style:text-line-through-style="solid"/>';
    const reading = await read(
      ods({
        styles: `<style:style style:name="ce1" style:family="table-cell">${struck}</style:style>
<style:style style:name="ce2" style:family="table-cell" style:parent-style-name="ce1"/>
<style:style style:name="ce3" style:family="table-cell" style:parent-style-name="ce1"><style:text-properties style:text-line-through-style="none"/></style:style>
<style:style style:name="T1" style:family="text">${struck}</style:style>`,
        tables: `<table:table table:name="表"><table:table-column table:number-columns-repeated="4"/><table:table-column table:default-cell-style-name="ce1"/>
<table:table-row>${cell('一', 'table:style-name="ce1"')}${cell('二', 'table:style-name="ce2"')}${cell('三', 'table:style-name="ce3"')}
${cell('<text:span text:style-name="T1">四</text:span>')}${cell('五')}${cell('<text:span text:style-name="T1">六</text:span>七')}</table:table-row></table:table>`,
      }),
    );
    expect(cellsOf(reading)).toEqual([['~一', '~二', '三', '~四', '~五', '六七']]);
  });

  test('leaves stored copies of other files out and says so', async () => {
    const reading = await read(
      ods({
        tables: `<table:table table:name="表"><table:table-row>${cell('a')}</table:table-row></table:table>
<table:table table:name="'file:///x.ods'#$Sheet1"><table:table-source/><table:table-row>${cell('b')}</table:table-row></table:table>`,
      }),
    );
    expect(reading.sheets.map((sheet) => sheet.name)).toEqual(['表']);
    expect(reading.warnings).toEqual([{ code: 'external-links', detail: '1' }]);
  });
});

describe('a bad .ods', () => {
  const mimetype = 'application/vnd.oasis.opendocument.spreadsheet';

  test('with a password is refused as encrypted', async () => {
    const bytes = ods({ tables: '', manifest: '<manifest:encryption-data/>' });
    await expect(read(bytes)).rejects.toMatchObject({ code: 'encrypted' });
  });

  test('that repeats text without end is refused as too large', async () => {
    const repeated = `<table:table-row table:number-rows-repeated="1048576">${cell('同', 'table:number-columns-repeated="16384"')}</table:table-row>`;
    const bytes = ods({ tables: `<table:table table:name="表">${repeated}</table:table>` });
    await expect(read(bytes)).rejects.toMatchObject({ code: 'too-large' });
  });

  test('that declares entities is refused before they expand', async () => {
    const laughs = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><x>&b;</x>`;
    const bytes = zip({ mimetype, 'content.xml': laughs });
    await expect(read(bytes)).rejects.toMatchObject({ code: 'zip-bomb' });
  });

  test('whose XML ends early is refused as truncated', async () => {
    const bytes = zip({ mimetype, 'content.xml': '<office:document-content><office:body>' });
    await expect(read(bytes)).rejects.toMatchObject({ code: 'truncated' });
  });

  test('that is a text document is no table', async () => {
    const bytes = zip({ mimetype: text('application/vnd.oasis.opendocument.text'), 'content.xml': '<x/>' });
    await expect(read(bytes)).rejects.toMatchObject({ code: 'not-a-table-file', detail: 'text-document' });
  });
});
