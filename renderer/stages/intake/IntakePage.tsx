import './Intake.css';
import { type DragEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions } from '#renderer/actions/useActions.ts';
import { takeArrivals } from '#renderer/app/arrivals.ts';
import { droppedPaths } from '#renderer/app/droppedPaths.ts';
import { useAsk } from '#renderer/engine/useAsk.ts';
import { useFormat } from '#renderer/words/useFormat.ts';
import { chooseFiles, chooseFolder, importFiles, look, paste, useDeskWhileLooking, workIfDue } from './desk.ts';
import { EmptyDesk } from './EmptyDesk.tsx';
import { FileList } from './FileList.tsx';
import { FilePane } from './FilePane.tsx';
import { groupFiles } from './groupFiles.ts';
import { Imported } from './Imported.tsx';
import { useLookAgain } from './useLookAgain.ts';

/** Stage 1: from the files that departments sent in to items of the catalogue. */
export function IntakePage() {
  const { t } = useTranslation('intake');
  const { number, time } = useFormat();
  const { data: desk } = useAsk('desk/list', {});
  const { data: sources } = useAsk('intake/sources', {});
  const [chosen, choose] = useState<number | 'imported' | null>(null);
  const [over, setOver] = useState(false);
  const looking = useDeskWhileLooking();
  const files = desk?.files ?? [];
  const groups = groupFiles(files);
  const order = [...groups.doubtful, ...groups.out, ...groups.sure];
  const current = chosen === 'imported' ? undefined : (files.find(({ id }) => id === chosen) ?? order[0]);
  const position = order.findIndex(({ id }) => id === current?.id);
  const goBy = (step: number) => choose(order[position + step]?.id ?? current?.id ?? null);
  const sure = groups.sure;

  useLookAgain(files);
  useEffect(() => void look(takeArrivals()), []);
  const waiting = desk === undefined || groups.doubtful.length + sure.length > 0 || looking;
  useEffect(() => {
    if (!waiting) void workIfDue();
  }, [waiting]);
  useEffect(() => () => void workIfDue(), []);
  usePaste(async (text) => {
    const added = await paste(text, t('pasted', { time: time(new Date().toISOString()) }));
    if (added !== null) choose(added);
  });
  useActions([
    { id: 'add-files', label: t('addFiles'), group: 'stage', keys: ['$mod+KeyI'], run: () => void chooseFiles() },
    {
      id: 'add-folder',
      label: t('addFolder'),
      group: 'stage',
      keys: ['$mod+Shift+KeyI'],
      run: () => void chooseFolder(),
    },
    {
      id: 'import-sure',
      label: t('importSure', { count: sure.length, files: number(sure.length) }),
      group: 'stage',
      keys: ['$mod+Enter'],
      enabled: sure.length > 0 && !looking,
      run: () => void importFiles(sure),
    },
    {
      id: 'previous-file',
      label: t('previous'),
      group: 'stage',
      keys: ['BracketLeft', 'Alt+ArrowUp'],
      enabled: position > 0,
      run: () => goBy(-1),
    },
    {
      id: 'next-file',
      label: t('next'),
      group: 'stage',
      keys: ['BracketRight', 'Alt+ArrowDown'],
      enabled: position >= 0 && position < order.length - 1,
      run: () => goBy(1),
    },
  ]);

  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void look(droppedPaths(event));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is for the pointer; the add button is for the keyboard.
    <div
      className="intake"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (event.currentTarget === event.target) setOver(false);
      }}
      onDrop={drop}
    >
      <FileList
        groups={groups}
        skipped={desk?.skipped.length ?? 0}
        imported={sources?.length ?? 0}
        current={current?.id ?? (chosen === 'imported' ? 'imported' : null)}
        onChoose={choose}
      />
      {current !== undefined ? (
        <FilePane key={current.id} file={current} hasOthers={order.length > 1} />
      ) : sources === undefined || desk === undefined ? null : sources.length > 0 ? (
        <Imported sources={sources} />
      ) : (
        <EmptyDesk />
      )}
      {over ? <div className="intake-over">{t('dropHere')}</div> : null}
    </div>
  );
}

/** Cells copied in a spreadsheet program, pasted anywhere but in a field. */
function usePaste(take: (text: string) => void): void {
  const latest = useRef(take);
  latest.current = take;
  useEffect(() => {
    const pasted = (event: ClipboardEvent) => {
      const into = event.target;
      if (into instanceof HTMLInputElement || into instanceof HTMLTextAreaElement) return;
      latest.current(event.clipboardData?.getData('text/plain') ?? '');
    };
    window.addEventListener('paste', pasted);
    return () => window.removeEventListener('paste', pasted);
  }, []);
}
