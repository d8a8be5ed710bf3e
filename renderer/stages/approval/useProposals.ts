import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { act } from '#renderer/engine/act.ts';
import { queries } from '#renderer/engine/queries.ts';
import { runTask } from '#renderer/engine/tasks.ts';
import { tellDone, tellNotice } from '#renderer/engine/tell.ts';
import { usePages } from '#renderer/engine/usePages.ts';
import { useSeen } from '#renderer/parts/LongList.tsx';
import { useLanguage } from '#renderer/words/useLanguage.ts';
import type { ProposalSort, ProposalState } from '#shared/approve/round.ts';
import type { Output } from '#shared/contract.ts';
import { useSitting } from './sitting.ts';
import type { Round } from './useRound.ts';

export type Proposal = Output<'approve/proposals'>['rows'][number];

/** The proposals that are looked at, the one that is shown, and what can be said of them. */
export function useProposals({ kind, round }: Pick<Round, 'kind' | 'round'>) {
  const { t } = useTranslation('approval');
  const language = useLanguage();
  const { department } = useSitting();
  const [state, setState] = useState<ProposalState>('open');
  const [sort, setSort] = useState<ProposalSort | null>(null);
  const [at, setAt] = useState(0);
  const { range, onSeen } = useSeen();
  const which = {
    kind,
    round,
    state,
    ...(department === null ? {} : { department }),
    ...(sort === null ? {} : { only: sort }),
  };
  const pages = usePages('approve/proposals', which, range);
  const last = Math.max((pages.total ?? 1) - 1, 0);
  const current = Math.min(at, last);
  // A key that is held down or struck twice must not say the same of the next one.
  const busy = useRef(false);

  async function once(write: () => Promise<unknown>): Promise<void> {
    if (busy.current) return;
    busy.current = true;
    try {
      await write();
      // Until the list is as it was left: what stands there till then was answered already.
      await queries.refetchQueries({ queryKey: ['approve/proposals'], type: 'active' }, { cancelRefetch: false });
    } finally {
      busy.current = false;
    }
  }

  return {
    which,
    pages,
    current,
    proposal: pages.at(current),
    state,
    sort,
    onSeen,
    show: (next: { readonly state?: ProposalState; readonly sort?: ProposalSort | null }) => {
      if (next.state !== undefined) setState(next.state);
      if (next.sort !== undefined) setSort(next.sort);
      setAt(0);
    },
    choose: setAt,
    move: (step: number) => setAt(Math.max(0, Math.min(current + step, last))),
    accept: (proposal: number) =>
      void once(async () => {
        const done = await act('approve/accept', { kind, round, proposals: [proposal] });
        const [left] = done?.left ?? [];
        if (left !== undefined) tellNotice(language === 'en' ? left.english : left.text);
      }),
    decline: (proposal: number, reason: string) =>
      void once(() => act('approve/decline', { kind, round, proposals: [proposal], reason })),
    acceptAll: () =>
      void once(async () => {
        const done = await runTask('approve/accept', which, t('acceptingAll'));
        if (done === null) return;
        const left = done.left.length === 0 ? '' : t('leftOver', { count: done.left.length });
        tellDone(`${t('acceptedAll', { count: done.accepted })}${left}`);
      }),
  };
}
