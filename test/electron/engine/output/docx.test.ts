import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { beforeAll, describe, expect, test } from 'vitest';
import { docxOfList } from '#engine/output/docx/docx.ts';
import { stretchesOf } from '#engine/output/docx/stretches.ts';
import { listOf } from '#shared/publish/publishedList.ts';
import { item, release } from '../../../shared/publish/releaseFixture.ts';
import { drawnPictures } from './drawnPictures.ts';
import { hostileNames } from './hostileNames.ts';

function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes))
      .filter(([name]) => /\.(xml|rels)$/.test(name))
      .map(([name, part]) => [name, strFromU8(part)]),
  );
}

async function textOf(bytes: Uint8Array): Promise<string> {
  return (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value.replace(/\s+/g, ' ');
}

async function tablesOf(bytes: Uint8Array): Promise<string[]> {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  return value.match(/<table>.*?<\/table>/gs) ?? [];
}

const sub = (last: string) => ({ uid: last, number: `住建-罚-0001-${last}`, name: `情形${last}`, basis: '' });
const small = release([
  item('住建-罚-0001', { name: '对甲的处罚', subItems: [sub('01'), sub('02')] }),
  item('住建-罚-0002', { basis: '《甲法》\n第一条\t“处罚”' }),
  item('水务-许-0001', { category: 'XK', organ: '水务局', extra: { materials: '申请表' } }),
]);

describe('the document', () => {
  let bytes = new Uint8Array();
  let parts: Record<string, string> = {};
  let main = '';
  beforeAll(async () => {
    bytes = Uint8Array.from(await docxOfList(small, 'category'));
    parts = partsOf(bytes);
    main = parts['word/document.xml'] ?? '';
  });

  test('goes from the title and the report to the summary and the chapters', async () => {
    const text = await textOf(bytes);
    const order = [
      ...['附件', '昆都仑区行政权力清单', '第1号 2015年11月20日公布', '昆都仑区共清理出2个部门', '各类别清理情况表'],
      ...['不计新增的精简幅度', '各部门、各类别汇总表', '一、行政许可（共1项）', '二、行政处罚（共2项）'],
    ];
    const places = order.map((each) => text.indexOf(each));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('has a power once, over its sub-items, and every line of its basis', async () => {
    const penalties = (await tablesOf(bytes)).at(-1) ?? '';
    const [first = '', second = '', third = ''] = penalties.split('<tr>').slice(-3);
    expect(first).toContain('<td rowspan="2"><p>对甲的处罚</p></td>');
    expect(first).toContain('<p>01 情形01</p>');
    expect(second.match(/<p>.*?<\/p>/g)).toEqual(['<p>02 情形02</p>']);
    expect(third).toContain('<p>《甲法》</p><p>第一条\t“处罚”</p>');
  });

  test('repeats the header of every table, keeps rows whole, and lies on A4', () => {
    expect(main.match(/<w:tbl>/g)).toHaveLength(4);
    expect(main.match(/<w:trPr><w:cantSplit\/><w:tblHeader\/><\/w:trPr>/g)).toHaveLength(4);
    expect(main).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/);
  });

  test('numbers its pages outside', () => {
    expect(parts['word/settings.xml']).toContain('<w:evenAndOddHeaders');
    const footers = Object.entries(parts).filter(([name]) => /^word\/footer\d\.xml$/.test(name));
    expect(footers.map(([, xml]) => /<w:jc w:val="(\w+)"/.exec(xml)?.[1]).sort()).toEqual(['left', 'right']);
    for (const [, xml] of footers) expect(xml).toContain('PAGE');
  });

  test('names the official fonts, and what stands in for them', () => {
    expect(parts['word/styles.xml']).toContain('w:eastAsia="方正小标宋简体"');
    expect(parts['word/styles.xml']).toContain('w:eastAsia="仿宋_GB2312"');
    expect(parts['word/fontTable.xml']).toContain('<w:font w:name="方正小标宋简体"><w:altName w:val="宋体"/>');
    expect(parts['word/fontTable.xml']).toContain('<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋"/>');
  });

  test('bears the day of the release and no other', () => {
    expect(parts['docProps/core.xml']?.match(/\d{4}-\d\d-\d\dT[\d:.]+Z/g)).toEqual(
      Array(2).fill('2015-11-20T00:00:00Z'),
    );
  });
});

test('by department has a chapter for each, and in it a table for each category', async () => {
  const text = await textOf(await docxOfList(small, 'department'));
  expect(text).toMatch(/一、住建局（共2项）.*（一）行政处罚（共2项）.*二、水务局（共1项）.*（一）行政许可（共1项）/);
});

test('of licences alone has their columns and no accounts', async () => {
  const bytes = await docxOfList(listOf(small, 'licences'), 'category');
  const text = await textOf(bytes);
  expect(text).toContain('昆都仑区行政许可事项清单');
  expect(text).not.toContain('共清理出');
  expect(text).not.toContain('对甲的处罚');
  const [table = '', ...others] = await tablesOf(bytes);
  expect(others).toEqual([]);
  expect(table).toContain('<p>申请材料</p>');
});

test('a draft says so', async () => {
  const text = await textOf(await docxOfList(release([item('住建-罚-0001')], { draft: true }), 'category'));
  expect(text).toContain('昆都仑区行政权力清单（草稿） 草稿，未经审定');
});

test('only what is higher than a page may be broken', async () => {
  const long = Array(40)
    .fill('《甲法》第一条：违反本法规定的，责令改正，可以处以罚款；情节严重的，责令停业。')
    .join('\n');
  const content = release([
    item('住建-罚-0001', { basis: long }),
    item('住建-罚-0002', { subItems: [sub('01'), sub('02')] }),
  ]);
  const xml = partsOf(await docxOfList(content, 'category'))['word/document.xml'] ?? '';
  const [broken = '', ...whole] = (xml.match(/<w:tr>.*?<\/w:tr>/gs) ?? []).slice(-3);
  expect(broken).not.toContain('<w:cantSplit/>');
  for (const row of whole) expect(row).toContain('<w:cantSplit/>');
  // A power of several rows stays on one page.
  expect(whole.map((row) => row.includes('<w:keepNext/>'))).toEqual([true, false]);
});

/** In points, as the first table of the chapter has it. */
function seqColumn(xml: string): number {
  const [, width = ''] = /<w:gridCol w:w="(\d+)"/.exec(xml.split('<w:pStyle w:val="Heading1"/>').at(-1) ?? '') ?? [];
  return Number(width) / 20;
}

test.each([9, 9_999, 100_000])('序号 %i stands in one line', async (seq) => {
  const made = release([item('甲-罚-0001')]);
  const content = { ...made, powers: made.powers.map((power) => ({ ...power, seq })) };
  const xml = partsOf(await docxOfList(content, 'category'))['word/document.xml'] ?? '';
  // Half as wide as high, with 4 points at each side.
  expect(seqColumn(xml)).toBeGreaterThan(String(seq).length * 5 + 8);
});

/** In points, of the columns of the first table of the chapter. */
function columnPoints(xml: string): number[] {
  const [table = ''] =
    /<w:tblGrid>.*?<\/w:tblGrid>/s.exec(xml.split('<w:pStyle w:val="Heading1"/>').at(-1) ?? '') ?? [];
  return [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width) / 20);
}

test.each(['城管-许-0006', '生态环境-其-0010', '甲-罚-0001'])(
  '编号 %s and headers of four characters are not broken unevenly, however many columns there are',
  async (number) => {
    const extra = {
      code: '1',
      desk: '科',
      coOrgan: '局',
      sanction: '罚款',
      duties: '责',
      oversight: '电话',
      note: '注',
    };
    for (const more of [{}, { extra }]) {
      const content = release([item(number, more)]);
      const xml = partsOf(await docxOfList(content, 'category'))['word/document.xml'] ?? '';
      const points = columnPoints(xml);
      const headers = [
        ...(xml.split('<w:pStyle w:val="Heading1"/>').at(-1) ?? '').matchAll(/HeadCell".*?<w:t [^>]*>(.*?)</gs),
      ].map(([, header = '']) => header);
      expect(headers).toHaveLength(points.length);
      // Letters and hyphens half as wide as high, with 4 points at each side.
      const chinese = [...number].filter((character) => character > '一').length;
      expect(points[1]).toBeGreaterThan((chinese + (number.length - chinese) / 2) * 10 + 8);
      for (const [index, header] of headers.entries()) {
        const fits = Math.floor(((points[index] ?? 0) - 8) / 10);
        // 承办 above 机构, never 承办机 above 构.
        if (header.length <= 4) expect([header.length / 2, header.length]).toContain(Math.min(fits, header.length));
      }
      expect(points.reduce((total, each) => total + each, 0)).toBeLessThanOrEqual(717.2);
    }
  },
);

describe('a long table', () => {
  /** Of three departments: 120, 90 and 230. */
  const powers = Array.from({ length: 440 }, (_, index) =>
    item(`甲-罚-${String(index + 1).padStart(4, '0')}`, {
      organ: index < 120 ? '甲局' : index < 210 ? '乙局' : '丙局',
    }),
  );
  const content = release(powers, { departments: ['甲局', '乙局', '丙局'] });

  test('is cut where another department begins, else after so many powers', () => {
    expect(stretchesOf(content.powers).map(({ length }) => length)).toEqual([120, 150, 170]);
    expect(stretchesOf(content.powers).flat()).toEqual(content.powers);
    expect(stretchesOf(content.powers.slice(0, 200))).toHaveLength(1);
  });

  test('is several in the document, one below the other, each with the header of all', async () => {
    const xml = partsOf(await docxOfList(content, 'category'))['word/document.xml'] ?? '';
    const [, ...stretches] = xml.split('<w:pStyle w:val="Heading1"/>').at(-1)?.split('<w:tbl>') ?? [];
    const rows = stretches.map((stretch) => stretch.match(/<w:tr>.*?<\/w:tr>/gs) ?? []);
    expect(rows.map(({ length }) => length)).toEqual([121, 151, 171]);
    expect(new Set(rows.map(([header]) => header)).size).toBe(1);
    for (const stretch of stretches.slice(0, -1)) {
      expect(stretch.split('</w:tbl>')[1]).toMatch(
        /^<w:p><w:pPr><w:pStyle w:val="TableBreak"\/>(?:(?!<w:p>).)*<\/w:p>$/,
      );
    }
  });
});

test.each(hostileNames)('whatever a name holds, the document can be read: %j', async (name, written) => {
  const subItems = [{ uid: 's', number: '住建-罚-0001-01', name, basis: name }];
  const content = release([item('住建-罚-0001', { name, organ: name, subItems, extra: { note: name } })], {
    departments: [name],
    title: name,
  });
  const bytes = await docxOfList(content, 'department');
  const parser = new XMLParser({ ignoreAttributes: false });
  for (const [path, xml] of Object.entries(partsOf(bytes))) {
    expect(XMLValidator.validate(xml), path).toBe(true);
    expect(() => parser.parse(xml)).not.toThrow();
  }
  expect(await textOf(bytes)).toContain(written.replace(/\s+/g, ' '));
});

describe('the pictures of the statistics', () => {
  test('stand after the summary, each on a page, with what they say; and bytes stay the same', async () => {
    const bytes = await docxOfList(small, 'category', drawnPictures);
    const files = unzipSync(bytes);
    const main = strFromU8(files['word/document.xml'] ?? new Uint8Array());
    expect(
      [...main.matchAll(/<wp:docPr id="(\d+)" name="(.)" descr="(.：1)"/g)].map((found) => found.slice(1)),
    ).toEqual([
      ['1', '甲', '甲：1'],
      ['2', '乙', '乙：1'],
    ]);
    expect(main.indexOf('各部门、各类别汇总表')).toBeLessThan(main.indexOf('<w:drawing>'));
    expect(main.indexOf('<w:drawing>')).toBeLessThan(main.indexOf('一、行政许可'));
    expect(await docxOfList(small, 'category', drawnPictures)).toEqual(bytes);
  });

  test('are none of a part of the release', async () => {
    expect(await docxOfList(listOf(small, 'licences'), 'category', drawnPictures)).toEqual(
      await docxOfList(listOf(small, 'licences'), 'category'),
    );
  });
});
