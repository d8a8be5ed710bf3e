import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openOle } from '#engine/intake/oleContainer.ts';
import { readBytes } from '#engine/intake/readBytes.ts';
import { excel97, oleFile } from '../../../fixtures/intake/files.ts';

const bytesOf = (length: number) => Uint8Array.from({ length }, (_, n) => (n * 31) % 251);

describe('an OLE container', () => {
  // Beyond 7 MB the table of sectors is listed outside the header.
  test.each([0, 10, 64, 4095, 4096, 70_000, 7_200_000])('gives back a stream of %i bytes', (length) => {
    const bytes = bytesOf(length);
    const streams = openOle(oleFile({ Workbook: bytes, other: bytesOf(200) }));
    expect(Buffer.from(streams.get('workbook')?.read() ?? []).equals(bytes)).toBe(true);
    expect(streams.get('other')?.read()).toHaveLength(200);
  });

  test('whose sectors lead back into themselves is refused instead of read for ever', async () => {
    const bytes = Buffer.from(excel97([{ text: '序号', struck: false }]));
    const table = (bytes.readUInt32LE(76) + 1) * 512;
    for (let sector = 0; sector < 128; sector += 1) bytes.writeUInt32LE(0, table + sector * 4);
    await expect(readBytes(bytes, '清单.xls')).rejects.toMatchObject({ code: 'truncated' });
  });

  test('that is spoiled anywhere is read or refused', () => {
    const whole = oleFile({ Workbook: bytesOf(5000), other: bytesOf(200) });
    const spoil = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(spoil, fc.nat(whole.length), (places, length) => {
        const bytes = Buffer.from(whole);
        for (const [place, value] of places) bytes[place] = value;
        try {
          for (const stream of openOle(bytes.subarray(0, length)).values()) stream.read();
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
        }
      }),
    );
  });
});
