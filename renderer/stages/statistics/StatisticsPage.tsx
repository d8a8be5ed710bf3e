import './Statistics.css';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { goTo } from '#renderer/app/place.ts';
import { useAsk } from '#renderer/engine/useAsk.ts';
import { CopyParagraph } from '#renderer/parts/CopyParagraph.tsx';
import { Empty } from '#renderer/parts/Empty.tsx';
import { CategoryBars } from './CategoryBars.tsx';
import { HeatMatrix } from './HeatMatrix.tsx';
import { Progress } from './Progress.tsx';
import { Waterfall } from './Waterfall.tsx';

/** 统计: what became of what was reported, in pictures that lead to their powers. */
export function StatisticsPage() {
  const { t } = useTranslation('statistics');
  const { data } = useAsk('stats/read', {});
  if (data === undefined) return null;
  if (data.reported === 0 && data.published === 0) {
    return (
      <Empty icon="table" title={t('empty.title')} hint={t('empty.hint')}>
        <Button type="primary" onClick={() => goTo({ stage: 'intake' })}>
          {t('empty.go')}
        </Button>
      </Empty>
    );
  }
  const undecided = data.steps.find(({ term }) => term === 'undecided');
  return (
    <section className="statistics" aria-label={t('title')}>
      <h1 className="unseen">{t('title')}</h1>
      {undecided?.figure === -data.reported ? <p className="statistics-notice">{t('undecided')}</p> : null}
      <div className="statistics-row">
        <Waterfall statistics={data} />
        <CategoryBars categories={data.categories} />
      </div>
      <HeatMatrix statistics={data} />
      <div className="statistics-row statistics-below">
        <Progress />
        <CopyParagraph
          title={t('paragraph.title')}
          text={data.sentence}
          copy={t('paragraph.copy')}
          copied={t('paragraph.copied')}
        />
      </div>
    </section>
  );
}
