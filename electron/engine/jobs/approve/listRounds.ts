import type { Output, Parsed } from '#shared/contract.ts';
import type { Session } from '../../session.ts';
import { countRound } from '../../store/roundCounts.ts';
import { listRounds as storedRounds } from '../../store/rounds.ts';
import { describeRound, roundNumbered } from './findRound.ts';

/** In the order in which they went out. */
export function listRounds(session: Session, { kind }: Parsed<'approve/rounds'>): Output<'approve/rounds'> {
  return storedRounds(session.db)
    .filter((round) => kind === undefined || round.kind === kind)
    .map((round) => describeRound(session, round));
}

/** How each department stands to a round. @throws Failure unknown-round */
export function readStanding(session: Session, input: Parsed<'approve/standing'>): Output<'approve/standing'> {
  const round = roundNumbered(session, input.kind, input.round);
  const counts = countRound(session.db, round.id);
  return {
    round: describeRound(session, round, counts),
    departments: counts.map(({ department, rows, powers, answered, answers, open, conflicts }) => {
      return { department, rows, powers, answered, notAnswered: rows - answered, answers, open, conflicts };
    }),
  };
}
