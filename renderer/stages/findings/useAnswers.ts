import { useTranslation } from 'react-i18next';
import { type ActInput, act } from '#renderer/engine/act.ts';
import { tellDone, tellNotice } from '#renderer/engine/tell.ts';

type Scope = ActInput<'findings/accept'>['scope'];

/** The answers to findings of a rule, each said when it is done. True where something was written. */
export function useAnswers(rule: string) {
  const { t } = useTranslation('findings');

  /** With the official reason of each, or the one given. */
  async function accept(scope: Scope, reason?: string) {
    const done = await act('findings/accept', { rule, scope, ...(reason === undefined ? {} : { reason }) });
    if (done === null) return false;
    if (done.items > 0) tellDone(t('doneAccepted', { count: done.items }));
    if (done.skipped > 0) tellNotice(t('doneSkipped', { count: done.skipped }));
    return done.items > 0;
  }

  async function keep(items: number[], reason: string) {
    const done = await act('findings/accept', { rule, scope: { items }, instead: { as: '保留' }, reason });
    if (done !== null) tellDone(t('doneKept', { count: done.items }));
    return done !== null;
  }

  async function dismiss(items: number[], reason: string) {
    const done = await act('findings/dismiss', { rule, items, reason });
    if (done !== null) tellDone(t('doneDismissed', { count: done.items }));
    return done !== null;
  }

  async function reopen(items: number[]) {
    const done = await act('findings/reopen', { rule, items });
    if (done !== null) tellDone(t('doneReopened', { count: done.items }));
    return done !== null;
  }

  return { accept, keep, dismiss, reopen };
}
