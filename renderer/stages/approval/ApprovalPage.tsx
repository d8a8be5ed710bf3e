import './Approval.css';
import { type DragEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions } from '#renderer/actions/useActions.ts';
import { useCatalogue } from '#renderer/app/catalogue.ts';
import { droppedPaths } from '#renderer/app/droppedPaths.ts';
import { usePlace } from '#renderer/app/place.ts';
import { useAsk } from '#renderer/engine/useAsk.ts';
import { roundKinds } from '#shared/approve/round.ts';
import { Beginning } from './Beginning.tsx';
import { Departments } from './Departments.tsx';
import { ImportedDialog } from './ImportedDialog.tsx';
import { MakeDialog } from './MakeDialog.tsx';
import { Proposals } from './Proposals.tsx';
import { RecordDialog } from './RecordDialog.tsx';
import { RoundHead } from './RoundHead.tsx';
import { chooseKind, chooseRound, show, sitDown, useSitting } from './sitting.ts';
import { TemplatesDialog } from './TemplatesDialog.tsx';
import { chooseFolderOfWorkbooks, chooseWorkbooks, takeBack } from './takingBack.ts';
import { UndoRoundDialog } from './UndoRoundDialog.tsx';
import { useRound } from './useRound.ts';

type Dialog = 'make' | 'record' | 'imported' | 'undo' | 'templates';

/** 征求意见 and 报审: what goes out to be answered, what comes back, and what becomes of it. */
export function ApprovalPage() {
  const { t } = useTranslation('approval');
  const file = useCatalogue(({ open }) => open?.file ?? '');
  const { focus } = usePlace();
  useEffect(() => sitDown(file), [file]);
  useEffect(() => {
    const kind = roundKinds.find((each) => each === focus);
    if (kind !== undefined) chooseKind(kind);
  }, [focus]);
  const { kind, view, imported } = useSitting();
  const { data: overview } = useAsk('overview/read', {});
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const [over, setOver] = useState(false);
  const found = useRound();
  const current = found?.current;
  const take = (paths: readonly string[]) => takeBack(paths, () => setDialog('imported'));
  const step = (by: number) => {
    const rounds = found?.rounds ?? [];
    const next = rounds[rounds.findIndex(({ round }) => round === current?.round) + by];
    if (next !== undefined) chooseRound(next.round);
  };
  const isOut = current !== undefined;
  useActions([
    {
      id: 'approval-make',
      label: t(isOut ? `makeAgain.${kind}` : `make.${kind}`),
      group: 'stage',
      keys: ['$mod+Enter'],
      enabled: (overview?.items ?? 0) > 0,
      run: () => setDialog('make'),
    },
    {
      id: 'approval-take',
      label: t('take'),
      group: 'stage',
      keys: ['$mod+KeyI'],
      enabled: isOut,
      run: () => void chooseWorkbooks().then(take),
    },
    {
      id: 'approval-take-folder',
      label: t('takeFolder'),
      group: 'stage',
      keys: ['$mod+Shift+KeyI'],
      enabled: isOut,
      run: () => void chooseFolderOfWorkbooks().then(take),
    },
    {
      id: 'approval-record',
      label: t('record'),
      group: 'stage',
      keys: ['KeyR'],
      enabled: isOut,
      run: () => setDialog('record'),
    },
    {
      id: 'approval-imported',
      label: t('imported.again'),
      group: 'stage',
      enabled: imported !== null,
      run: () => setDialog('imported'),
    },
    {
      id: 'approval-kind',
      label: t('switchKind'),
      group: 'stage',
      keys: ['KeyT'],
      run: () => chooseKind(kind === 'solicit' ? 'approve' : 'solicit'),
    },
    {
      id: 'approval-view',
      label: t('switchView'),
      group: 'stage',
      keys: ['KeyG'],
      enabled: isOut,
      run: () => show(view === 'departments' ? 'proposals' : 'departments'),
    },
    {
      id: 'approval-templates',
      label: t('templates.action'),
      group: 'stage',
      keys: ['KeyM'],
      run: () => setDialog('templates'),
    },
    {
      id: 'approval-undo-round',
      label: t('undoRound.action'),
      group: 'stage',
      enabled: (current?.accepted ?? 0) > 0,
      run: () => setDialog('undo'),
    },
    {
      id: 'approval-older',
      label: t('older'),
      group: 'stage',
      keys: ['BracketLeft'],
      enabled: isOut,
      run: () => step(1),
    },
    {
      id: 'approval-newer',
      label: t('newer'),
      group: 'stage',
      keys: ['BracketRight'],
      enabled: isOut,
      run: () => step(-1),
    },
  ]);
  if (found === undefined || overview === undefined) return null;
  const drop = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(false);
    void take(droppedPaths(event));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is for the pointer; the button is for the keyboard.
    <div
      className="approval"
      onDragOver={(event) => setOver(event.dataTransfer.types.includes('Files'))}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget instanceof Node ? event.relatedTarget : null))
          setOver(false);
      }}
      onDrop={drop}
    >
      <RoundHead counts={found.counts} rounds={found.rounds} current={current} />
      {current === undefined ? (
        <Beginning items={overview.items} />
      ) : view === 'departments' ? (
        <Departments key={`${kind} ${current.round}`} round={current} />
      ) : (
        <Proposals key={`${kind} ${current.round}`} round={current} />
      )}
      {over ? <div className="approval-over">{t('dropHere')}</div> : null}
      {dialog === 'make' ? (
        <MakeDialog kind={kind} next={(found.rounds[0]?.round ?? 0) + 1} onClose={() => setDialog(null)} />
      ) : null}
      {dialog === 'record' && current !== undefined ? (
        <RecordDialog round={current} onClose={() => setDialog(null)} />
      ) : null}
      {dialog === 'undo' && current !== undefined ? (
        <UndoRoundDialog round={current} onClose={() => setDialog(null)} />
      ) : null}
      {dialog === 'templates' ? <TemplatesDialog onClose={() => setDialog(null)} /> : null}
      {dialog === 'imported' && imported !== null ? (
        <ImportedDialog imported={imported} onClose={() => setDialog(null)} />
      ) : null}
    </div>
  );
}
