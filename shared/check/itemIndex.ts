import type { CitedLaw } from '#shared/law/cited.ts';
import { type CategoryCode, foldIntoSet } from '#shared/model/category.ts';
import { finalCategory } from '#shared/model/item.ts';
import { withoutPlace } from '#shared/text/departmentName.ts';
import { foldName } from '#shared/text/foldName.ts';
import type { CheckContext, CheckItem } from './checkItem.ts';
import type { CancelledPower, ListedPower, TemporaryPower } from './tables.ts';

/** Look-ups over all items and loaded tables, built once for a check. */
export interface ItemIndex {
  readonly byId: ReadonlyMap<number, CheckItem>;
  /** The penalties of a department on an article, by {@link articleKeys}. */
  readonly penalties: ReadonlyMap<string, readonly CheckItem[]>;
  /** Departments without the place in front, by their names. */
  readonly bareNames: ReadonlyMap<string, string>;
  readonly fees: ReadonlyMap<string, ListedPower>;
  readonly licences: ReadonlyMap<string, ListedPower>;
  readonly cancelled: ReadonlyMap<string, CancelledPower>;
  readonly handedDown: ReadonlyMap<string, ListedPower>;
  readonly temporary: ReadonlyMap<string, TemporaryPower>;
}

export function indexItems(items: readonly CheckItem[], context: CheckContext): ItemIndex {
  const {
    feeItems = [],
    licenceItems = [],
    cancelledItems = [],
    handedDownItems = [],
    temporaryItems = [],
  } = context.tables;
  return {
    byId: new Map(items.map((item) => [item.id, item])),
    penalties: indexPenalties(items, context),
    bareNames: indexBareNames(items, context),
    fees: byName(feeItems),
    licences: byName(licenceItems),
    cancelled: byName(cancelledItems),
    handedDown: byName(handedDownItems),
    temporary: byName(temporaryItems),
  };
}

function byName<T extends ListedPower>(rows: readonly T[]): Map<string, T> {
  return new Map(rows.map((row) => [foldName(row.name), row]));
}

function indexPenalties(items: readonly CheckItem[], context: CheckContext): Map<string, CheckItem[]> {
  const penalties = new Map<string, CheckItem[]>();
  for (const item of items) {
    if (item.parentId !== null || categoryOf(item, context) !== 'CF') continue;
    for (const key of new Set(articleKeys(item))) {
      const known = penalties.get(key);
      if (known === undefined) penalties.set(key, [item]);
      else known.push(item);
    }
  }
  return penalties;
}

function indexBareNames(items: readonly CheckItem[], { departments }: CheckContext): Map<string, string> {
  const names = new Set([...departments, ...items.flatMap(({ department }) => department ?? [])]);
  return new Map(Array.from(names, (name) => [name, withoutPlace(name)]));
}

/** Holder, law and article of each citation, so that two items of one holder on one article meet. */
export function articleKeys(item: CheckItem): string[] {
  return item.laws.flatMap((law) => articlesOf(law).map((article) => `${item.holderId} ${lawKey(law)} ${article}`));
}

/** The register's id, or the title where the register does not know the law. */
export function lawKey(law: CitedLaw): string {
  return law.lawId ?? law.title;
}

/** Articles without paragraph and item: 122.1 → 122, 307-1(3) → 307-1. */
export function articlesOf(law: CitedLaw): string[] {
  return [...new Set(law.refs.map((ref) => ref.replace(/[.(#].*$/, '')))];
}

/** Surer than this, the proposed category stands in for one that is neither confirmed nor declared. */
const sureEnough = 0.9;

/** The category that an item is checked as, in the catalogue's set: confirmed, else evident, else declared. */
export function categoryOf(item: CheckItem, context: CheckContext): CategoryCode | null {
  const evident = item.suggestion !== null && item.suggestion.confidence >= sureEnough ? item.suggestion.code : null;
  const code = item.confirmedCategory ?? evident ?? finalCategory(item);
  return code === null ? null : foldIntoSet(code, context.set);
}
