import { Input } from 'antd';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '#renderer/parts/Icon.tsx';

interface Props {
  readonly reason: string;
  readonly actor: string | null;
  readonly onSave: (reason: string) => void;
}

/** The reason as it will be printed; a click or Enter makes it a field. */
export function ReasonField({ reason, actor, onSave }: Props) {
  const { t } = useTranslation('item');
  const [draft, setDraft] = useState<string | null>(null);
  if (draft === null) {
    return (
      <button type="button" className="item-reason" title={t('reason')} onClick={() => setDraft(reason)}>
        {reason === '' ? <span className="muted">{t('addReason')}</span> : reason}{' '}
        {actor === null ? null : <span className="muted small">{t('decidedBy', { actor })}</span>}
        <Icon name="edit" small />
      </button>
    );
  }
  const save = () => {
    if (draft.trim() !== reason) onSave(draft.trim());
    setDraft(null);
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setDraft(null);
    else if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) save();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <Input.TextArea
      autoFocus
      autoSize={{ minRows: 1, maxRows: 6 }}
      maxLength={2000}
      aria-label={t('reason')}
      title={t('reasonHint')}
      value={draft}
      onChange={({ target }) => setDraft(target.value)}
      onKeyDown={pressed}
      onBlur={save}
    />
  );
}
