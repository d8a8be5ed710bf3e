import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useActions } from '#renderer/actions/useActions.ts';
import { act } from '#renderer/engine/act.ts';
import { tellDone } from '#renderer/engine/tell.ts';
import { useAsk } from '#renderer/engine/useAsk.ts';
import { useFormat } from '#renderer/words/useFormat.ts';
import { useLanguage } from '#renderer/words/useLanguage.ts';
import type { OperationRow } from '#shared/contract/history.ts';
import { operationText } from '#shared/model/operationWords.ts';

/** Undoing or redoing the step that is shown, and undoing back to it. */
export function useStepActions(row: OperationRow): void {
  const { t } = useTranslation(['history', 'app']);
  const { number } = useFormat();
  const language = useLanguage();
  const { modal, notification } = App.useApp();
  const { data: state } = useAsk('history/state', {});
  const { operation, kind, undone, undoes } = row;
  const what = operationText(row.summary, language, number);
  const own = undoes === null && kind !== 'create' && kind !== 'release';
  const last = state?.undo?.operation ?? 0;

  const change = async () => {
    const done = undone
      ? await act('history/redo', { operation }, t('app:task.redoing'))
      : await act('history/undo', { operation }, t('app:task.undoing'));
    if (done !== null) tellDone(t(undone ? 'redidOne' : 'undidOne', { what }));
  };
  const redoAll = async (steps: number) => {
    const done = await act('history/redoTo', { operation: last }, t('redoing'));
    if (done !== null) tellDone(t('redid', { steps: number(done.steps || steps) }));
  };
  const goBack = async (steps: number) => {
    const done = await act('history/undoTo', { operation }, t('undoingTo', { steps: number(steps) }));
    if (done === null) return;
    const key = `undone ${last}`;
    const again = () => {
      notification.destroy(key);
      void redoAll(done.steps);
    };
    notification.success({
      key,
      title: t('undidTo', { steps: number(done.steps) }),
      actions: <Button onClick={again}>{t('redoAll')}</Button>,
      duration: 20,
    });
  };
  const ask = async () => {
    const counted = await act('history/undoTo', { operation, preview: true });
    if (counted === null) return;
    const { steps, changes } = counted;
    modal.confirm({
      icon: null,
      title: t('undoToTitle', { n: number(operation) }),
      content: t('undoToWhat', { steps: number(steps), changes: number(changes) }),
      okText: t('undoToOk', { steps: number(steps) }),
      cancelText: t('app:back'),
      onOk: () => void goBack(steps),
    });
  };
  useActions([
    {
      id: 'history-undo',
      label: undone ? t('redo') : t('undo'),
      group: 'stage',
      keys: ['KeyU'],
      enabled: own,
      run: () => void change(),
    },
    {
      id: 'history-undo-to',
      label: t('undoTo'),
      group: 'stage',
      keys: ['Shift+KeyU'],
      enabled: last > operation,
      run: () => void ask(),
    },
  ]);
}
