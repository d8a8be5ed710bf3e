import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { act } from '#renderer/engine/act.ts';
import { tellDone, tellNotice } from '#renderer/engine/tell.ts';
import type { ReviewGroup, ReviewOutcome } from '#shared/contract/review.ts';
import type { Choice, Plan } from '#shared/review/plan.ts';
import { noteAct, showGroup, useSitting } from './sitting.ts';
import type { Queue } from './useQueue.ts';

export interface GroupActs {
  readonly accept: () => void;
  readonly acceptAlike: (except?: readonly string[]) => void;
  readonly say: (as: 'different' | 'unsure' | 'open') => void;
  readonly part: (item: number) => void;
}

/** What a person can say of the group that is shown. Each is on disk before the next group is shown. */
export function useGroupActs(group: ReviewGroup, queue: Queue, plan: Plan | null, choice: Choice): GroupActs {
  const { t } = useTranslation('review');
  const { state } = useSitting();
  // A key that is held down or struck twice must not say the same of the next group.
  const busy = useRef(false);

  async function run(work: () => Promise<ReviewOutcome | null>, stays = false): Promise<ReviewOutcome | null> {
    if (busy.current || useSitting.getState().current !== group.id) return null;
    busy.current = true;
    try {
      const done = await work();
      if (done === null) return null;
      if (done.operation !== null) noteAct(done.operation, group.id, Date.now());
      if (!stays) showGroup(state === 'open' ? done.next : (queue.ids[0] ?? null));
      return done;
    } finally {
      busy.current = false;
    }
  }

  return {
    accept: () => {
      if (plan === null) tellNotice(t(group.kind === 'overlap' ? 'outcome.needsLead' : 'outcome.nothing'));
      else void run(() => act('review/accept', { group: group.id, ...mutable(choice) }));
    },
    acceptAlike: (except = []) =>
      void run(() => act('review/accept-alike', { group: group.id, except: [...except] }, t('alike.working'))).then(
        (done) => {
          if (done !== null) tellDone(t('alike.done', { groups: done.groups, items: done.items }));
        },
      ),
    say: (as) => void run(() => act('review/say', { group: group.id, as }), as === 'open'),
    part: (item) => void run(() => act('review/part', { group: group.id, item }), group.members.length > 2),
  };
}

function mutable({ master, leaveOut, ends, fields }: Choice) {
  return {
    leaveOut: [...leaveOut],
    ends: ends.map((end) => ({ ...end })),
    ...(master === undefined ? {} : { master }),
    ...(fields === undefined ? {} : { fields: { ...fields } }),
  };
}
