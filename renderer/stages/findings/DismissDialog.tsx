import { Button, Input, Modal } from 'antd';
import type { TextAreaRef } from 'antd/es/input/TextArea';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/words/useFormat.ts';

/** Recorded, and therefore in Chinese whatever the window speaks. */
const usualReasons = ['部门已补充依据', '经核实，依据仍然有效', '与“三定”规定一致，由本部门行使'];

interface Props {
  readonly count: number;
  /** Used lately, those of this rule first. */
  readonly recent: readonly string[];
  readonly onDismiss: (reason: string) => void;
  readonly onClose: () => void;
}

/** A finding goes only with a reason; the usual ones are a click away. */
export function DismissDialog({ count, recent, onDismiss, onClose }: Props) {
  const { t } = useTranslation('findings');
  const { number } = useFormat();
  const [reason, setReason] = useState('');
  const field = useRef<TextAreaRef>(null);
  const given = reason.trim();
  const offered = [...new Set([...recent, ...usualReasons])].slice(0, 6);
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing || given === '') return;
    event.preventDefault();
    onDismiss(given);
  };
  return (
    <Modal
      open
      title={count > 1 ? t('dismissTitleMany', { n: number(count) }) : t('dismissTitle')}
      okText={t('dismissOk')}
      cancelText={t('look')}
      okButtonProps={{ disabled: given === '' }}
      onOk={() => onDismiss(given)}
      onCancel={onClose}
      afterOpenChange={(open) => open && field.current?.focus()}
    >
      <Input.TextArea
        ref={field}
        autoSize={{ minRows: 2, maxRows: 6 }}
        maxLength={2000}
        aria-label={t('reason')}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
        onKeyDown={pressed}
      />
      <p className="muted small findings-offered-title">{t('recent')}</p>
      <div className="findings-offered">
        {offered.map((text) => (
          <Button key={text} size="small" onClick={() => setReason(text)}>
            {text}
          </Button>
        ))}
      </div>
      <p className="muted small">{t('dismissHint')}</p>
    </Modal>
  );
}
