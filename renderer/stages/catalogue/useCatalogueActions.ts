import { useTranslation } from 'react-i18next';
import type { Action } from '#renderer/actions/action.ts';
import { useActions } from '#renderer/actions/useActions.ts';
import type { Disposition } from '#shared/model/decision.ts';
import type { OpenDialog } from './Dialogs.tsx';
import { clearFilters } from './viewStore.ts';

interface Options {
  readonly hasFilters: boolean;
  readonly hasRows: boolean;
  readonly folded: boolean;
  readonly onFind: () => void;
  readonly onDialog: (dialog: OpenDialog) => void;
  readonly onDecide: (as: Disposition | null) => void;
  readonly onCheckAll: () => void;
  readonly onFacets: () => void;
  readonly onDrawer: () => void;
  readonly onExport: () => void;
}

/** By the place of the key, with Alt: they work while a cell has the cursor, whatever input method is on. */
const decisions = [
  ['keep', '保留', 'Alt+Digit1'],
  ['merge', '合并', 'Alt+Digit2'],
  ['cancel', '取消', 'Alt+Digit3'],
  ['handDown', '下放', 'Alt+Digit4'],
  ['moveOut', '移出', 'Alt+Digit5'],
  ['suspend', '暂停', 'Alt+Digit6'],
  ['undecide', null, 'Alt+Digit0'],
] as const;

/** What can be done in the grid, for menu, palette, buttons and keys. */
export function useCatalogueActions(options: Options): void {
  const { t } = useTranslation('catalogue');
  const { hasFilters, hasRows, folded, onFind, onDialog, onDecide, onCheckAll, onFacets, onDrawer, onExport } = options;
  const own: Action[] = [
    { id: 'catalogue.find', label: t('action.find'), group: 'edit', keys: ['$mod+KeyF'], inText: true, run: onFind },
    {
      id: 'catalogue.replace',
      label: t('action.replace'),
      group: 'edit',
      keys: ['$mod+KeyH'],
      inText: true,
      enabled: hasRows,
      run: () => onDialog('replace'),
    },
    { id: 'catalogue.columns', label: t('action.columns'), group: 'view', run: () => onDialog('columns') },
    {
      id: 'catalogue.clear',
      label: t('action.clear'),
      group: 'view',
      keys: ['$mod+Shift+KeyL'],
      inText: true,
      enabled: hasFilters,
      run: clearFilters,
    },
    { id: 'catalogue.export', label: t('action.export'), group: 'file', enabled: hasRows, run: onExport },
    {
      id: 'catalogue.all',
      label: t('action.checkAll'),
      group: 'edit',
      keys: ['$mod+KeyA'],
      enabled: hasRows,
      run: onCheckAll,
    },
    {
      id: 'catalogue.drawer',
      label: t('action.drawer'),
      group: 'view',
      keys: ['$mod+KeyI'],
      inText: true,
      enabled: hasRows,
      run: onDrawer,
    },
    ...(folded ? [{ id: 'catalogue.facets', label: t('action.facets'), group: 'view' as const, run: onFacets }] : []),
  ];
  const deciding = decisions.map(
    ([name, as, key]): Action => ({
      id: `catalogue.decide.${name}`,
      label: t(`action.${name}`),
      group: 'stage',
      keys: [key],
      inText: true,
      enabled: hasRows,
      run: () => onDecide(as),
    }),
  );
  useActions([...own, ...deciding]);
}
