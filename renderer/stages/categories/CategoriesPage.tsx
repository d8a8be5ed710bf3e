import '#renderer/parts/Worklist.css';
import './Categories.css';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { goTo } from '#renderer/app/place.ts';
import { runTask, useTasks } from '#renderer/engine/tasks.ts';
import { useAsk } from '#renderer/engine/useAsk.ts';
import { Empty } from '#renderer/parts/Empty.tsx';
import { useFormat } from '#renderer/words/useFormat.ts';
import { GroupList } from './GroupList.tsx';
import { Settling } from './Settling.tsx';
import { useQueue } from './useQueue.ts';

/** Stage 4: the categories that are missing, doubtful or against the evidence, alike ones settled at once. */
export function CategoriesPage() {
  const { t } = useTranslation('categories');
  const { number } = useFormat();
  const { data: overview } = useAsk('overview/read', {});
  const { queue, group, groups, index, go } = useQueue();
  if (queue === undefined || overview === undefined) return null;
  if (queue.freshness === 'never') {
    if (overview.items > 0) {
      return (
        <Empty icon="law" title={t('never')} hint={t('neverHint')}>
          <Classify title={t('run')} />
        </Empty>
      );
    }
    return (
      <Empty icon="file" title={t('noItems')} hint={t('noItemsHint')}>
        <Button type="primary" onClick={() => goTo({ stage: 'intake' })}>
          {t('toIntake')}
        </Button>
      </Empty>
    );
  }
  const stale = queue.freshness === 'stale' ? <Stale /> : null;
  if (group === undefined) {
    return (
      <div className="worklist categories-page">
        {stale}
        <Empty icon="check" title={t('done')} hint={t('doneHint', { n: number(queue.counts.settled) })}>
          <Button type="primary" onClick={() => goTo({ stage: 'findings' })}>
            {t('toFindings')}
          </Button>
        </Empty>
      </div>
    );
  }
  return (
    <div className="worklist categories-page">
      {stale}
      <div className="worklist-panes">
        <GroupList queue={queue} index={index} onGo={go} />
        <Settling key={group.key} group={group} index={index} total={groups.length} onGo={go} />
      </div>
    </div>
  );
}

function Stale() {
  const { t } = useTranslation('categories');
  return (
    <div className="banner" role="status">
      {t('stale')}
      <Classify title={t('again')} again />
    </div>
  );
}

function Classify({ title, again = false }: { readonly title: string; readonly again?: boolean }) {
  const { running } = useTasks();
  return (
    <Button
      type={again ? 'default' : 'primary'}
      disabled={running.length > 0}
      onClick={() => void runTask('work/classify', {}, title)}
    >
      {title}
    </Button>
  );
}
