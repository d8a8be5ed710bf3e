import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { builtInLaws } from '#engine/jobs/builtInLaws.ts';
import { citedLaw, identify } from '#engine/jobs/lawBook.ts';
import { sourcePlaces } from '#engine/places.ts';
import { buildLawIndex, type LawIndex } from '#shared/law/lookup.ts';
import { readBasis } from '#shared/law/parseCitations.ts';
import { match } from '#shared/match/match.ts';
import type { MatchItem } from '#shared/match/matchItem.ts';
import { parseCategory } from '#shared/model/categoryWords.ts';
import type { Relation } from '#shared/model/group.ts';
import type { Level } from '#shared/model/level.ts';
import { departmentKey, withoutPlace } from '#shared/text/departmentName.ts';

export const labels = ['duplicate', 'overlap', 'not_duplicate'] as const;
export type Label = (typeof labels)[number];

export interface LabelledPair {
  readonly line: number;
  readonly label: Label;
  readonly left: MatchItem;
  readonly right: MatchItem;
  readonly why: string;
}

export interface JudgedPair extends LabelledPair {
  readonly relation: Relation | null;
}

const file = join(process.env.QUANQING_REAL_DATA ?? join(import.meta.dirname, '../../../shared/data'), 'pairs.csv');
export const hasLabelledPairs = existsSync(file);

/** The labelled real pairs, each side as an item; ids are twice the line of the table, plus one for the second. */
export function readLabelledPairs(): LabelledPair[] {
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  const laws = buildLawIndex(builtInLaws(sourcePlaces));
  const departments = new Map<string, number>();
  return data.map((row, index) => {
    const line = index + 1;
    const side = (which: 'a' | 'b', id: number) => toItem(id, row, which, departments, laws);
    const label = labels.find((known) => known === row.label) ?? 'not_duplicate';
    return { line, label, left: side('a', 2 * line), right: side('b', 2 * line + 1), why: row.why ?? '' };
  });
}

function toItem(
  id: number,
  row: Readonly<Record<string, string>>,
  which: 'a' | 'b',
  departments: Map<string, number>,
  laws: LawIndex,
): MatchItem {
  const department = row[`dept_${which}`] ?? '';
  const key = departmentKey(withoutPlace(department.replace('市级', '市')), '').replace(/厅$/, '局');
  const departmentId = departments.get(key) ?? departments.size + 1;
  departments.set(key, departmentId);
  return {
    id,
    name: row[`name_${which}`] ?? '',
    category: parseCategory(row[`cat_${which}`] ?? ''),
    departmentId,
    holderId: departmentId,
    level: levelOf(department),
    laws: readBasis(row[`basis_${which}`] ?? '').citations.map((citation) => citedLaw(identify(citation, laws), laws)),
    subItems: [],
  };
}

/** 自治区农业农村厅, 市自然资源局各区自然资源分局, 地州市林业和草原局: the level stands in the name of the department. */
function levelOf(department: string): Level | null {
  if (/省|自治区.*厅/.test(department)) return 'province';
  if (/各区|^区|^县|旗/.test(department)) return 'county';
  return /市|州|盟/.test(department) ? 'city' : null;
}

/** What matching all items together says of each labelled pair. */
export function judgePairs(pairs: readonly LabelledPair[]): JudgedPair[] {
  const { relations } = match(
    pairs.flatMap(({ left, right }) => [left, right]),
    [],
  );
  const byPair = new Map(relations.map((relation) => [`${relation.a} ${relation.b}`, relation]));
  return pairs.map((pair) => ({ ...pair, relation: byPair.get(`${pair.left.id} ${pair.right.id}`) ?? null }));
}
