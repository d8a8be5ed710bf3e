import { useTranslation } from 'react-i18next';
import type { Action } from '#renderer/actions/action.ts';
import { useActions } from '#renderer/actions/useActions.ts';
import { goTo, openItem } from '#renderer/app/place.ts';
import { useFormat } from '#renderer/words/useFormat.ts';
import type { FindingRow, RuleRow } from './useRules.ts';

interface Standing {
  readonly rule: RuleRow;
  readonly row: FindingRow | undefined;
  /** The items that an act is about: those ticked, else the current one. */
  readonly items: readonly number[];
  readonly dismissed: boolean;
  readonly accept: () => void;
  readonly keep: () => void;
  readonly dismiss: () => void;
  readonly reopen: () => void;
  readonly all: () => void;
  readonly edit: () => void;
  readonly switch: () => void;
  readonly tick: (item: number) => void;
  readonly move: (step: number) => void;
  readonly moveRule: (step: number) => void;
}

/** All keys of the stage. They go by the place of the key, whatever input method is on. */
export function useFindingActions(standing: Standing): void {
  const { t } = useTranslation('findings');
  const { number } = useFormat();
  const { rule, row, items, dismissed } = standing;
  const n = number(items.length);
  const act = (
    id: string,
    label: string,
    keys: readonly string[],
    run: () => void,
    more: Partial<Action> = {},
  ): Action => ({
    id: `findings-${id}`,
    label,
    group: 'stage',
    keys,
    run,
    ...more,
  });
  const some = items.length > 0;
  const many = items.length > 1;
  const unlisted = { listed: false };
  const acceptable = some && (many || row?.proposal?.acceptable === true);
  const answers = dismissed
    ? [act('reopen', many ? t('reopenMany', { n }) : t('reopen'), ['KeyR'], standing.reopen, { enabled: some })]
    : [
        act('accept', many ? t('acceptMany', { n }) : t('accept'), ['Space'], standing.accept, { enabled: acceptable }),
        act('edit', t('edit'), ['KeyE'], standing.edit, { enabled: some && !many }),
        act('keep', t('keep'), ['KeyK'], standing.keep, { enabled: some }),
        act('dismiss', many ? t('dismissMany', { n }) : t('dismiss'), ['KeyD'], standing.dismiss, { enabled: some }),
        act('all', t('all'), ['Shift+Space'], standing.all, {
          enabled: rule.bulk && rule.open > 0,
        }),
      ];
  useActions([
    ...answers,
    act('previous', t('previous'), ['ArrowUp'], () => standing.move(-1)),
    act('next', t('next'), ['ArrowDown'], () => standing.move(1)),
    act('previous-rule', t('previousRule'), ['ArrowLeft'], () => standing.moveRule(-1)),
    act('next-rule', t('nextRule'), ['ArrowRight'], () => standing.moveRule(1)),
    act('tick', t('tickOne'), ['KeyX'], () => row !== undefined && standing.tick(row.item), unlisted),
    act('grid', t('inGrid'), ['KeyL'], () =>
      goTo({ stage: 'catalogue', where: [{ field: 'rule', value: rule.rule }] }),
    ),
    act('switch', t('switch'), ['KeyG'], standing.switch),
    act('details', t('details'), ['Enter'], () => row !== undefined && openItem(row.item), {
      enabled: row !== undefined,
    }),
  ]);
}
