import type { MatchItem } from '#shared/match/matchItem.ts';
import type { Session } from '../../session.ts';
import { citationsOf } from '../../store/citations.ts';
import { findMatchRow } from '../../store/matchColumns.ts';
import { citedLaw, lawsOf } from '../lawBook.ts';

/** One item as matching sees it; null where it counts no more. */
export function matchItem(session: Session, id: number): MatchItem | null {
  const row = findMatchRow(session.db, id);
  const laws = lawsOf(session);
  return row === null
    ? null
    : { ...row, laws: citationsOf(session.db, id).map((citation) => citedLaw(citation, laws)) };
}
