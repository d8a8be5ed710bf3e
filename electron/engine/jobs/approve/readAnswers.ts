import { join } from 'node:path';
import { headerOf, isWritable } from '#shared/approve/effects.ts';
import type { ProposalSort } from '#shared/approve/round.ts';
import type { Output, Parsed } from '#shared/contract.ts';
import { Failure } from '#shared/model/failure.ts';
import { isFolder } from '../../output/folder.ts';
import { writeFileAtomically } from '../../output/writeFileAtomically.ts';
import type { Session } from '../../session.ts';
import { readAttachment, listAnswers as storedAnswers } from '../../store/answers.ts';
import {
  countProposalStates,
  countProposals,
  type ListedProposal,
  listAgainst,
  type ProposalQuery,
  listProposals as storedProposals,
} from '../../store/proposals.ts';
import { roundNumbered } from './findRound.ts';
import { departmentNamed } from './gatherRound.ts';
import { nowOf } from './itemNow.ts';

type Proposal = Output<'approve/proposals'>['rows'][number];

/** Whoever answers for the leadership is named only where a person was. */
const leadership = '审核机关';

/** What came back in a round, in that order. @throws Failure unknown-round */
export function listAnswers(session: Session, input: Parsed<'approve/answers'>): Output<'approve/answers'> {
  const round = roundNumbered(session, input.kind, input.round);
  return storedAnswers(session.db, round.id).map(({ id, department, account, conflicts, ...answer }) => ({
    answer: id,
    author: department ?? answer.person ?? (round.kind === 'approve' ? leadership : '多个部门'),
    ...answer,
    account: { ...account, conflicts },
  }));
}

/** What is proposed in a round, in the order of the round; a conflict once, with all its sides. @throws Failure unknown-round, unknown-department */
export function listProposals(session: Session, input: Parsed<'approve/proposals'>): Output<'approve/proposals'> {
  const asked = { ...proposalQuery(session, input), onceEach: true };
  const now = nowOf(session);
  return {
    total: countProposals(session.db, asked),
    rows: storedProposals(session.db, asked, input).map((proposal) => ({
      id: proposal.id,
      answer: proposal.answerId,
      author: authorOf(proposal),
      item:
        proposal.itemId === null || proposal.sent === null
          ? null
          : {
              id: proposal.itemId,
              number: proposal.sent.number,
              name: proposal.name ?? proposal.sent.cells.subItem ?? proposal.sent.cells.name ?? '',
              department: proposal.sent.department,
            },
      column: proposal.columnKey,
      header: headerOfProposal(proposal),
      before: proposal.before,
      after: proposal.after,
      cells: proposal.cells === null ? null : { ...proposal.cells },
      now: now(proposal),
      locked: proposal.columnKey !== 'addition' && !isWritable(proposal.kind, proposal.columnKey),
      place: proposal.place,
      state: proposal.state,
      changes: changesCatalogue(proposal),
      effect: proposal.effect,
      against: proposal.state === 'open' ? othersAgainst(session, proposal) : [],
      decidedBy: proposal.decidedBy,
      reason: proposal.reason,
    })),
  };
}

function othersAgainst({ db }: Session, { id, kind }: ListedProposal): Proposal['against'] {
  return listAgainst(db, id).map((other) => ({
    id: other.id,
    author: authorOf(other),
    number: other.number,
    header: headerOfProposal({ kind, columnKey: other.columnKey }),
    after: other.after,
    place: other.place,
    state: other.state,
  }));
}

/** How many proposals of a round stand where, and what those are that are open. @throws Failure unknown-round */
export function countRoundProposals(
  session: Session,
  { kind, round }: Parsed<'approve/proposal-counts'>,
): Output<'approve/proposal-counts'> {
  const { id: roundId } = roundNumbered(session, kind, round);
  const { db } = session;
  const states = countProposalStates(db, roundId);
  const open = (only: ProposalSort): number =>
    countProposals(db, { roundId, kind, state: 'open', only, onceEach: true });
  return {
    states: {
      open: states.get('open') ?? 0,
      accepted: states.get('accepted') ?? 0,
      declined: states.get('declined') ?? 0,
      superseded: states.get('superseded') ?? 0,
    },
    open: {
      changes: open('changes'),
      opinions: open('opinions'),
      conflicts: open('conflicts'),
      locked: open('locked'),
      additions: open('additions'),
    },
  };
}

/** @throws Failure unknown-round, unknown-department */
export function proposalQuery(
  session: Session,
  {
    kind,
    round,
    department,
    answer,
    state,
    only,
  }: Pick<Parsed<'approve/proposals'>, 'kind' | 'round' | 'department' | 'answer' | 'state' | 'only'>,
): ProposalQuery {
  const { id } = roundNumbered(session, kind, round);
  const whose = department === undefined ? {} : { departmentId: departmentNamed(session, department) };
  return { roundId: id, kind, ...whose, answer, state, only };
}

export function authorOf({ author, person }: Pick<ListedProposal, 'author' | 'person'>): string {
  return author ?? person ?? leadership;
}

export function headerOfProposal({ kind, columnKey }: Pick<ListedProposal, 'kind' | 'columnKey'>): string {
  return columnKey === 'addition' ? '新增事项' : headerOf(kind, columnKey);
}

/** Whether accepting it changes the catalogue. */
export function changesCatalogue({ effect, before, after }: Pick<ListedProposal, 'effect' | 'before' | 'after'>) {
  return effect === 'addition' || (effect !== 'note' && effect !== 'none' && after !== before);
}

/** Writes the file that was handed in with an answer, as it was. @throws Failure no-attachment, cannot-write */
export async function writeAttachment(
  session: Session,
  { answer, to }: Parsed<'approve/attachment'>,
): Promise<Output<'approve/attachment'>> {
  const attachment = readAttachment(session.db, answer);
  if (attachment === null) throw new Failure('no-attachment', { answer });
  const path = (await isFolder(to)) ? join(to, attachment.file) : to;
  await writeFileAtomically(path, attachment.bytes);
  return { path, bytes: attachment.bytes.length };
}
