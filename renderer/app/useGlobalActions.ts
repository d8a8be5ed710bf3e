import i18next from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Action } from '#renderer/actions/action.ts';
import { useActions } from '#renderer/actions/useActions.ts';
import { callShell } from '#renderer/engine/client.ts';
import { tellFailure } from '#renderer/engine/tell.ts';
import { useTheme } from '#renderer/theme/useTheme.ts';
import { closeCatalogue, openCatalogue, useCatalogue } from './catalogue.ts';
import { openDialog } from './dialogs.ts';
import { undecidedPowers } from './ledgerTerms.ts';
import { goTo, stageIds } from './place.ts';
import { prefer, usePreferences } from './preferences.ts';
import { saveCopy } from './saveCopy.ts';
import { useUndoActions } from './undoActions.ts';

/** What can be done wherever one is. */
export function useGlobalActions(): void {
  const { t, i18n } = useTranslation();
  const { open } = useCatalogue();
  const theme = useTheme();
  const undoing = useUndoActions();
  const { textSize } = usePreferences();
  const resize = (size: number) => void prefer({ textSize: Math.min(1.5, Math.max(0.8, Math.round(size * 10) / 10)) });
  const always: readonly Action[] = [
    {
      id: 'new',
      label: t('action.new'),
      group: 'file',
      keys: ['$mod+KeyN'],
      inText: true,
      run: () => openDialog('new'),
    },
    {
      id: 'open',
      label: t('action.open'),
      group: 'file',
      keys: ['$mod+KeyO'],
      inText: true,
      run: () => void chooseCatalogue(),
    },
    {
      id: 'toggle-theme',
      label: t('action.toggleTheme'),
      group: 'view',
      run: () => void prefer({ theme: theme === 'dark' ? 'light' : 'dark' }),
    },
    {
      id: 'language',
      label: t('action.language'),
      group: 'view',
      run: () => void prefer({ language: i18n.language === 'en' ? 'zh' : 'en' }),
    },
    {
      id: 'larger',
      label: t('action.larger'),
      group: 'view',
      keys: ['$mod+Equal'],
      inText: true,
      run: () => resize(textSize + 0.1),
    },
    {
      id: 'smaller',
      label: t('action.smaller'),
      group: 'view',
      keys: ['$mod+Minus'],
      inText: true,
      run: () => resize(textSize - 0.1),
    },
    {
      id: 'normal-size',
      label: t('action.normalSize'),
      group: 'view',
      keys: ['$mod+Digit0'],
      inText: true,
      run: () => resize(1),
    },
    {
      id: 'palette',
      label: t('action.palette'),
      group: 'view',
      keys: ['$mod+KeyK'],
      inText: true,
      run: () => openDialog('palette'),
    },
  ];
  const inCatalogue: readonly Action[] = [
    {
      id: 'print',
      label: t('action.print'),
      group: 'file',
      keys: ['$mod+KeyP'],
      inText: true,
      run: () => void callShell('shell/print', {}),
    },
    { id: 'save-copy', label: t('action.saveCopy'), group: 'file', run: () => void saveCopy() },
    {
      id: 'close',
      label: t('action.closeCatalogue'),
      group: 'file',
      run: () => void closeCatalogue().catch(tellFailure),
    },
    ...undoing,
    {
      id: 'undecided',
      label: t('action.undecided'),
      group: 'view',
      keys: ['$mod+Shift+KeyU'],
      inText: true,
      run: () => goTo({ stage: 'catalogue', where: undecidedPowers }),
    },
    ...stageIds.map(
      (id, index): Action => ({
        id: `go-${id}`,
        label: t(`stage.${id}`),
        group: 'view',
        keys: [id === 'settings' ? '$mod+Comma' : `$mod+Digit${index + 1}`],
        inText: true,
        run: () => goTo({ stage: id }),
      }),
    ),
  ];
  useActions(open === null ? always : [...always, ...inCatalogue]);
}

export async function chooseCatalogue(): Promise<void> {
  const filters = [{ name: i18next.t('catalogueFiles'), extensions: ['quanqing'] }];
  const [file] = await callShell('shell/chooseFiles', { title: i18next.t('openTitle'), filters });
  if (file !== undefined) await openCatalogue(file);
}
