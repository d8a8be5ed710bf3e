import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { goTo } from '#renderer/app/place.ts';
import { Empty } from '#renderer/parts/Empty.tsx';

/** Every finding has its answer: what comes next. */
export function AllDone() {
  const { t } = useTranslation('findings');
  return (
    <Empty icon="check" title={t('done')} hint={t('doneHint')}>
      <Button type="primary" onClick={() => goTo({ stage: 'release' })}>
        {t('toRelease')}
      </Button>
    </Empty>
  );
}
