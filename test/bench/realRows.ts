/** The rows of the real lists, as one careful reading by hand has them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

export const realDataFolder = process.env.QUANQING_REAL_DATA ?? join(import.meta.dirname, '../../../shared/data');

export type RealRow = Readonly<Record<string, string>>;

/** The lines of one table by its headers; null where the real lists are not at hand. */
export function readRealRows(
  file: 'expected-items.csv' | 'services-guangan.csv' | 'pairs.csv' | 'laws.csv',
): RealRow[] | null {
  const path = join(realDataFolder, file);
  if (!existsSync(path)) return null;
  const text = readFileSync(path, 'utf8').replace(/^\ufeff/, '');
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}
