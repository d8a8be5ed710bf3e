import { readHtmlTables } from './htmlTables.ts';
import { notATable } from './intakeRefusal.ts';
import type { SheetsReading } from './sheetsReading.ts';

/** A web page, mostly one that a system offers as "导出 Excel" under the suffix .xls. */
export function readHtml(html: string): SheetsReading {
  const sheets = readHtmlTables(html);
  if (sheets.length === 0) throw notATable('no-tables');
  const name = sheetName(html);
  const [only, ...others] = sheets;
  const named = only !== undefined && others.length === 0 && name !== '' ? [{ ...only, name }] : sheets;
  return { sheets: named, warnings: [] };
}

/** Excel's own pages name their sheet in a conditional comment: <x:Name>行政许可（12项）</x:Name>. */
function sheetName(html: string): string {
  return /<x:Name>([^<]*)<\/x:Name>/i.exec(html)?.[1]?.trim() ?? '';
}
