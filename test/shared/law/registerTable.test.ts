import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { buildLawIndex } from '#shared/law/lookup.ts';
import { lawRanks, lawStatuses } from '#shared/law/register.ts';
import { readRegister } from '#shared/law/registerTable.ts';

describe('a table of laws', () => {
  test('our own, a line for each law', () => {
    const { laws, problems } = readRegister([
      [
        'id',
        'title',
        'rank',
        'status',
        'issuer',
        'docNo',
        'published',
        'effective',
        'repealed',
        'replacedBy',
        'aliases',
      ],
      [
        'L1',
        '甲法',
        'law',
        'repealed',
        '国务院',
        '国务院令第1号',
        '1990-01-02',
        '1990-03-04',
        '2021-01-01',
        '乙法',
        '甲|甲办法',
      ],
    ]);
    expect(problems).toEqual([]);
    expect(laws).toEqual([
      {
        id: 'L1',
        title: '甲法',
        rank: 'law',
        status: 'repealed',
        issuer: '国务院',
        docNo: '国务院令第1号',
        aliases: ['甲', '甲办法'],
        replacedBy: '乙法',
        versions: [{ published: '1990-01-02', effective: '1990-03-04', repealed: '2021-01-01', status: 'repealed' }],
      },
    ]);
  });

  test('a public list, a line for each version, in any order', () => {
    const { laws } = readRegister([
      ['title', 'level', 'status', 'publish_date', 'effective_date', 'issuer'],
      ['甲法', '法律', 'in force', '2021-01-22', '2021-07-15', ''],
      ['乙市绿化条例', '地方性法规', 'unknown', '', '', ''],
      ['《甲法》', '', 'amended', '2017年9月1日', '2018/1/1', '全国人大'],
    ]);
    expect(laws.map(({ id, rank, status, issuer }) => [id, rank, status, issuer])).toEqual([
      ['law:甲法', 'law', 'in-force', '全国人大'],
      ['law:乙市绿化条例', 'local-regulation', 'unknown', null],
    ]);
    expect(laws[0]?.versions.map(({ published, effective, status }) => [published, effective, status])).toEqual([
      ['2017-09-01', '2018-01-01', 'amended'],
      ['2021-01-22', '2021-07-15', 'in-force'],
    ]);
  });

  test('Chinese headers and words', () => {
    const { laws } = readRegister([
      ['标题', '效力级别', '时效性', '公布日期'],
      ['某省消防办法', '地方政府规章', '现行有效', ''],
      ['某市消防办法', '地方政府规章', '已废止', ''],
    ]);
    expect(laws.map(({ rank, status }) => [rank, status])).toEqual([
      ['provincial-rule', 'in-force'],
      ['local-rule', 'repealed'],
    ]);
  });

  test('what cannot be read is a problem and unknown, and stops nothing', () => {
    const { laws, problems } = readRegister([
      ['id', 'title', 'rank', 'status', 'published'],
      ['L1', '某办法', '圣旨', '存疑', '2021-02-30'],
      ['L2', '', '', '', ''],
      ['', '', '', '', ''],
      ['L1', '另一办法', '', '', ''],
    ]);
    expect(problems.map(({ code, line, detail }) => [code, line, detail])).toEqual([
      ['unknown-rank', 2, '圣旨'],
      ['not-a-date', 2, '2021-02-30'],
      ['unknown-status', 2, '存疑'],
      ['no-title', 3, 'L2'],
      ['same-id-other-title', 5, 'L1'],
    ]);
    expect(laws.map(({ id, rank, status }) => [id, rank, status])).toEqual([['L1', 'unknown', 'unknown']]);
    expect(readRegister([['name']]).problems).toEqual([{ code: 'no-title-column', line: 1, detail: '' }]);
    expect(readRegister([]).laws).toEqual([]);
  });
});

describe('the register that the program brings', () => {
  const text = readFileSync(new URL('../../../resources/laws/register.csv', import.meta.url), 'utf8');
  const rows = Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
  const { laws, problems } = readRegister(rows);
  const index = buildLawIndex(laws);

  test('holds more than 400 laws, each once, and no line that cannot be read', () => {
    expect(problems).toEqual([]);
    expect(laws.length).toBe(rows.length - 1);
    expect(laws.length).toBeGreaterThanOrEqual(400);
    expect(new Set(laws.map(({ title, docNo }) => `${title} ${docNo}`)).size).toBe(laws.length);
    expect(laws.every(({ id }) => /^L\d{4}$/.test(id))).toBe(true);
  });

  test('gives a rank and a status that exist, and days in their order', () => {
    for (const { title, rank, status, versions } of laws) {
      expect(lawRanks, title).toContain(rank);
      expect(lawStatuses, title).toContain(status);
      for (const { published, effective, repealed } of versions) {
        if (published !== null && effective !== null) expect(published <= effective, title).toBe(true);
        if (effective !== null && repealed !== null) expect(effective < repealed, title).toBe(true);
        if (repealed !== null) expect(status, title).toBe('repealed');
      }
    }
  });

  test('names only successors that it holds and that are in force', () => {
    for (const { title, replacedBy } of laws) {
      if (replacedBy !== null) expect(index.resolve(replacedBy, null)?.status, title).toBe('in-force');
    }
  });

  test.each([
    ['食品安全法', 'law', 'in-force', null],
    ['婚姻法', 'law', 'repealed', '中华人民共和国民法典'],
    ['环境噪声污染防治法', 'law', 'repealed', '中华人民共和国噪声污染防治法'],
    ['排污费征收使用管理条例', 'administrative-regulation', 'repealed', '中华人民共和国环境保护税法'],
    ['社会抚养费征收管理办法', 'administrative-regulation', 'repealed', null],
    ['物业管理条例', 'administrative-regulation', 'in-force', null],
    ['城市照明管理规定', 'department-rule', 'in-force', null],
    ['森林防火条例', 'administrative-regulation', 'repealed', '森林草原防灭火条例'],
    ['海洋环境保护法', 'law', 'in-force', null],
  ])('knows %s', (title, rank, status, replacedBy) => {
    const law = index.resolve(title, null);
    expect([law?.rank, law?.status, law?.replacedBy]).toEqual([rank, status, replacedBy]);
  });
});
