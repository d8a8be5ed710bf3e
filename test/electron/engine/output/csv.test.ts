import fc from 'fast-check';
import iconv from 'iconv-lite';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { csvOfDictionary, csvOfRelease, csvOfTable } from '#engine/output/csv.ts';
import { unguardedCell } from '#shared/text/formulaGuard.ts';
import { item, release } from '../../../shared/publish/releaseFixture.ts';

const plain = { encoding: 'utf-8', exact: true } as const;
const content = release([
  item('住建-罚-0001', {
    name: '对“未取得施工许可证”的处罚,及其他',
    basis: '《中华人民共和国建筑法》\n第六十四条："责令改正"',
    extra: { oversight: '+86-472-12345', code: '0150203000123456789012345678901' },
    subItems: [{ uid: 's1', number: '住建-罚-0001-01', name: '=子项', basis: '《子法》第一条' }],
  }),
  item('水务-许-0001', { category: 'XK', organ: '水务局', level: null, basis: '' }),
]);

function records(bytes: Uint8Array, encoding = 'utf-8'): string[][] {
  const text = iconv.decode(Buffer.from(bytes), encoding);
  return Papa.parse<string[]>(text, { delimiter: ',', newline: '\r\n' }).data.slice(0, -1);
}

describe('the published list as CSV', () => {
  test('has a line for each power and sub-item, codes as they are, formulas guarded', () => {
    const [header, ...lines] = records(csvOfRelease(content, { encoding: 'utf-8', exact: false }));
    const shown = ['编号', '主项编号', '序号', '类别代码', '事项名称', '子项名称', '实施依据', '事项编码', '监督方式'];
    expect(lines.map((line) => shown.map((name) => line[header?.indexOf(name) ?? -1]))).toEqual([
      ['水务-许-0001', '', '1', 'XK', '对水务-许-0001的处罚', '', '', '', ''],
      [
        '住建-罚-0001',
        '',
        '1',
        'CF',
        '对“未取得施工许可证”的处罚,及其他',
        '',
        '《中华人民共和国建筑法》\n第六十四条："责令改正"',
        '0150203000123456789012345678901',
        "'+86-472-12345",
      ],
      [
        '住建-罚-0001-01',
        '住建-罚-0001',
        '1',
        'CF',
        '对“未取得施工许可证”的处罚,及其他',
        "'=子项",
        '《子法》第一条',
        '',
        '',
      ],
    ]);
  });

  test('is RFC 4180 in UTF-8 with a byte order mark', () => {
    const bytes = csvOfTable(
      [
        ['编号', 'a"b'],
        ['1,2', 'x\ny'],
      ],
      plain,
    );
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes)).toBe('编号,"a""b"\r\n"1,2","x\ny"\r\n');
  });

  test('is without guards when it is to be exact', () => {
    const text = new TextDecoder().decode(csvOfRelease(content, plain));
    expect(text).toContain(',=子项,');
    expect(text).not.toContain("'");
  });

  test('in GB18030 says the same', () => {
    const options = { encoding: 'gb18030', exact: false } as const;
    expect(records(csvOfRelease(content, options), 'gb18030')).toEqual(
      records(csvOfRelease(content, { ...options, encoding: 'utf-8' })),
    );
  });

  test('in GB18030 refuses the one character that it has no code for', () => {
    expect(() => csvOfTable([['\uE5E5']], { encoding: 'gb18030', exact: true })).toThrow('U+E5E5');
  });

  test.each(['utf-8', 'gb18030'] as const)('whatever a cell holds reads back from %s', (encoding) => {
    const unit = fc.oneof(
      fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '\n', '"', ',', ' ', '罚', '𠮷', '㊙', '\u{2CDAD}', 'é'),
      // U+FEFF at the start is a mark and no text.
      fc.string({ unit: 'binary', maxLength: 1 }).filter((text) => !/[\uFEFF\uE5E5]/.test(text)),
    );
    const cell = fc.string({ unit, maxLength: 8 });
    const row = fc.tuple(fc.constant('x'), cell, cell);
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (table) => {
        const read = records(csvOfTable(table, { encoding, exact: false }), encoding);
        expect(read.map((cells) => cells.map(unguardedCell))).toEqual(table);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the data dictionary', () => {
  test('explains every column of the list, and the guard where there is one', () => {
    const [header] = records(csvOfRelease(content, plain));
    const guarded = records(csvOfDictionary(content, { encoding: 'utf-8', exact: false }));
    const names = guarded.map(([name]) => name);
    expect(names).toEqual(['字段名', ...(header ?? []), '（全部字段）']);
    expect(guarded.every((line) => line.slice(0, 4).every((cell) => cell !== ''))).toBe(true);
    expect(records(csvOfDictionary(content, plain)).map(([name]) => name)).toEqual(names.slice(0, -1));
  });

  test('lists the categories of this release', () => {
    const line = records(csvOfDictionary(content, plain)).find(([name]) => name === '类别代码');
    expect(line?.[4]).toContain('JC 行政监督检查');
  });
});
