/** Real items with the category that their department declared, for judging the classifier. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { CitedLaw } from '#shared/law/cited.ts';
import { lawFamily } from '#shared/law/family.ts';
import { readBasis } from '#shared/law/parseCitations.ts';
import type { CategoryCode } from '#shared/model/category.ts';
import { parseCategory } from '#shared/model/categoryWords.ts';
import { type RealRow, readRealRows } from './realRows.ts';

export interface LabelledItem {
  /** The file or department it comes from: what is left out as a whole when something is learned. */
  readonly source: string;
  readonly name: string;
  readonly subItems: readonly string[];
  readonly basis: string;
  readonly laws: readonly CitedLaw[];
  readonly label: CategoryCode;
}

/** Null where the real lists are not at hand. */
export function readLabelledItems(file: 'expected-items.csv' | 'services-guangan.csv'): LabelledItem[] | null {
  return readRealRows(file)?.flatMap((row) => labelled(row, row.file ?? row.department ?? '')) ?? null;
}

/** Names of fields that the real lists lack, composed for this; some with the beginning of a basis. */
export function readOtherFields(): LabelledItem[] {
  const text = readFileSync(join(import.meta.dirname, 'classify/otherFields.csv'), 'utf8');
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  return data.flatMap((row) => labelled(row, row.field ?? ''));
}

function labelled(row: RealRow, source: string): LabelledItem[] {
  const label = parseCategory(row.category ?? '');
  if (label === null) return [];
  const { name = '', basis = '', sub_item: subItem = '' } = row;
  return [{ source, name, subItems: subItem === '' ? [] : [subItem], basis, laws: lawsOf(basis), label }];
}

/** The cited laws without a register: titles are all that classifying looks at. */
function lawsOf(basis: string): CitedLaw[] {
  const unknown = { lawId: null, rank: 'unknown', status: 'unknown', repealed: null, replacedBy: null } as const;
  return readBasis(basis).citations.flatMap(({ law, refs }) =>
    law === null ? [] : [{ ...unknown, title: law, family: lawFamily(law), refs }],
  );
}
