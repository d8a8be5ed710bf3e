import { describe, expect, it } from 'vitest';
import { readBytes } from '#engine/intake/readBytes.ts';
import { readSheets } from '#shared/sheet/readSheets.ts';
import { docx, docxTable, paragraph, text } from '../../../fixtures/intake/files.ts';
import { powers } from '../../../shared/sheet/readDrawing.ts';

async function powersIn(bytes: Uint8Array, file: string): Promise<string[][]> {
  const { sheets } = await readBytes(bytes, file);
  return readSheets(sheets, () => ({ file })).map(powers);
}

function rowsOf(...rows: readonly (readonly string[])[]): string {
  return docxTable(rows.map((cells) => cells.map((content) => ({ content: paragraph(content) }))));
}

const header = ['序号', '权力名称', '权力类型', '实施依据'];

describe('a list in a Word file', () => {
  it('may stand in a table that only frames it', async () => {
    const inner = rowsOf(header, ['1', '取水许可', '行政许可', '《水法》']);
    const bytes = docx(docxTable([[{ content: paragraph('北原区水利局权责清单') + inner + paragraph('') }]]));
    expect((await powersIn(bytes, '清单.docx')).flat()).toEqual(['取水许可']);
  });

  it('may be cut into tables, the later ones without a header', async () => {
    const bytes = docx(
      [
        rowsOf(header, ['1', '取水许可', '行政许可', '《水法》']),
        paragraph('续表'),
        rowsOf(['2', '河道采砂许可', '行政许可', '《水法》']),
        paragraph('填报说明：以上事项由区水利局负责解释。'),
      ].join(''),
    );
    expect(await powersIn(bytes, '清单.docx')).toEqual([['取水许可'], ['河道采砂许可']]);
  });
});

describe('a list in a web page', () => {
  it('may have a header over columns and rows', async () => {
    const page = `<table><caption>清单</caption>
      <tr><th rowspan="2">序号</th><th colspan="2">事项名称</th><th colspan="3">实施依据</th></tr>
      <tr><th>主项</th><th>子项</th><th>法律</th><th>法规</th><th>规章</th></tr>
      <tr><td rowspan="2">1</td><td rowspan="2">公共场所卫生许可</td><td>新办</td><td></td><td>《条例》</td><td></td></tr>
      <tr><td>延续</td><td></td><td>《条例》</td><td></td></tr>
      <tr><td>2</td><td colspan="2">护士执业注册</td><td></td><td>《护士条例》</td><td></td></tr></table>`;
    expect(await powersIn(text(page), '清单.xls')).toEqual([['公共场所卫生许可: 新办 + 延续', '护士执业注册']]);
  });
});

describe('a list as text', () => {
  it('may have line breaks in quoted names and bases, and bare lines that go on with a basis', async () => {
    const csv = [
      '北原区权责清单,,,',
      '序号,权力名称,权力类型,实施依据',
      '1,"对未取得食品生产许可从事食\n品生产活动的处罚",行政处罚,"《食品安全法》\n第一百二十二条"',
      '2,取水许可,行政许可,《水法》第四十八条：直接从江河',
      '取用水资源的单位和个人，应当申请领取取水许可证。',
      '3,河道采砂许可,行政许可,《水法》',
    ].join('\r\n');
    expect((await powersIn(text(csv), '清单.csv')).flat()).toEqual([
      '对未取得食品生产许可从事食品生产活动的处罚',
      '取水许可',
      '河道采砂许可',
    ]);
  });

  it('may be cut by tabs, with titles above that have none', async () => {
    const txt =
      '北原区水利局权责清单\n填报单位：区水利局\n序号\t权力名称\t权力类型\n1\t取水许可\t行政许可\n2\t河道采砂许可\t行政许可\n';
    expect((await powersIn(text(txt), '清单.txt')).flat()).toEqual(['取水许可', '河道采砂许可']);
  });
});
