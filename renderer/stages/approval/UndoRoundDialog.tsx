import { Modal } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { act } from '#renderer/engine/act.ts';
import { runTask } from '#renderer/engine/tasks.ts';
import { tellDone } from '#renderer/engine/tell.ts';
import { useFormat } from '#renderer/words/useFormat.ts';
import type { Output } from '#shared/contract.ts';
import type { Round } from './useRound.ts';

interface Props {
  readonly round: Round;
  readonly onClose: () => void;
}

/** What taking back all that was accepted of a round comes to, counted before it is done. */
export function UndoRoundDialog({ round: { kind, round }, onClose }: Props) {
  const { t } = useTranslation(['approval', 'app']);
  const { number } = useFormat();
  const [covers, setCovers] = useState<Output<'approve/undo-round'> | null>(null);
  useEffect(() => {
    void act('approve/undo-round', { kind, round, preview: true }).then(setCovers);
  }, [kind, round]);
  if (covers === null) return null;
  const undo = async () => {
    onClose();
    const done = await runTask('approve/undo-round', { kind, round }, t('undoRound.doing'));
    if (done !== null) tellDone(t('undoRound.done', { count: done.changes, n: number(done.changes) }));
  };
  return (
    <Modal
      open
      title={t('undoRound.title', { kind: t(`kind.${kind}`), round })}
      okText={t('undoRound.ok', { count: covers.changes, n: number(covers.changes) })}
      cancelText={t('app:back')}
      okButtonProps={{ autoFocus: true }}
      onOk={() => void undo()}
      onCancel={onClose}
    >
      <p>{t('undoRound.covers', { count: covers.steps, n: number(covers.steps) })}</p>
      <p className="muted">{t('undoRound.redo')}</p>
    </Modal>
  );
}
