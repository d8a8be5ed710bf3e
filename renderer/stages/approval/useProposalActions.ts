import { useTranslation } from 'react-i18next';
import type { Action } from '#renderer/actions/action.ts';
import { useActions } from '#renderer/actions/useActions.ts';
import { openItem } from '#renderer/app/place.ts';
import { sidesOf } from './sides.ts';
import type { useProposals } from './useProposals.ts';

interface Standing {
  readonly list: ReturnType<typeof useProposals>;
  readonly total: number;
  readonly ask: (what: 'decline' | 'all') => void;
}

/** All keys of the proposals. They go by the place of the key, whatever input method is on. */
export function useProposalActions({ list, total, ask }: Standing): void {
  const { t } = useTranslation('approval');
  const { proposal, current } = list;
  const isOpen = proposal?.state === 'open';
  const sides = proposal === undefined ? [] : sidesOf(proposal);
  const acceptable = isOpen && sides.length === 0 && proposal.effect !== 'none';
  const act = (
    id: string,
    label: string,
    keys: readonly string[],
    enabled: boolean,
    run: () => void,
    more: Partial<Action> = {},
  ): Action => ({ id: `approval-${id}`, label, group: 'stage', keys, enabled, run, ...more });
  useActions([
    act('accept', t('accept'), ['Enter', 'Space'], acceptable, () => {
      if (proposal !== undefined) list.accept(proposal.id);
    }),
    act('decline', t('declineIt'), ['KeyD'], isOpen, () => ask('decline')),
    act('accept-all', t('acceptAll'), ['Shift+Enter', 'Shift+Space'], list.state === 'open' && total > 0, () =>
      ask('all'),
    ),
    act('item', t('openItem'), ['KeyI'], proposal?.item != null, () => {
      if (proposal?.item != null) openItem(proposal.item.id);
    }),
    act('previous', t('previous'), ['ArrowUp', 'ArrowLeft'], current > 0, () => list.move(-1)),
    act('next', t('next'), ['ArrowDown', 'ArrowRight'], current < total - 1, () => list.move(1)),
    ...sides.map(({ id, author, state }, at) =>
      act(
        `side-${at + 1}`,
        t('takeThisOf', { author }),
        [`Digit${at + 1}`, `Numpad${at + 1}`],
        state === 'open',
        () => list.accept(id),
        {
          listed: false,
        },
      ),
    ),
  ]);
}
