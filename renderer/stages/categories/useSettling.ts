import { useTranslation } from 'react-i18next';
import type { ActInput } from '#renderer/engine/act.ts';
import { act } from '#renderer/engine/act.ts';
import { tellDone, tellNotice } from '#renderer/engine/tell.ts';
import { useCategoryByCode } from '#renderer/item/useCategoryByCode.ts';
import type { CategoryCode } from '#shared/model/category.ts';

export type Scope = ActInput<'categories/settle'>['scope'];

/** The acts on what an act is about, each said when it is done. True where something was written. */
export function useSettling() {
  const { t } = useTranslation('categories');
  const name = useCategoryByCode();

  async function settle(scope: Scope, as: CategoryCode | 'proposed' | 'declared', shown: CategoryCode | null) {
    const done = await act('categories/settle', { scope, as });
    if (done === null) return false;
    const { items } = done;
    if (items === 0) tellNotice(t('nothingDeclared'));
    else if (as === 'declared') tellDone(t('settledDeclared', { count: items }));
    else tellDone(t('settledAs', { count: items, category: name(shown) }));
    return items > 0;
  }

  async function postpone(scope: Scope) {
    const done = await act('categories/postpone', { scope });
    if (done !== null && done.items > 0) tellDone(t('postponed', { count: done.items }));
    return done !== null && done.items > 0;
  }

  return { settle, postpone };
}
