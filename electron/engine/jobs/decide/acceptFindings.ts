import type { Finding } from '#shared/check/finding.ts';
import { isAcceptable } from '#shared/check/proposed.ts';
import { reasonText } from '#shared/check/reasonText.ts';
import type { DecisionOutcome } from '#shared/contract/decide.ts';
import { flatMapInSteps, part, type Steps } from '#shared/steps.ts';
import type { Session } from '../../session.ts';

import { getItem } from '../../store/items.ts';
import { MergeMap, type Ruling } from './ruling.ts';
import { takeOver } from './takeOver.ts';
import { writeRulings } from './writeRulings.ts';

/** A finding with what accepting it decides. */
export interface Accepted {
  readonly finding: Finding;
  readonly ruling: Ruling;
}

/**
 * What can be accepted of findings, in their order: those with a proposal, on items nobody decided, whose merge closes
 * no circle with what was accepted before. `again` takes items that were decided, too.
 */
export function acceptable(
  session: Session,
  findings: readonly Finding[],
  { reason, again = false }: { readonly reason: string | null; readonly again?: boolean },
): Steps<Accepted[]> {
  const merges = new MergeMap(session.db);
  return flatMapInSteps(findings, (finding) => {
    const ruling = proposedRuling(session, finding, reason);
    if (ruling === null || (ruling.item.decision !== null && !again)) return [];
    if (ruling.into && !merges.allows(ruling.item.id, ruling.into.id)) return [];
    merges.plan(ruling);
    return [{ finding, ruling }];
  });
}

/** One operation, together with what a successor takes over by it. */
export function* writeAccepted(
  session: Session,
  accepted: readonly Accepted[],
  act: { readonly actor: string; readonly reason: string | null; readonly by: string },
): Steps<DecisionOutcome> {
  const also = yield* part(takeOver(session, accepted, act.actor), 0, 0.1);
  const rulings = accepted.map(({ ruling }) => ruling);
  return yield* part(writeRulings(session, rulings, { ...act, also }), 0.1, 1);
}

function proposedRuling(session: Session, finding: Finding, reason: string | null): Ruling | null {
  const item = getItem(session.db, finding.item);
  const { proposal } = finding;
  if (item === null || !isAcceptable(proposal)) return null;
  const into = proposal.mergeInto === undefined ? null : getItem(session.db, proposal.mergeInto);
  if (proposal.decision === '合并' && into === null) return null;
  return {
    item,
    decision: proposal.decision,
    into,
    asSubItem: proposal.asSubItem ?? false,
    target: proposal.target ?? null,
    reason: reason ?? reasonText(finding),
    ...(proposal.isPublic === undefined ? {} : { isPublic: proposal.isPublic }),
    change: proposal.category === undefined ? {} : { confirmedCategory: proposal.category },
  };
}
