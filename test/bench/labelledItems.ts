/** Real items with the category that their department declared, for judging the classifier. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { CitedLaw } from '#shared/law/cited.ts';
import { lawFamily } from '#shared/law/family.ts';
import { readBasis } from '#shared/law/parseCitations.ts';
import type { CategoryCode } from '#shared/model/category.ts';
import { parseCategory } from '#shared/model/categoryWords.ts';

export interface LabelledItem {
  /** The file or department it comes from: what is left out as a whole when something is learned. */
  readonly source: string;
  readonly name: string;
  readonly subItems: readonly string[];
  readonly basis: string;
  readonly laws: readonly CitedLaw[];
  readonly label: CategoryCode;
}

const folder = process.env.QUANQING_REAL_DATA ?? join(import.meta.dirname, '../../../shared/data');

/** Null where the real lists are not at hand. */
export function readLabelledItems(file: 'expected-items.csv' | 'services-guangan.csv'): LabelledItem[] | null {
  const path = join(folder, file);
  if (!existsSync(path)) return null;
  const text = readFileSync(path, 'utf8').replace(/^\ufeff/, '');
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  return data.flatMap((row) => {
    const label = parseCategory(row.category ?? '');
    if (label === null) return [];
    const { name = '', basis = '', sub_item: subItem = '' } = row;
    const source = row.file ?? row.department ?? '';
    return [{ source, name, subItems: subItem === '' ? [] : [subItem], basis, laws: lawsOf(basis), label }];
  });
}

/** The cited laws without a register: titles are all that classifying looks at. */
function lawsOf(basis: string): CitedLaw[] {
  const unknown = { lawId: null, rank: 'unknown', status: 'unknown', repealed: null, replacedBy: null } as const;
  return readBasis(basis).citations.flatMap(({ law, refs }) =>
    law === null ? [] : [{ ...unknown, title: law, family: lawFamily(law), refs }],
  );
}
