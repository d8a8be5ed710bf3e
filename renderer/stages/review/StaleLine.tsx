import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Icon } from '#renderer/parts/Icon.tsx';
import type { Queue } from './useQueue.ts';

/** Counting goes no further than this. */
const many = 10_000;

/** What came after matching was not compared: says so, and offers to. */
export function StaleLine({ queue, onMatch }: { readonly queue: Queue; readonly onMatch: () => void }) {
  const { t } = useTranslation('review');
  if (queue.matched !== 'stale') return null;
  const { changed } = queue;
  return (
    <div className="review-stale small" role="status">
      <Icon name="warning" small />
      <span>{t(changed >= many ? 'staleMany' : 'stale', { count: changed })}</span>
      <Button size="small" onClick={onMatch}>
        {t('matchAgain')}
      </Button>
    </div>
  );
}
