import './ReasonDialog.css';
import { Button, Input, Modal } from 'antd';
import type { TextAreaRef } from 'antd/es/input/TextArea';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly title: string;
  /** Of the button. */
  readonly act: string;
  /** What becomes of the reason. */
  readonly hint: string;
  /** A click away. They are recorded, and therefore in Chinese whatever the window speaks. */
  readonly usual: readonly string[];
  readonly onReason: (reason: string) => void;
  readonly onClose: () => void;
}

const mostOffered = 6;

/** For an act that is not done without a reason. */
export function ReasonDialog({ title, act, hint, usual, onReason, onClose }: Props) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const field = useRef<TextAreaRef>(null);
  const given = reason.trim();
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing || given === '') return;
    event.preventDefault();
    onReason(given);
  };
  return (
    <Modal
      open
      title={title}
      okText={act}
      cancelText={t('back')}
      okButtonProps={{ disabled: given === '' }}
      onOk={() => onReason(given)}
      onCancel={onClose}
      afterOpenChange={(open) => open && field.current?.focus()}
    >
      <Input.TextArea
        ref={field}
        autoSize={{ minRows: 2, maxRows: 6 }}
        maxLength={2000}
        aria-label={t('reason.label')}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
        onKeyDown={pressed}
      />
      <p className="muted small reason-usual-title">{t('reason.usual')}</p>
      <div className="reason-usual">
        {[...new Set(usual)].slice(0, mostOffered).map((text) => (
          <Button key={text} size="small" onClick={() => setReason(text)}>
            {text}
          </Button>
        ))}
      </div>
      <p className="muted small">{hint}</p>
    </Modal>
  );
}
