import type { Output, Parsed } from '#shared/contract.ts';
import { groupKinds } from '#shared/model/group.ts';
import type { Session } from '../../session.ts';
import { derivedAt } from '../../store/derived.ts';
import {
  countBefore,
  countChangedSince,
  countStates,
  findPlace,
  lastBefore,
  type QueueQuery,
  queueIds,
} from '../../store/reviewQueue.ts';

/** How much is left in each kind, and the ids of the groups that come next. */
export function readQueue(session: Session, input: Parsed<'review/queue'>): Output<'review/queue'> {
  const { db } = session;
  const { kind, state, where } = input;
  const matchedAt = derivedAt(db, 'groups');
  const changed = matchedAt === null ? 0 : countChangedSince(db, matchedAt);
  const after = input.after === undefined ? null : findPlace(db, input.after);
  const asked: QueueQuery = { kind, state, where };
  return {
    kinds: kindsOf(session),
    matched: matchedAt === null ? 'never' : changed === 0 ? 'current' : 'stale',
    changed,
    ids: queueIds(db, asked, after?.rank ?? -1, input.limit),
    before: after === null ? 0 : countBefore(db, asked, after.rank),
    previous: after === null ? null : lastBefore(db, asked, after.rank),
  };
}

function kindsOf({ db }: Session): Output<'review/queue'>['kinds'] {
  const counts = countStates(db);
  const count = (kind: string, state: string) =>
    counts.find((each) => each.kind === kind && each.state === state)?.n ?? 0;
  return groupKinds.map((kind) => ({
    kind,
    open: count(kind, 'open'),
    unsure: count(kind, 'unsure'),
    settled: count(kind, 'settled'),
  }));
}

/** The first open group of the kind behind a group, which may have left the queue; else the first of all. */
export function nextOpen({ db }: Session, group: { readonly id: string }): string | null {
  const place = findPlace(db, group.id);
  if (place === null) return null;
  const asked: QueueQuery = { kind: place.kind, state: 'open', where: [] };
  return queueIds(db, asked, place.rank, 1)[0] ?? queueIds(db, asked, -1, 1).find((id) => id !== group.id) ?? null;
}
