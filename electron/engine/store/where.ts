import type { GridTerm } from '#shared/contract/grid.ts';
import { Failure } from '#shared/model/failure.ts';
import type { SqlValue } from './sqlite.ts';

/** `field=value`; the value compares as text, and an empty one means: has none. */
export interface Where {
  readonly field: string;
  readonly value: string;
}

/** How a field of a listing is asked for in SQL. The texts are ours; values are bound. */
export type FilterField =
  | { readonly kind: 'text' | 'number' | 'boolean'; readonly sql: string }
  /** A reference that people give by name; `named` selects what has it, `shown` is the name. */
  | { readonly kind: 'named'; readonly sql: string; readonly named: string; readonly shown?: string }
  /** Holds several values; `among` selects them as `value` for the row at hand. */
  | { readonly kind: 'several'; readonly among: string };

export interface Condition {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

/**
 * Makes one condition per term; all must hold.
 * @throws Failure unknown-field naming the fields there are
 */
export function conditionsOf(fields: ReadonlyMap<string, FilterField>, where: readonly Where[]): Condition[] {
  return where.map(({ field, value }) => {
    const known = fields.get(field);
    if (known === undefined) throw new Failure('unknown-field', { field, known: [...fields.keys()].join(', ') });
    return condition(known, value);
  });
}

/** As {@link conditionsOf} for one term, compared in another way than by being equal. */
export function comparison(fields: ReadonlyMap<string, FilterField>, { field, value, how }: GridTerm): Condition {
  const known = fields.get(field);
  const [equal] = conditionsOf(fields, [{ field, value }]);
  if (known === undefined || equal === undefined) throw new Error(`no condition for ${field}`);
  if (how === 'is') return equal;
  if (how === 'not') return { sql: `NOT coalesce(${equal.sql}, 0)`, values: equal.values };
  const found = part(known, how === 'starts' ? '= 1' : '> 0');
  return { sql: how === 'lacks' ? `NOT ${found}` : found, values: [value] };
}

function part(field: FilterField, place: '= 1' | '> 0'): string {
  const at = (text: string): string => `instr(lower(coalesce(${text}, '')), lower(?)) ${place}`;
  if (field.kind === 'several') return `EXISTS (SELECT 1 FROM (${field.among}) WHERE ${at('value')})`;
  return at(field.kind === 'named' ? (field.shown ?? field.sql) : field.sql);
}

function condition(field: FilterField, value: string): Condition {
  if (field.kind === 'several') {
    if (value === '') return { sql: `NOT EXISTS (${field.among})`, values: [] };
    return { sql: `EXISTS (SELECT 1 FROM (${field.among}) WHERE value = ?)`, values: [value] };
  }
  if (value === '') return { sql: `coalesce(${field.sql}, '') = ''`, values: [] };
  if (field.kind === 'named') return { sql: `${field.sql} IN (${field.named})`, values: [value] };
  return { sql: `${field.sql} = ?`, values: [comparable(field.kind, value)] };
}

function comparable(kind: 'text' | 'number' | 'boolean', value: string): SqlValue {
  if (kind === 'text') return value;
  if (kind === 'boolean') return value === 'true' || value === '1' ? 1 : value === 'false' || value === '0' ? 0 : null;
  return Number.isFinite(Number(value)) ? Number(value) : null;
}

/** Every word must stand in one of the columns. Two characters are enough, and no index is asked for them. */
export function searchConditions(columns: readonly string[], search: string): Condition[] {
  const words = search.split(/\s+/u).filter((word) => word !== '');
  return words.map((word) => ({
    sql: `(${columns.map((column) => `instr(lower(coalesce(${column}, '')), lower(?)) > 0`).join(' OR ')})`,
    values: columns.map(() => word),
  }));
}

export function joinConditions(conditions: readonly Condition[]): Condition {
  return {
    sql: conditions.length === 0 ? '1' : conditions.map(({ sql }) => sql).join(' AND '),
    values: conditions.flatMap(({ values }) => values),
  };
}
