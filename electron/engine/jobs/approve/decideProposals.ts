import { roundKindWords } from '#shared/approve/round.ts';
import type { Output, Parsed } from '#shared/contract.ts';
import { Failure } from '#shared/model/failure.ts';
import { newOperation } from '../../operation.ts';
import type { Session } from '../../session.ts';
import { type Steps, takeStepsAtOnce } from '../../steps.ts';
import { findProposal, type ListedProposal, listAcceptingOperations, listProposals } from '../../store/proposals.ts';
import { transaction, withoutTrace } from '../../store/sqlite.ts';
import { update } from '../../store/write.ts';
import type { Task } from '../../task.ts';
import { undoSeveral } from '../changeHistory.ts';
import { commit } from '../commit.ts';
import { Acceptance } from './acceptance.ts';
import { roundNumbered } from './findRound.ts';
import { proposalQuery } from './readAnswers.ts';

/**
 * Accepts proposals of a round as one operation: those that are named, or all open ones of a filter but those that a
 * person has to look at first. What cannot be accepted is left, and told.
 * @throws Failure unknown-round, unknown-department
 */
export function acceptProposals(
  session: Session,
  input: Parsed<'approve/accept'>,
  task: Task,
): Output<'approve/accept'> {
  const take = () => takeStepsAtOnce(accept(session, input), task);
  // New items take numbers, which a preview must not.
  return input.preview ? withoutTrace(session.db, take) : transaction(session.db, take);
}

function* accept(session: Session, input: Parsed<'approve/accept'>): Steps<Output<'approve/accept'>> {
  const { actor, reason = null, preview } = input;
  const chosen = chosenProposals(session, input);
  const acceptance = new Acceptance(session, { actor, reason, inBulk: input.proposals === undefined });
  for (const [done, proposal] of chosen.entries()) {
    yield { done, total: chosen.length };
    acceptance.take(proposal);
  }
  const { accepted, superseded, left } = acceptance;
  if (preview) return { operation: null, accepted, superseded, left };
  const values = { as: '采纳', kind: roundKindWords[input.kind], number: input.round, changes: accepted };
  const written = commit(session, newOperation(session, 'approve', actor, values, reason), acceptance.changes());
  return { operation: written?.operationId ?? null, accepted, superseded, left };
}

/** Declines proposals with a reason, as one operation; the catalogue stays as it is. */
export function declineProposals(session: Session, input: Parsed<'approve/decline'>): Output<'approve/decline'> {
  const { actor, reason } = input;
  return transaction(session.db, () => {
    const open = chosenProposals(session, input).filter(({ state }) => state === 'open');
    const changes = open.map(({ id }) => update('proposal', id, { state: 'declined', decidedBy: actor, reason }));
    const values = { as: '不采纳', kind: roundKindWords[input.kind], number: input.round, changes: open.length };
    const written = commit(session, newOperation(session, 'approve', actor, values, reason), changes);
    return { operation: written?.operationId ?? null, declined: written === null ? 0 : open.length };
  });
}

/**
 * Takes back everything that was accepted of a round, all of it or nothing.
 * @throws Failure unknown-round, nothing-to-undo, undo-conflict
 */
export function undoRound(
  session: Session,
  input: Parsed<'approve/undo-round'>,
  task: Task,
): Output<'approve/undo-round'> {
  const operations = listAcceptingOperations(session.db, roundNumbered(session, input.kind, input.round).id);
  if (operations.length === 0 && !input.preview) throw new Failure('nothing-to-undo');
  return undoSeveral(session, operations, input, task);
}

/** The reasons of decisions come after the decisions. @throws Failure unknown-proposal */
function chosenProposals(
  session: Session,
  input: Omit<Parsed<'approve/accept'>, 'reason' | 'preview' | 'actor'>,
): readonly ListedProposal[] {
  const asked = proposalQuery(session, input);
  if (input.proposals === undefined) return reasonsLast(listProposals(session.db, { ...asked, state: 'open' }));
  return reasonsLast(
    [...new Set(input.proposals)].map((id) => {
      const proposal = findProposal(session.db, id);
      if (proposal === null || proposal.kind !== input.kind || proposal.round !== input.round) {
        throw new Failure('unknown-proposal', { proposal: id });
      }
      return proposal;
    }),
  );
}

function reasonsLast(proposals: readonly ListedProposal[]): ListedProposal[] {
  const isReason = ({ effect }: ListedProposal): boolean => effect === 'resultReason';
  return [...proposals.filter((each) => !isReason(each)), ...proposals.filter(isReason)];
}
