import { Failure, type FailureCode } from '#shared/model/failure.ts';
import type { Session } from '../session.ts';
import { countItems, listItemIds } from '../store/itemList.ts';
import { getItem } from '../store/items.ts';
import { countFindingsBySeverity } from '../store/openQuestions.ts';
import { listGoneWithMaster } from '../store/published.ts';
import { wholeLedger } from './readLedger.ts';

/**
 * What stands in the way of a release; a strict one is refused for open severe findings, too.
 * @throws Failure release-undecided, release-unnamed, release-uncategorised, release-unbalanced, release-severe
 */
export function refuseUnready(session: Session, strict: boolean): void {
  const ledger = wholeLedger(session);
  const undecided = ledger.powers.undecided + ledger.powers.undecidedAdded;
  if (undecided > 0) throw new Failure('release-undecided', { count: undecided });
  refuseAny(session, 'release-unnamed', 'unnamed');
  refuseAny(session, 'release-uncategorised', 'uncategorised');
  if (!ledger.balanced) {
    const detail = ledger.differences.map(({ balance, counted, accounted }) => `${balance} ${counted} ≠ ${accounted}`);
    throw new Failure('release-unbalanced', { detail: detail.join('，') });
  }
  const severe = strict ? (countFindingsBySeverity(session.db).get('severe') ?? 0) : 0;
  if (severe > 0) throw new Failure('release-severe', { count: severe });
}

/** Whether a release proper could be made now. */
export function isReady(session: Session): boolean {
  try {
    refuseUnready(session, false);
    return true;
  } catch (error) {
    if (error instanceof Failure) return false;
    throw error;
  }
}

function refuseAny({ db }: Session, code: FailureCode, value: 'unnamed' | 'uncategorised'): void {
  const where = [{ field: 'blocks', value }];
  const [first] = listItemIds(db, { where, limit: 1 });
  if (first === undefined) return;
  throw new Failure(code, { count: countItems(db, { where }), first: getItem(db, first)?.number ?? '' });
}

/**
 * Powers that were merged into one that is itself cancelled or handed on: they end with it, which may be right and may
 * be an oversight. A release is not refused for it, but says so.
 */
export function goneWithTheirMaster({ db }: Session): { code: string; text: string }[] {
  const gone = listGoneWithMaster(db);
  const [first] = gone;
  if (first === undefined) return [];
  const text = `有 ${gone.length} 项并入了没有保留的事项，随之不再公布（如 ${first.number} 并入 ${first.root}），请核对`;
  return [{ code: 'gone-with-master', text }];
}
