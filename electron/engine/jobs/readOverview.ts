import type { Output } from '#shared/contract.ts';
import type { Session } from '../session.ts';
import { countOverview } from '../store/overview.ts';
import { keptLedger } from './readLedger.ts';

export function readOverview(session: Session): Output<'overview/read'> {
  const { powers } = keptLedger(session);
  return {
    ...countOverview(session.db),
    items: powers.reported,
    undecided: powers.undecided + powers.undecidedAdded,
    published: powers.published,
  };
}
