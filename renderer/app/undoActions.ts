import i18next from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Action } from '#renderer/actions/action.ts';
import { act } from '#renderer/engine/act.ts';
import { tellDone } from '#renderer/engine/tell.ts';
import { useAsk } from '#renderer/engine/useAsk.ts';
import { useFormat } from '#renderer/words/useFormat.ts';
import { useLanguage } from '#renderer/words/useLanguage.ts';
import type { Evidence } from '#shared/model/evidence.ts';
import { operationText } from '#shared/model/operationWords.ts';
import { useCatalogue } from './catalogue.ts';

/** Undo and redo, which say what they would do next. */
export function useUndoActions(): readonly Action[] {
  const { t } = useTranslation();
  const { number } = useFormat();
  const language = useLanguage();
  const { open } = useCatalogue();
  const { data: next } = useAsk('history/state', {}, { enabled: open !== null });
  const words = (summary: Evidence) => operationText(summary, language, number);
  const long = (what: 'undoWhat' | 'redoWhat', summary: Evidence | undefined) =>
    summary === undefined ? {} : { longLabel: t(what, { what: words(summary) }) };
  return [
    {
      id: 'undo',
      label: t('undo'),
      ...long('undoWhat', next?.undo?.summary),
      group: 'edit',
      keys: ['$mod+KeyZ'],
      run: () => void change('history/undo', words),
    },
    {
      id: 'redo',
      label: t('redo'),
      ...long('redoWhat', next?.redo?.summary),
      group: 'edit',
      keys: ['$mod+KeyY', '$mod+Shift+KeyZ'],
      run: () => void change('history/redo', words),
    },
  ];
}

async function change(call: 'history/undo' | 'history/redo', words: (summary: Evidence) => string): Promise<void> {
  const title = i18next.t(call === 'history/undo' ? 'task.undoing' : 'task.redoing');
  const done = await act(call, {}, title);
  if (done !== null) tellDone(i18next.t(call === 'history/undo' ? 'undone' : 'redone', { what: words(done.summary) }));
}
