import { unzipSync } from 'fflate';
import { emptyWorkbook } from './emptyWorkbook.ts';
import { fixedZip } from './fixedZip.ts';

/** Widest column, in characters. */
const widest = 60;

/** A plain sheet of texts to go on working with: frozen header, a filter on every column, no formulas. */
export async function xlsxOfTable(
  title: string,
  [header = [], ...rows]: readonly (readonly string[])[],
): Promise<Uint8Array> {
  const workbook = await emptyWorkbook();
  const epoch = new Date(0);
  workbook.created = epoch;
  workbook.modified = epoch;
  const sheet = workbook.addWorksheet(title, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.addRow([...header]).font = { bold: true };
  for (const row of rows) sheet.addRow([...row]);
  header.forEach((label, at) => {
    const sample = rows.slice(0, 200).map((row) => row[at]?.length ?? 0);
    // A Chinese character is as wide as two letters.
    sheet.getColumn(at + 1).width = Math.min(widest, 2 * Math.max(label.length, ...sample) + 2);
  });
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: header.length } };
  return fixedZip(unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer())));
}
