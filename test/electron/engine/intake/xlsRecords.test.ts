import XLSX from '@e965/xlsx';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBytes } from '#engine/intake/readBytes.ts';
import { neededRecords } from '#engine/intake/xlsRecords.ts';
import { excel97, oleFile } from '../../../fixtures/intake/files.ts';

const word = (value: number) => [value & 0xff, value >> 8];
const record = (kind: number, body: readonly number[] = []) => [...word(kind), ...word(body.length), ...body];
const begin = (kind: number) => record(0x0809, [...word(0x0600), ...word(kind), ...new Array<number>(12).fill(0)]);
const end = record(0x000a);

/** A workbook of Excel 97 with one sheet, of these records. */
function workbook(globals: readonly number[], sheet: readonly number[]): Uint8Array {
  const bound = (offset: number) => record(0x0085, [...word(offset), 0, 0, 0, 0, 1, 0, 0x41]);
  const before = (offset: number) => [...begin(0x0005), ...globals, ...bound(offset), ...end];
  const stream = [...before(before(0).length), ...begin(0x0010), ...sheet, ...end];
  return oleFile({ Workbook: Uint8Array.from([...stream, ...new Array<number>(5000).fill(0)]) });
}

const label = (text: string) => record(0x0204, [0, 0, 0, 0, 0, 0, ...word(text.length), 0, ...Buffer.from(text)]);
const nothing = new Array<number>(20).fill(0);

describe('a workbook that the parser of spreadsheets would read for ever', () => {
  test.each<[string, Uint8Array]>([
    ['a text of no length', workbook([], record(0x0004))],
    ['a sheet without a name', workbook(record(0x0085, [0, 0, 0, 0, 0, 0]), label('A'))],
    ['a result that breaks off', workbook([], record(0x0207, [1]))],
  ])('%s is refused', async (_, bytes) => {
    await expect(readBytes(bytes, '清单.xls')).rejects.toMatchObject({ code: 'truncated' });
  });

  test.each<[string, Uint8Array]>([
    ['a formula that leads nowhere', workbook([], [...record(0x0006, [...nothing, 0xff, 0x7f, 0x1e]), ...label('A')])],
    ['a name that leads nowhere', workbook(record(0x0018, [...nothing, 0xff, 0x7f, 0x1e]), label('A'))],
    ['references without an end', workbook(record(0x0017), label('A'))],
    ['a link over every cell', workbook([], [...label('A'), ...record(0x01b8, [0, 0, 0xff, 0xff, 0, 0, 0xff, 0xff])])],
    [
      'shared strings with a byte too many',
      workbook(record(0x00fc, [9, 0, 0, 0, 9, 0, 0, 0, 1, 0, 0, 0x41, 0x41]), label('A')),
    ],
    [
      'a comment whose text goes on with nothing',
      workbook(
        [],
        [
          ...label('A'),
          ...record(0x005d, [...nothing, 0, 0]),
          ...record(0x01b6, nothing.slice(2)),
          ...record(0x003c),
          ...record(0x003c),
        ],
      ),
    ],
    ['merges that are not there', workbook([], [...label('A'), ...record(0x00e5, [0xff, 0xff])])],
  ])('%s is passed over', async (_, bytes) => {
    const { sheets } = await readBytes(bytes, '清单.xls');
    expect(sheets[0]?.rows[0]?.[0]?.text).toBe('A');
    expect(sheets[0]?.merges).toEqual([]);
  });
});

test('what is read of a workbook stays as it was', async () => {
  const sheet = XLSX.utils.aoa_to_sheet([
    ['甲', 1.5, true, new Date(Date.UTC(2026, 0, 5))],
    ['乙', -7, false, '='],
  ]);
  sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 1 } }];
  sheet['!cols'] = [{}, { hidden: true }];
  const bytes: unknown = XLSX.write(
    { SheetNames: ['表'], Sheets: { 表: sheet } },
    { bookType: 'biff8', type: 'buffer' },
  );
  if (!(bytes instanceof Uint8Array)) throw new Error('no bytes');
  const [read] = (await readBytes(bytes, '清单.xls')).sheets;
  expect(read?.rows.map((row) => row.map((cell) => cell?.text ?? null))).toEqual([
    ['甲', null, 'TRUE', '2026/1/5'],
    ['乙', '-7', 'FALSE', '='],
  ]);
  expect(read?.hiddenColumns).toEqual([1]);
});

test('records that are spoiled anywhere are read or refused', async () => {
  const whole = excel97([
    { text: '整格', struck: true },
    { text: '半删', struck: true, runs: [{ start: 1, struck: false }] },
  ]);
  const places = fc.array(fc.tuple(fc.integer({ min: 512, max: 1024 }), fc.nat(255)), { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(places, async (spoiled) => {
      const bytes = Buffer.from(whole);
      for (const [place, value] of spoiled) bytes[place] = value;
      await readBytes(bytes, '清单.xls').catch((error: unknown) => expect(error).toHaveProperty('code'));
    }),
    { numRuns: 500 },
  );
});

test('a stream that is shorter than a record says is cut short', () => {
  expect(() => neededRecords(Uint8Array.from([...begin(5), 0x04, 0x02, 0xff, 0]))).toThrow(
    expect.objectContaining({ code: 'truncated' }),
  );
});
