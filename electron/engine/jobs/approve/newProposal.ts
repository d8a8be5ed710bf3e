import type { ColumnKey } from '#shared/approve/columns.ts';
import { type Effect, effectOf } from '#shared/approve/effects.ts';
import type { RoundKind } from '#shared/approve/round.ts';
import { saysOf } from '#shared/approve/says.ts';
import type { Session } from '../../session.ts';
import { getItem } from '../../store/items.ts';
import type { StoredRow } from '../../store/rounds.ts';
import type { Proposal } from '../../store/tables.ts';

export type NewProposal = Omit<Proposal, 'id' | 'answerId'>;

/** What is said of a cell. */
export interface SaidCell {
  readonly column: ColumnKey;
  readonly before: string;
  readonly after: string;
  readonly place: string | null;
}

export const openState = { state: 'open', decidedBy: null, reason: null } as const;

/** null where a cell keeps what was sent and nothing could be against it. */
export function newProposal(
  session: Session,
  kind: RoundKind,
  { itemId, departmentId, sent }: StoredRow,
  authorId: number | null,
  { column, before, after, place }: SaidCell,
): NewProposal | null {
  const effect = effectOf(kind, column, sent);
  const says = saysOf(effect, after);
  if (after === before && says === null) return null;
  return {
    itemId,
    authorId,
    departmentId,
    columnKey: column,
    effect,
    before,
    after,
    cells: null,
    says,
    topicId: says === null ? null : topicOf(session, itemId, effect),
    place,
    ...openState,
  };
}

/** Whether a merge is agreed to is asked of all that take part in it. */
function topicOf({ db }: Session, itemId: number, effect: Effect): number {
  return effect === 'note' ? (getItem(db, itemId)?.mergedInto ?? itemId) : itemId;
}
