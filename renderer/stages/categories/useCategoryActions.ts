import { useTranslation } from 'react-i18next';
import type { Action } from '#renderer/actions/action.ts';
import { useActions } from '#renderer/actions/useActions.ts';
import { openItem } from '#renderer/app/place.ts';
import { useCategoryByCode } from '#renderer/item/useCategoryByCode.ts';
import { useFormat } from '#renderer/words/useFormat.ts';
import type { CategoryCode } from '#shared/model/category.ts';
import { categoryKeys, useCategorySet } from './CategoryKeys.tsx';
import type { Row } from './useQueue.ts';
import { type Scope, useSettling } from './useSettling.ts';

interface Standing {
  /** What an act is about, and how many that are. */
  readonly scope: Scope;
  readonly items: number;
  readonly proposed: CategoryCode | null;
  readonly row: Row | undefined;
  readonly move: (step: number) => void;
  readonly go: (step: number) => void;
  readonly first: boolean;
  readonly last: boolean;
  readonly toggle: () => void;
  readonly tick: (item: number) => void;
  readonly settled: () => void;
}

/** All keys of the stage. They go by the place of the key, whatever input method is on. */
export function useCategoryActions(standing: Standing): void {
  const { t } = useTranslation('categories');
  const { number } = useFormat();
  const name = useCategoryByCode();
  const set = useCategorySet();
  const { settle, postpone } = useSettling();
  const { scope, items, proposed, row, move, go } = standing;
  const written = (wrote: Promise<boolean>) =>
    void wrote.then((done) => {
      if (done) standing.settled();
    });
  const act = (
    id: string,
    label: string,
    keys: readonly string[],
    run: () => void,
    more: Partial<Action> = {},
  ): Action => ({
    id: `categories-${id}`,
    label,
    group: 'stage',
    keys,
    run,
    ...more,
  });
  const some = items > 0;
  const unlisted = { listed: false };
  useActions([
    act(
      'accept',
      items > 1 ? t('acceptMany', { n: number(items) }) : t('accept'),
      ['Space'],
      () => written(settle(scope, 'proposed', proposed)),
      { enabled: some && proposed !== null },
    ),
    act('keep', t('keep'), ['KeyK'], () => written(settle(scope, 'declared', null)), { enabled: some }),
    act('later', t('later'), ['KeyU'], () => written(postpone(scope)), { enabled: some }),
    ...set.map((code, index) =>
      act(`as-${code}`, name(code), categoryKeys[index] ?? [], () => written(settle(scope, code, code)), {
        enabled: some,
      }),
    ),
    act('previous', t('previous'), ['ArrowLeft'], () => go(-1), { enabled: !standing.first }),
    act('next', t('next'), ['ArrowRight'], () => go(1), { enabled: !standing.last }),
    act('up', t('up'), ['ArrowUp'], () => move(-1), unlisted),
    act('down', t('down'), ['ArrowDown'], () => move(1), unlisted),
    act('toggle', t('toggle'), ['KeyG'], standing.toggle),
    act('tick', t('tickOne'), ['KeyX'], () => row !== undefined && standing.tick(row.id), unlisted),
    act('details', t('details'), ['Enter'], () => row !== undefined && openItem(row.id), {
      enabled: row !== undefined,
    }),
  ]);
}
