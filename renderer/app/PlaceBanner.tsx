import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '#renderer/parts/Icon.tsx';
import { openCatalogue, useCatalogue } from './catalogue.ts';
import { askAboutDamage } from './damage.ts';
import { saveCopy } from './saveCopy.ts';

/** Says where the open catalogue can only be read, or lies where less can be relied on, and what can be done. */
export function PlaceBanner() {
  const { t } = useTranslation();
  const { open } = useCatalogue();
  const [seen, setSeen] = useState('');
  if (open === null) return null;
  const { file, readOnly, location } = open;
  if (readOnly !== null) {
    return (
      <div className="banner" role="status">
        <Icon name="warning" />
        <span>{t(`readOnly.${readOnly}`)}</span>
        {readOnly === 'damaged' ? (
          <Button size="small" onClick={() => askAboutDamage(file)}>
            {t('damage.action')}
          </Button>
        ) : (
          <Button size="small" onClick={() => void saveCopy()}>
            {t('copy.action')}
          </Button>
        )}
        {readOnly === 'elsewhere' ? (
          <Button size="small" onClick={() => void openCatalogue(file)}>
            {t('readOnly.again')}
          </Button>
        ) : null}
      </div>
    );
  }
  if (location.kind === 'local' || seen === file) return null;
  return (
    <div className="banner" role="status">
      <Icon name="warning" />
      <span>{t(`location.${location.kind}`, { by: location.by ?? '' })}</span>
      <Button size="small" onClick={() => setSeen(file)}>
        {t('location.seen')}
      </Button>
    </div>
  );
}
