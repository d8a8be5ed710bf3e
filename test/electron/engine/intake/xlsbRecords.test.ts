import XLSX from '@e965/xlsx';
import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readBytes } from '#engine/intake/readBytes.ts';
import { neededBinaryRecords } from '#engine/intake/xlsbRecords.ts';

const long = (...values: readonly number[]) =>
  values.flatMap((value) => [...Buffer.from(Uint32Array.of(value).buffer)]);
const wide = (value: string) => [...long(value.length), ...Buffer.from(value, 'utf16le')];

function record(kind: number, body: readonly number[] = []): number[] {
  const kindBytes = kind < 0x80 ? [kind] : [(kind & 0x7f) | 0x80, kind >> 7];
  return [
    ...kindBytes,
    ...(body.length < 0x80 ? [body.length] : [(body.length & 0x7f) | 0x80, body.length >> 7]),
    ...body,
  ];
}

const row = (index: number, flags = 0) => record(0x0000, [...long(index, 0), 0, 0, 0, flags, 0, ...long(0)]);
const cell = (column: number, text: readonly number[]) => record(0x0006, [...long(column, 0), ...text]);
const shared = (column: number, index: number) => record(0x0007, [...long(column, 0, index)]);
const link = (...range: readonly number[]) => record(0x01ee, [...long(...range), ...long(0xffffffff, 0, 0, 0)]);

function written(sheet: XLSX.WorkSheet): Uint8Array {
  const bytes: unknown = XLSX.write(
    { SheetNames: ['表'], Sheets: { 表: sheet } },
    { bookType: 'xlsb', type: 'buffer', bookSST: true },
  );
  if (!(bytes instanceof Uint8Array)) throw new Error('no bytes');
  return bytes;
}

/** A workbook with one sheet, of these records, and with these more ones in other parts. */
function workbook(sheet: readonly number[], more: Readonly<Record<string, readonly number[]>> = {}): Uint8Array {
  const parts = unzipSync(written(XLSX.utils.aoa_to_sheet([['A']])));
  const behind = Object.entries(more).map(([name, records]) => [
    name,
    Uint8Array.from([...(parts[name] ?? []), ...records]),
  ]);
  const body = [...record(0x0081), ...record(0x0091), ...sheet, ...record(0x0092), ...record(0x0082)];
  return zipSync({ ...parts, ...Object.fromEntries(behind), 'xl/worksheets/sheet1.bin': Uint8Array.from(body) });
}

const list = [...row(0), ...cell(0, wide('A'))];

describe('a binary workbook that the parser of spreadsheets would read for ever', () => {
  test.each<[string, string, Uint8Array]>([
    ['a text longer than its record', 'truncated', workbook([...row(0), ...cell(0, long(0x7fffffff))])],
    [
      'a shared text longer than its record',
      'truncated',
      workbook(list, { 'xl/sharedStrings.bin': record(0x0013, [0, ...long(0x7fffffff)]) }),
    ],
    [
      'a format longer than its record',
      'truncated',
      workbook(list, { 'xl/styles.bin': record(0x002c, [200, 0, ...long(0x7fffffff)]) }),
    ],
    [
      'a sheet with an endless name',
      'truncated',
      workbook(list, { 'xl/workbook.bin': record(0x009c, [...long(0, 9), ...wide('rId1'), ...long(0x7fffffff)]) }),
    ],
    ['a record longer than its part', 'truncated', workbook([...list, 0x06, 0xff, 0xff, 0xff, 0x7f])],
    ['a row below every sheet', 'too-large', workbook([...row(0xfffffff0, 0x10), ...cell(0, wide('A'))])],
    ['a cell beside every sheet', 'too-large', workbook([...row(0), ...cell(0xfffffff0, wide('A'))])],
  ])('%s is refused', async (_, code, bytes) => {
    await expect(readBytes(bytes, '清单.xlsb')).rejects.toMatchObject({ code });
  });

  test.each<[string, Uint8Array]>([
    ['a link over every cell', workbook([...list, ...link(0, 0xfffff, 0, 0x3fff)])],
    ['columns without an end', workbook([...record(0x003c, [...long(0, 0xfffffff0, 0, 0), 0, 0]), ...list])],
    [
      'columns hidden again and again',
      workbook([
        ...Array.from({ length: 5000 }, () => record(0x003c, [...long(1, 0x3fff, 0, 0), 1, 0])).flat(),
        ...list,
      ]),
    ],
    ['a margin that is not there', workbook([...list, ...record(0x01dc)])],
    [
      'metadata of a length that cannot be true',
      workbook(list, { 'xl/metadata.bin': record(0x0033, long(0x7fffffff)) }),
    ],
    ['a name that leads nowhere', workbook(list, { 'xl/workbook.bin': record(0x0027, long(0, 0, 0x7fffffff)) })],
    [
      'what only later versions know',
      workbook([...record(0x0023, long(0)), ...cell(0, long(0x7fffffff)), ...record(0x0024), ...list]),
    ],
    [
      'a text with a number of runs that cannot be true',
      workbook([...row(0), ...record(0x003e, [...long(0, 0), 1, ...wide('A'), ...long(0x7fffffff)])]),
    ],
  ])('%s is passed over', async (_, bytes) => {
    const { sheets } = await readBytes(bytes, '清单.xlsb');
    expect(sheets[0]?.rows[0]?.[0]?.text).toBe('A');
  });
});

test('what is read of a binary workbook stays as it was', async () => {
  const sheet = XLSX.utils.aoa_to_sheet([
    ['甲', 1.5, true, new Date(Date.UTC(2026, 0, 5))],
    ['乙'.repeat(300), -7, false, '='],
    ['甲', 1e9, { t: 'e', v: 0x2a }],
  ]);
  sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 1 } }];
  sheet['!cols'] = [{}, { hidden: true }];
  sheet['!rows'] = [{}, {}, { hidden: true }];
  XLSX.utils.cell_add_comment(sheet.B2, '已取消');
  const [read] = (await readBytes(written(sheet), '清单.xlsb')).sheets;
  expect(read?.name).toBe('表');
  expect(read?.rows.map((line) => line.map((each) => each?.text ?? null))).toEqual([
    ['甲', null, 'TRUE', '2026/1/5'],
    ['乙'.repeat(300), '-7', 'FALSE', '='],
    ['甲', '1000000000', '#N/A'],
  ]);
  expect(read?.hiddenColumns).toEqual([1]);
  expect(read?.hiddenRows).toEqual([2]);
  expect(read?.comments).toMatchObject([{ row: 1, column: 1, text: '已取消' }]);
});

test('shared strings are found by their number', async () => {
  const more = { 'xl/sharedStrings.bin': record(0x0013, [0, ...wide('乙')]) };
  // Behind the end of the strings nothing counts, but that end is not shown to the parser either.
  const { sheets } = await readBytes(workbook([...row(0), ...shared(0, 0), ...shared(1, 1)], more), '清单.xlsb');
  expect(sheets[0]?.rows[0]?.map((each) => each?.text)).toEqual(['A', '乙']);
});

test('records that are spoiled anywhere are read or refused', async () => {
  const parts = unzipSync(
    written(
      XLSX.utils.aoa_to_sheet([
        ['甲', 1, true],
        ['乙', 2.5, '丙'],
      ]),
    ),
  );
  const names = Object.keys(parts).filter((name) => name.endsWith('.bin'));
  const places = fc.array(fc.tuple(fc.nat(2000), fc.nat(255)), { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...names), places, async (name, spoiled) => {
      const part = Buffer.from(parts[name] ?? []);
      for (const [place, value] of spoiled) part[place % part.length] = value;
      const bytes = zipSync({ ...parts, [name]: part }, { level: 0 });
      await readBytes(bytes, '清单.xlsb').catch((error: unknown) => expect(error).toHaveProperty('code'));
    }),
    { numRuns: 500 },
  );
});

test('no more is shown than there was, whatever a part holds', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (part) => {
      try {
        const shown = neededBinaryRecords(part, 'x');
        expect(shown.length).toBeLessThanOrEqual(part.length);
        expect(neededBinaryRecords(shown, 'x')).toEqual(shown);
      } catch (error) {
        expect(error).toHaveProperty('code');
      }
    }),
  );
});
