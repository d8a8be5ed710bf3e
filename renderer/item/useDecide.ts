import { act } from '#renderer/engine/act.ts';
import type { ItemDetail } from '#shared/contract/item.ts';
import type { Disposition } from '#shared/model/decision.ts';

interface Changed {
  readonly as?: Disposition;
  readonly reason?: string;
  readonly public?: boolean;
}

/** Decides anew on an item: what is not named stays as it was decided. */
export async function decideAgain({ number, decision, ...item }: ItemDetail, changed: Changed): Promise<boolean> {
  const as = changed.as ?? decision.as ?? '保留';
  const target = decision.into?.number ?? decision.target;
  const reason = changed.reason ?? decision.reason;
  const done = await act('decide/item', {
    item: number,
    as,
    asSubItem: decision.asSubItem,
    public: changed.public ?? item.public,
    ...(as === decision.as && target !== null ? { target } : {}),
    ...(reason === null || reason === '' ? {} : { reason }),
    ...(as === decision.as && decision.basis !== null ? { legalBasis: decision.basis } : {}),
  });
  return done !== null;
}
