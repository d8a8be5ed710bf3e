import { isDeepStrictEqual } from 'node:util';
import type { Asked, PlannedRow } from '#shared/approve/planRound.ts';
import type { RoundList } from '#shared/approve/roundList.ts';
import type { Parsed } from '#shared/contract.ts';
import type { Session } from '../../session.ts';
import { countAnswers } from '../../store/roundCounts.ts';
import { latestRound, listRoundRows } from '../../store/rounds.ts';
import type { Round } from '../../store/tables.ts';
import { contentOf } from './findRound.ts';
import { listOfRound } from './roundList.ts';

/**
 * The last round of its kind, where a new one would say the same to the same and nobody answered it yet: whoever wants
 * its workbooks once more need not send out another. null where there is none.
 */
export function unansweredTwin(
  session: Session,
  { kind, title, note, due }: Parsed<'approve/make-round'>,
  asked: readonly Asked[],
  rows: readonly PlannedRow[],
  list: RoundList | null,
): Round | null {
  const { db } = session;
  const last = latestRound(db, kind);
  if (last === null || countAnswers(db, last.id) > 0) return null;
  if ((title ?? last.title) !== last.title || (note ?? null) !== last.note) return null;
  const content = contentOf(last);
  const names = asked.map(({ name }) => name);
  if (content.due !== (due ?? null) || !isDeepStrictEqual(content.departments, names)) return null;
  const sent = listRoundRows(db, last.id);
  if (!isDeepStrictEqual(sent, rows)) return null;
  return isDeepStrictEqual(undated(listOfRound(session, last)), undated(list)) ? last : null;
}

/** The day of a draft is no difference, nor the number that a release would get, nor the rounds before it. */
function undated(of: RoundList | null): object | null {
  return of === null ? null : { ...of, list: { ...of.list, date: '', number: 0, rounds: [] } };
}
