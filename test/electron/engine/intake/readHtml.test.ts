import { describe, expect, test } from 'vitest';
import { readBytes } from '#engine/intake/readBytes.ts';
import { gb18030, text } from '../../../fixtures/intake/files.ts';
import { cellsOf } from '../../../fixtures/intake/gridText.ts';

function read(html: string, name = '清单.html') {
  return readBytes(text(html), name);
}

describe('HTML tables', () => {
  test('lay text out as a browser does', async () => {
    const reading = await read(`<html><body><table>
<tr><th> 序号 </th><td>对拒绝<br>配合<br/><br>调查</td><td><p>第一段</p>
<p>第<b>二</b>
   段</p></td><td>A&nbsp;&amp;&#x20BB7;</td></tr></table></body></html>`);
    expect(reading).toMatchObject({ format: 'html', encoding: 'utf-8', warnings: [] });
    expect(cellsOf(reading)).toEqual([['序号', '对拒绝\n配合\n\n调查', '第一段\n第二 段', 'A\u00A0&\u{20BB7}']]);
  });

  test('place cells around spans', async () => {
    const reading = await read(`<table><tr><td rowspan=2>甲</td><td colspan=2>乙</td></tr>
<tr><td>丙</td><td rowspan="9">丁</td></tr><tr><td>戊</td><td>己</td></tr></table>`);
    expect(cellsOf(reading)).toEqual([
      ['甲', '乙'],
      ['', '丙', '丁'],
      ['戊', '己'],
    ]);
    expect(reading.sheets[0]?.merges).toEqual([
      { top: 0, left: 0, bottom: 1, right: 0 },
      { top: 0, left: 1, bottom: 0, right: 2 },
      { top: 1, left: 2, bottom: 2, right: 2 },
    ]);
  });

  test('each are a sheet, those inside others too, with the lines above as first rows', async () => {
    const reading =
      await read(`<body><h1>某局权力清单</h1><div><p>单位：某局</p><table><tr><td>外<table><tr><td>内</td></tr></table></td></tr></table></div>
<p>二、行政处罚</p><table><tr><td>三</td></tr></table><table><tr><td> </td></tr></table></body>`);
    expect(reading.sheets.map((sheet) => sheet.name)).toEqual(['表格1', '表格2', '表格3']);
    expect(cellsOf(reading, 0)).toEqual([['某局权力清单'], ['单位：某局'], ['外']]);
    expect(cellsOf(reading, 1)).toEqual([['内']]);
    expect(cellsOf(reading, 2)).toEqual([['二、行政处罚'], ['三']]);
  });

  test('mark what is hidden or struck, by tag, style or class', async () => {
    const reading =
      await read(`<style>.xl66 {color:red; text-decoration:line-through;}</style><table><col><col style="display:none">
<tr><td><s>删</s></td><td><del>全</del> <del>删</del></td><td><s>半</s>删</td><td class="xl1 xl66">类</td><td style="text-decoration: line-through">式</td></tr>
<tr style='mso-height-source:userset;display:none'><td>藏</td></tr></table>`);
    expect(cellsOf(reading)).toEqual([['~删', '~全 删', '半删', '~类', '~式'], ['藏']]);
    expect(reading.sheets[0]).toMatchObject({ hiddenRows: [1], hiddenColumns: [1] });
  });

  test('saved as .xls in GB18030 keep the name of their sheet', async () => {
    const html = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="gb2312"><!--[if gte mso 9]><xml><x:Name>行政许可（1项）</x:Name></xml><![endif]--></head>
<body><table><tr><td x:num>1</td><td>许可</td></tr></table></body></html>`;
    const reading = await readBytes(gb18030(html), '清单.xls');
    expect(reading).toMatchObject({ format: 'html', encoding: 'gb18030' });
    expect(reading.warnings).toEqual([{ code: 'suffix-differs', detail: 'html' }]);
    expect(reading.sheets[0]?.name).toBe('行政许可（1项）');
    expect(cellsOf(reading)).toEqual([['1', '许可']]);
  });

  test('without any text are no list', async () => {
    await expect(read('<html><body><p>登录</p></body></html>')).rejects.toMatchObject({ detail: 'no-tables' });
  });

  test('with absurd spans take no more room than their text', async () => {
    const reading = await read('<table><tr><td colspan=99999999 rowspan=99999999>a</td><td>b</td></tr></table>');
    expect(reading.sheets[0]?.rows[0]?.length).toBe(1001);
  });
});
