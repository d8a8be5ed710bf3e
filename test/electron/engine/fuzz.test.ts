import { CFB } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { readBytes } from '#engine/intake/readBytes.ts';
import { excel97, ods, rawXlsx } from '../../fixtures/intake/files.ts';
import { fuzz } from '../../fuzz/fuzz.ts';

test('files that were made to do harm, or were spoiled at random, are read or refused in words', async () => {
  const outcome = await fuzz({ files: 200, seed: 1, hostile: true });
  expect(outcome).toMatchObject({ crashes: 0, hangs: 0, overMemory: 0, writes: 0, found: [] });
  expect(outcome.read).toBeGreaterThan(50);
  expect(outcome.refused).toBeGreaterThan(50);
}, 400_000);

test('a cell that claims a place beyond the sheet is refused before anything is filled up to it', async () => {
  const sheet = '<sheetData><row r="4294967295"><c r="ZZZZ99999999"><v>1</v></c></row></sheetData>';
  await expect(readBytes(rawXlsx({ sheet }), '清单.xlsx')).rejects.toMatchObject({ code: 'too-large' });
  const wide = '<sheetData><row r="1"><c r="ZZZZ1"><v>1</v></c></row></sheetData>';
  await expect(readBytes(rawXlsx({ sheet: wide }), '清单.xlsx')).rejects.toMatchObject({ code: 'too-large' });
});

test('properties of an old workbook that claim to be billions are never counted', async () => {
  const summary = Buffer.alloc(400);
  summary.writeUInt16LE(0xfffe, 0);
  summary.writeUInt32LE(1, 24);
  Buffer.from('e0859ff2f94f6810ab9108002b27b3d9', 'hex').copy(summary, 28);
  summary.writeUInt32LE(48, 44);
  summary.writeUInt32LE(0xffffffff, 52);
  const container = CFB.read(excel97([{ text: '序号', struck: false }]), { type: 'buffer' });
  CFB.utils.cfb_add(container, '/\u0005SummaryInformation', summary);
  const bytes = Buffer.from(CFB.write(container, { type: 'buffer' }));
  expect((await readBytes(bytes, '清单.xls')).format).toBe('xls');
});

test('a cell that claims to be repeated over the whole sheet is refused before it is repeated', async () => {
  const cell = '<table:table-cell table:number-columns-repeated="16384"><text:p>甲</text:p></table:table-cell>';
  const tables = `<table:table table:name="表"><table:table-row table:number-rows-repeated="1048576">${cell}</table:table-row></table:table>`;
  await expect(readBytes(ods({ tables }), '清单.ods')).rejects.toMatchObject({
    code: 'too-large',
    detail: '1048576 × 16384',
  });
});
