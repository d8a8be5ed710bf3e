import { useTranslation } from 'react-i18next';
import type { Action } from '#renderer/actions/action.ts';
import { useActions } from '#renderer/actions/useActions.ts';
import { useCatalogue } from '#renderer/app/catalogue.ts';
import { openDialog } from '#renderer/app/dialogs.ts';
import { usePlace } from '#renderer/app/place.ts';
import { callStageHelp, dismissStageHelp, useStageHelp } from './helpShown.ts';
import { openManual } from './manualPlace.ts';

/** The ways to help, wherever one is. */
export function useHelpActions(): void {
  const { t } = useTranslation();
  const { t: help } = useTranslation('help');
  const catalogue = useCatalogue(({ open }) => open);
  const stage = usePlace((place) => place.stage);
  const shown = useStageHelp(stage);
  const always: readonly Action[] = [
    {
      id: 'manual',
      label: t('action.manual'),
      group: 'help',
      keys: ['F1'],
      inText: true,
      inDialog: true,
      run: () => openManual(catalogue === null ? 'begin' : stage),
    },
    {
      id: 'keys',
      label: t('action.keys'),
      group: 'help',
      keys: ['$mod+Slash'],
      inText: true,
      run: () => openDialog('keys'),
    },
  ];
  const ofStage: Action = {
    id: 'stage-help',
    label: help('call'),
    group: 'help',
    keys: ['Shift+F1'],
    inText: true,
    run: () => (shown ? dismissStageHelp(stage) : callStageHelp(stage)),
  };
  useActions(catalogue === null ? always : [...always, ofStage]);
}
