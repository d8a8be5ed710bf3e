import { foldIntoSet } from '#shared/model/category.ts';
import { isKept } from '#shared/model/decision.ts';
import { Failure } from '#shared/model/failure.ts';
import { finalCategory, type Item } from '#shared/model/item.ts';
import type { Session } from '../session.ts';
import { streamItems } from '../store/items.ts';
import { wholeLedger } from './readLedger.ts';

/**
 * What stands in the way of a release.
 * @throws Failure release-undecided, release-unnamed, release-uncategorised, release-unbalanced
 */
export function refuseUnready(session: Session): void {
  const ledger = wholeLedger(session);
  const undecided = ledger.powers.undecided + ledger.powers.undecidedAdded;
  if (undecided > 0) throw new Failure('release-undecided', { count: undecided });
  const kept = [...streamItems(session.db)].filter(({ parentId, decision }) => parentId === null && isKept(decision));
  refuseAny('release-unnamed', kept.filter(isNameless));
  refuseAny(
    'release-uncategorised',
    kept.filter((item) => !hasCategory(session, item)),
  );
  if (!ledger.balanced) {
    const detail = ledger.differences.map(({ balance, counted, accounted }) => `${balance} ${counted} ≠ ${accounted}`);
    throw new Failure('release-unbalanced', { detail: detail.join('，') });
  }
}

function refuseAny(code: 'release-unnamed' | 'release-uncategorised', items: readonly Item[]): void {
  const [first] = items;
  if (first !== undefined) throw new Failure(code, { count: items.length, first: first.number });
}

function isNameless({ name, isPublic }: Item): boolean {
  return isPublic && name.trim() === '';
}

function hasCategory(session: Session, item: Item): boolean {
  const category = finalCategory(item);
  return category !== null && foldIntoSet(category, session.settings.categories) !== null;
}

/**
 * Powers that were merged into one that is itself cancelled or handed on: they end with it, which may be right and may
 * be an oversight. A release is not refused for it, but says so.
 */
export function goneWithTheirMaster(session: Session): { code: string; text: string }[] {
  const items = new Map<number, Item>();
  for (const item of streamItems(session.db)) items.set(item.id, item);
  const rootOf = (item: Item): Item => {
    const into = item.mergedInto === null ? undefined : items.get(item.mergedInto);
    return into === undefined ? item : rootOf(into);
  };
  const gone = [...items.values()].filter((item) => item.mergedInto !== null && !isKept(rootOf(item).decision));
  const [first] = gone;
  if (first === undefined) return [];
  const text = `有 ${gone.length} 项并入了没有保留的事项，随之不再公布（如 ${first.number} 并入 ${rootOf(first).number}），请核对`;
  return [{ code: 'gone-with-master', text }];
}
