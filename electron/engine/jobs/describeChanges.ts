import type { FieldChangeRow } from '#shared/contract/history.ts';
import { extraFields } from '#shared/model/item.ts';
import type { LoggedChange } from '../store/history.ts';
import type { Db, SqlValue } from '../store/sqlite.ts';
import { subjectOf } from '../store/subjects.ts';
import type { TruthTable } from '../store/tables.ts';

/** Fields that refer to another row, which people know by its name. */
const references: Readonly<Record<string, TruthTable>> = {
  departmentId: 'department',
  successorId: 'department',
  mergedInto: 'item',
  splitFrom: 'item',
  itemId: 'item',
  a: 'item',
  b: 'item',
};
/** `parentId` of an item is an item, that of a department a department. */
const parents: Partial<Record<TruthTable, TruthTable>> = { item: 'item', department: 'department' };

/**
 * A logged change in terms that a clerk knows: what refers to another row is named, `extra` is told field by field.
 * Codes of categories, levels and verdicts stay, for the window to put into words.
 */
export function describeChange(db: Db, change: LoggedChange): FieldChangeRow[] {
  const { table, field, before, after } = change;
  if (field === null) return [{ field: null, before: null, after: null }];
  if (table === 'item' && field === 'extra') return extraChanges(before, after);
  const referred = field === 'parentId' ? parents[table] : references[field];
  const shown = (value: SqlValue) => (referred === undefined ? plain(value) : named(db, referred, value));
  return [{ field, before: shown(before), after: shown(after) }];
}

function named(db: Db, table: TruthTable, value: SqlValue): string | null {
  if (value === null) return null;
  const { number, name } = subjectOf(db, table, Number(value));
  return number === null ? name : `${number} ${name}`;
}

function plain(value: SqlValue): string | null {
  return value === null || value === '' ? null : String(value);
}

function extraChanges(before: SqlValue, after: SqlValue): FieldChangeRow[] {
  const [old, fresh] = [before, after].map(
    (value): Readonly<Record<string, string>> => JSON.parse(String(value ?? '{}')),
  );
  return extraFields.flatMap((field) => {
    const [was, is] = [old?.[field] ?? null, fresh?.[field] ?? null];
    return was === is ? [] : [{ field: `extra.${field}`, before: was, after: is }];
  });
}
