import type { CategoryCode } from '#shared/model/category.ts';
import type { Disposition } from '#shared/model/decision.ts';
import { clauseBasis } from '../basis.ts';
import type { FieldLaw } from '../field.ts';
import type { Department, Inflation, Row } from '../model.ts';
import type { Random } from '../random.ts';
import { explain } from '../reasons.ts';
import { styleOf } from '../style.ts';

/** A row that is no power of the district. {域} stands for the field, {局} for the department. */
export interface Pattern {
  readonly name: string;
  readonly declared: CategoryCode;
  /** FW or NB where it belongs to no category of powers. */
  readonly category?: CategoryCode;
  /** null: the basis cell is empty; a string: it holds that and no citation. */
  readonly basis: { readonly law: FieldLaw; readonly ref: string; readonly text: string } | string | null;
  readonly decision: Disposition;
  readonly cases?: number;
  readonly struck?: boolean;
}

/** Where a pattern is used: the name of a field and the department that lists it. */
export interface Site {
  readonly field: string;
  readonly department: Department;
}

export function patternRow(pattern: Pattern, site: Site, inflation: Inflation, random: Random): Row {
  const fill = (text: string) => text.replaceAll('{域}', site.field).replaceAll('{局}', site.department.name);
  const law = typeof pattern.basis === 'object' && pattern.basis !== null ? pattern.basis.law : null;
  return {
    department: site.department,
    name: fill(pattern.name),
    declared: pattern.declared,
    basis: basisOf(pattern, site, fill, random),
    level: '区级',
    cases: pattern.cases ?? random.below(20),
    note: '',
    subItems: [],
    display: pattern.struck === true ? 'struck' : 'plain',
    truth: {
      power: null,
      category: pattern.category ?? pattern.declared,
      decision: pattern.decision,
      into: null,
      group: null,
      asSubItem: false,
      isPublic: true,
      ...explain(inflation, law === null ? '' : fill(law.title)),
      inflation,
    },
  };
}

function basisOf({ basis }: Pattern, site: Site, fill: (text: string) => string, random: Random): string {
  if (basis === null || typeof basis === 'string') return fill(basis ?? '');
  const law = { ...basis.law, title: fill(basis.law.title) };
  return clauseBasis({ law, ref: basis.ref }, styleOf(site.department).basis, random, fill(basis.text));
}

/** Deals patterns over sites until there are `count` rows, none twice in a department; an error where they do not suffice. */
export function dealPatterns(
  inflation: Inflation,
  patterns: readonly Pattern[],
  sites: readonly Site[],
  count: number,
  random: Random,
): readonly Row[] {
  const pairs = patterns.flatMap((pattern) => sites.map((site) => ({ pattern, site })));
  const rows = pairs.map(({ pattern, site }) => patternRow(pattern, site, inflation, random));
  const distinct = new Map(rows.map((row) => [`${row.department.id} ${row.name}`, row]));
  if (distinct.size < count) throw new Error(`${inflation}: ${distinct.size} rows can be made, ${count} are wanted`);
  return random.shuffled([...distinct.values()]).slice(0, count);
}
