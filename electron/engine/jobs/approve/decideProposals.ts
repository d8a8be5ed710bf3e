import { roundKindWords } from '#shared/approve/round.ts';
import type { Output, Parsed } from '#shared/contract.ts';
import { Failure } from '#shared/model/failure.ts';
import { part, type Steps } from '#shared/steps.ts';
import { newOperation } from '../../operation.ts';
import type { Session } from '../../session.ts';
import { previewOrWrite, tryInSteps, writeInSteps } from '../../steps.ts';
import { findProposal, type ListedProposal, listAcceptingOperations, listProposals } from '../../store/proposals.ts';
import { update } from '../../store/write.ts';
import type { Task } from '../../task.ts';
import { undoSeveral } from '../changeHistory.ts';
import { commitInSteps } from '../commit.ts';
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
): Promise<Output<'approve/accept'>> {
  // New items take numbers, which a preview must not.
  const run = input.preview ? tryInSteps : writeInSteps;
  return run(session, accept(session, input), task);
}

function* accept(session: Session, input: Parsed<'approve/accept'>): Steps<Output<'approve/accept'>> {
  const { actor, reason = null, preview } = input;
  const chosen = chosenProposals(session, input);
  const inBulk = input.proposals === undefined;
  const acceptance = new Acceptance(session, { actor, reason, inBulk, onlyLocked: input.only === 'locked' });
  yield* part(takeAll(acceptance, chosen), 0, 0.4);
  const { accepted, superseded, left } = acceptance;
  if (preview) return { operation: null, accepted, superseded, left };
  const values = { as: '采纳', kind: roundKindWords[input.kind], number: input.round, changes: accepted };
  const operation = newOperation(session, 'approve', actor, values, reason);
  const written = yield* part(commitInSteps(session, operation, acceptance.changes()), 0.4, 1);
  return { operation: written?.operationId ?? null, accepted, superseded, left };
}

function* takeAll(acceptance: Acceptance, proposals: readonly ListedProposal[]): Steps<void> {
  for (const [done, proposal] of proposals.entries()) {
    yield { done, total: proposals.length };
    acceptance.take(proposal);
  }
}

/** Declines proposals with a reason, as one operation; the catalogue stays as it is. */
export function declineProposals(
  session: Session,
  input: Parsed<'approve/decline'>,
  task: Task,
): Promise<Output<'approve/decline'>> {
  return writeInSteps(session, decline(session, input), task);
}

function* decline(session: Session, input: Parsed<'approve/decline'>): Steps<Output<'approve/decline'>> {
  const { actor, reason } = input;
  const open = chosenProposals(session, input).filter(({ state }) => state === 'open');
  const changes = open.map(({ id }) => update('proposal', id, { state: 'declined', decidedBy: actor, reason }));
  const values = { as: '不采纳', kind: roundKindWords[input.kind], number: input.round, changes: open.length };
  const written = yield* commitInSteps(session, newOperation(session, 'approve', actor, values, reason), changes);
  return { operation: written?.operationId ?? null, declined: written === null ? 0 : open.length };
}

/**
 * Takes back everything that was accepted of a round, all of it or nothing.
 * @throws Failure unknown-round, nothing-to-undo, undo-conflict
 */
export function undoRound(
  session: Session,
  input: Parsed<'approve/undo-round'>,
  task: Task,
): Promise<Output<'approve/undo-round'>> {
  return previewOrWrite(session, input.preview, undoAccepted(session, input), task);
}

function* undoAccepted(session: Session, input: Parsed<'approve/undo-round'>): Steps<Output<'approve/undo-round'>> {
  const operations = listAcceptingOperations(session.db, roundNumbered(session, input.kind, input.round).id);
  if (operations.length === 0 && !input.preview) throw new Failure('nothing-to-undo');
  return yield* undoSeveral(session, operations, input);
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
