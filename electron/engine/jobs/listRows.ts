import { contract, type Parsed } from '#shared/contract.ts';
import { categoryCodes, categoryName } from '#shared/model/category.ts';
import { Failure } from '#shared/model/failure.ts';
import { groupKindNames, groupKinds } from '#shared/model/group.ts';
import { levelNames, levels } from '#shared/model/level.ts';
import type { Session } from '../session.ts';
import { findingFields } from '../store/findings.ts';
import { groupFields } from '../store/groups.ts';
import { operationFields } from '../store/history.ts';
import { itemFields } from '../store/itemFields.ts';
import type { Where } from '../store/where.ts';
import { fieldPaths, hasField } from './fieldPaths.ts';
import { filterRows } from './filterRows.ts';

export type Asked = Parsed<'list/items'>;

/** What the store is asked: its own fields and codes. */
export interface StoreQuery {
  readonly where: readonly Where[];
  readonly search?: string;
  readonly limit?: number;
}

type Listing = 'list/items' | 'list/groups' | 'list/findings' | 'list/decisions' | 'list/history';

function itemNames(except: readonly string[], own: Iterable<string> = []): ReadonlySet<string> {
  return new Set([...own, ...[...itemFields.keys()].filter((name) => !except.includes(name))]);
}

/** The fields that the store filters by; those of an item unless the listing shows something else under the name. */
const storedFields: Readonly<Record<Listing, ReadonlySet<string>>> = {
  'list/items': new Set(itemFields.keys()),
  'list/groups': new Set(groupFields.keys()),
  // What a finding proposes is not what was decided.
  'list/findings': itemNames(['decision', 'target', 'reason'], findingFields.keys()),
  // The target of a merge is shown by its number.
  'list/decisions': itemNames(['target']),
  'list/history': new Set(operationFields.keys()),
};

/**
 * Lists rows by any field that they show and by what the store knows beside. The store filters what it can; the rest
 * is filtered here, on the rows as they are shown.
 * @throws Failure unknown-field naming the fields there are
 */
export function listRows<T extends object>(
  session: Session,
  listing: Listing,
  asked: Asked,
  list: (query: StoreQuery) => T[],
): T[] {
  const known = storedFields[listing];
  const paths = fieldPaths(contract[listing].output);
  const terms = asked.where.map((term) => ({ term, stored: toStored(session, term) }));
  for (const { term, stored } of terms) {
    if (!known.has(stored.field) && !hasField(paths, term.field)) throw unknownField(term.field, [...paths, ...known]);
  }
  const here = terms.filter(({ stored }) => !known.has(stored.field)).map(({ term }) => term);
  const where = terms.filter(({ stored }) => known.has(stored.field)).map(({ stored }) => stored);
  const search = asked.search === undefined ? {} : { search: asked.search };
  const limit = asked.limit === undefined ? {} : { limit: asked.limit };
  if (here.length === 0) return list({ where, ...search, ...limit });
  return filterRows(list({ where, ...search }), { where: here, ...limit });
}

/** For a short listing that is filtered as a whole. @throws Failure unknown-field */
export function knownFields(listing: 'list/sources' | 'list/laws', asked: Asked): Asked {
  const paths = fieldPaths(contract[listing].output);
  for (const { field } of asked.where) if (!hasField(paths, field)) throw unknownField(field, paths);
  return asked;
}

function unknownField(field: string, known: readonly string[]): Failure {
  return new Failure('unknown-field', { field, known: [...new Set(known)].join(', ') });
}

/** Fields of the listing under the names by which the store knows them. */
const storedNames: Readonly<Record<string, string>> = {
  final: 'category',
  'category.final': 'category',
  'category.declared': 'declared',
  'category.proposed': 'proposed',
  'category.confirmed': 'confirmed',
  legal_basis: 'legalBasis',
  flags: 'flag',
  'sources.file': 'file',
  'sources.sheet': 'sheet',
  'citations.law': 'law',
};
const categoryFields = ['category', 'listed', 'declared', 'confirmed', 'proposed'];

/** People ask by printed names; the file holds codes. */
export function toStored(session: Session, { field, value }: Where): Where {
  const stored = storedNames[field] ?? field;
  if (categoryFields.includes(stored)) return { field: stored, value: categoryCodeOf(session, value) };
  if (stored === 'level') return { field: stored, value: levels.find((level) => levelNames[level] === value) ?? value };
  if (stored === 'kind')
    return { field: stored, value: groupKinds.find((kind) => groupKindNames[kind] === value) ?? value };
  return { field: stored, value };
}

function categoryCodeOf(session: Session, name: string): string {
  return categoryCodes.find((code) => categoryName(code, session.settings.categories) === name) ?? name;
}
