import type { Workbook } from 'exceljs';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { fixedZip } from './fixedZip.ts';
import { type PrintedSheet, sheetPath, withMerges } from './printedSheet.ts';

/** The bytes of a workbook with its merges and drop-downs; the same for the same content. */
export async function writeWorkbook(workbook: Workbook, sheets: readonly PrintedSheet[]): Promise<Uint8Array> {
  // It is packed anew, always alike; packing it twice would take most of the time.
  const packed = await workbook.xlsx.writeBuffer({ zip: { compression: 'STORE' } });
  const files = unzipSync(new Uint8Array(packed));
  for (const printed of sheets) {
    const path = sheetPath(printed);
    files[path] = strToU8(withMerges(strFromU8(files[path] ?? new Uint8Array()), printed));
  }
  return fixedZip(files);
}
