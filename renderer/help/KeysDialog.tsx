import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { closeDialog, useDialogs } from '#renderer/app/dialogs.ts';
import { KeysList } from './KeysList.tsx';

/** The keys of the page that is shown, and those that work everywhere. */
export function KeysDialog() {
  const { t } = useTranslation();
  const { open } = useDialogs();
  return (
    <Modal
      open={open === 'keys'}
      onCancel={closeDialog}
      footer={null}
      title={t('keys.title')}
      width="min(64rem, calc(100vw - 4rem))"
      style={{ top: '2rem' }}
      styles={{ body: { maxHeight: 'calc(100vh - 9rem)', overflowY: 'auto' } }}
      destroyOnHidden
    >
      <p className="soft">{t('keys.hint')}</p>
      <KeysList />
    </Modal>
  );
}
