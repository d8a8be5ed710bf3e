import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Empty } from '#renderer/parts/Empty.tsx';
import { chooseFiles, chooseFolder } from './desk.ts';

/** Nothing was imported and nothing waits: how to begin. */
export function EmptyDesk() {
  const { t } = useTranslation('intake');
  return (
    <Empty icon="folder" title={t('empty.title')} hint={t('empty.hint')}>
      <div className="intake-empty-buttons">
        <Button type="primary" onClick={() => void chooseFolder()}>
          {t('addFolder')}
        </Button>
        <Button onClick={() => void chooseFiles()}>{t('addFiles')}</Button>
      </div>
      <p className="small muted">{t('addHint')}</p>
    </Empty>
  );
}
