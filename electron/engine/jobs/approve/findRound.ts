import { type RoundContent, type RoundKind, roundContentSchema, roundKindWords } from '#shared/approve/round.ts';
import type { Output } from '#shared/contract.ts';
import { Failure } from '#shared/model/failure.ts';
import type { Session } from '../../session.ts';
import { countAnswers, countRound, type RoundCount } from '../../store/roundCounts.ts';
import { findRound } from '../../store/rounds.ts';
import type { Round } from '../../store/tables.ts';

/** @throws Failure unknown-round */
export function roundNumbered({ db }: Session, kind: RoundKind, number: number): Round {
  const round = findRound(db, kind, number);
  if (round === null) throw new Failure('unknown-round', { kind: roundKindWords[kind], round: number });
  return round;
}

export function contentOf({ content }: Round): RoundContent {
  return roundContentSchema.parse(content);
}

/** A round with what came back, as lists show it. */
export function describeRound(
  { db }: Session,
  round: Round,
  counts: readonly RoundCount[] = countRound(db, round.id),
): Output<'approve/rounds'>[number] {
  const sum = (of: (count: RoundCount) => number): number => counts.reduce((total, count) => total + of(count), 0);
  const rows = sum((count) => count.rows);
  const answered = sum((count) => count.answered);
  return {
    round: round.number,
    kind: round.kind,
    title: round.title,
    at: round.sentAt,
    actor: round.actor,
    due: contentOf(round).due,
    rows,
    powers: sum((count) => count.powers),
    departments: counts.length,
    answered,
    notAnswered: rows - answered,
    answers: countAnswers(db, round.id),
    open: sum((count) => count.open),
    accepted: sum((count) => count.accepted),
    declined: sum((count) => count.declined),
    conflicts: sum((count) => count.conflicts),
  };
}
