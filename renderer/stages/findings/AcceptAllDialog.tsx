import { Modal } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { act } from '#renderer/engine/act.ts';
import { useFormat } from '#renderer/words/useFormat.ts';
import { useLanguage } from '#renderer/words/useLanguage.ts';
import { ruleTitle } from '#shared/check/ruleWords.ts';

interface Props {
  readonly rule: string;
  readonly onAccept: () => void;
  readonly onClose: () => void;
}

/** What accepting a whole rule covers, counted before it is done. */
export function AcceptAllDialog({ rule, onAccept, onClose }: Props) {
  const { t } = useTranslation('findings');
  const { number } = useFormat();
  const language = useLanguage();
  const [covers, setCovers] = useState<{ readonly items: number; readonly skipped: number } | null>(null);
  useEffect(() => {
    void act('findings/accept', { rule, scope: { where: [] }, preview: true }).then(setCovers);
  }, [rule]);
  if (covers === null) return null;
  return (
    <Modal
      open
      title={t('allAsk', { rule: ruleTitle(rule, language), n: number(covers.items) })}
      okText={t('acceptMany', { n: number(covers.items) })}
      cancelText={t('look')}
      okButtonProps={{ disabled: covers.items === 0, autoFocus: true }}
      onOk={onAccept}
      onCancel={onClose}
    >
      <p>{t('allCovers', { count: covers.items })}</p>
      {covers.skipped === 0 ? null : <p>{t('allSkips', { count: covers.skipped })}</p>}
      <p className="muted">{t('allUndo')}</p>
    </Modal>
  );
}
