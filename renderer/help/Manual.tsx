import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { fetched } from '#renderer/parts/fetched.tsx';
import { closeManual, useManual } from './manualPlace.ts';

/** Read only when first opened: the window starts without it. */
const ManualPages = fetched(async () => (await import('./ManualPages.tsx')).ManualPages, <div className="manual" />);

/** The manual, above everything; it comes with the program and is written in Chinese. */
export function Manual() {
  const { t } = useTranslation('help');
  const { open } = useManual();
  return (
    <Modal
      open={open}
      onCancel={closeManual}
      footer={null}
      title={t('manual.title')}
      width="min(72rem, calc(100vw - 4rem))"
      style={{ top: '2rem' }}
      zIndex={1100}
      destroyOnHidden
    >
      <ManualPages />
    </Modal>
  );
}
