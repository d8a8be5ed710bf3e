import { Modal } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ActInput, act } from '#renderer/engine/act.ts';
import { useFormat } from '#renderer/words/useFormat.ts';

interface Props {
  /** Those that are looked at. */
  readonly which: Pick<ActInput<'approve/accept'>, 'kind' | 'round' | 'department' | 'only'>;
  readonly onAccept: () => void;
  readonly onClose: () => void;
}

/** What accepting all of them covers, counted before it is done. */
export function AcceptAllDialog({ which, onAccept, onClose }: Props) {
  const { t } = useTranslation(['approval', 'app']);
  const { number } = useFormat();
  const [covers, setCovers] = useState<{ readonly accepted: number; readonly left: number } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: counted once, when it is asked
  useEffect(() => {
    void act('approve/accept', { ...which, preview: true }).then((done) => {
      if (done !== null) setCovers({ accepted: done.accepted, left: done.left.length });
    });
  }, []);
  if (covers === null) return null;
  return (
    <Modal
      open
      title={t('all.title', { count: covers.accepted, n: number(covers.accepted) })}
      okText={t('all.ok', { count: covers.accepted, n: number(covers.accepted) })}
      cancelText={t('app:back')}
      okButtonProps={{ disabled: covers.accepted === 0, autoFocus: true }}
      onOk={onAccept}
      onCancel={onClose}
    >
      <p>{t('all.covers')}</p>
      {covers.left === 0 ? null : <p>{t('all.leaves', { count: covers.left, n: number(covers.left) })}</p>}
      <p className="muted">{t('all.undo')}</p>
    </Modal>
  );
}
