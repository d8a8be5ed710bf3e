import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '#renderer/app/catalogue.ts';
import { goTo } from '#renderer/app/place.ts';
import { useTasks } from '#renderer/engine/tasks.ts';
import { useAsk } from '#renderer/engine/useAsk.ts';
import { Empty } from '#renderer/parts/Empty.tsx';
import { useFormat } from '#renderer/words/useFormat.ts';
import { chooseKind, useSitting } from './sitting.ts';
import type { Queue } from './useQueue.ts';

/** Where no group is to be shown: why, and what to do next. */
export function NothingOpen({ queue, onMatch }: { readonly queue: Queue; readonly onMatch: () => void }) {
  const { t } = useTranslation(['review', 'domain']);
  const { number } = useFormat();
  const { state } = useSitting();
  const isBusy = useTasks(({ running }) => running.length > 0);
  const { data: overview } = useAsk('overview/read', {});
  const { open: catalogue } = useCatalogue();
  const all = queue.kinds.reduce((sum, { open, unsure, settled }) => sum + open + unsure + settled, 0);
  const next = queue.kinds.find(({ open }) => open > 0);
  if (catalogue === null) return null;
  if (queue.matched === 'never') {
    const isEmpty = overview !== undefined && overview.items === 0;
    return isEmpty ? (
      <Empty icon="file" title={t('empty.noItemsTitle')} hint={t('empty.noItemsHint')}>
        <Button type="primary" onClick={() => goTo({ stage: 'intake' })}>
          {t('empty.toIntake')}
        </Button>
      </Empty>
    ) : (
      <Empty icon="merge" title={t('empty.neverTitle')} hint={t('empty.neverHint')}>
        <Button type="primary" size="large" disabled={isBusy} onClick={onMatch}>
          {t('empty.match')}
        </Button>
      </Empty>
    );
  }
  if (state === 'unsure') {
    return (
      <Empty icon="undecided" title={t('empty.unsureTitle')} hint={t('empty.unsureHint')}>
        <Button onClick={() => chooseKind(next?.kind ?? 'duplicate')}>{t('backToQueue')}</Button>
      </Empty>
    );
  }
  if (next !== undefined) {
    return (
      <Empty icon="check" title={t('empty.kindTitle')} hint={t('empty.kindHint')}>
        <Button type="primary" onClick={() => chooseKind(next.kind)}>
          {t('empty.kindNext', { kind: t(`domain:kind.${next.kind}`) })}
        </Button>
      </Empty>
    );
  }
  return (
    <Empty
      icon="check"
      title={all === 0 ? t('empty.nothingTitle') : t('empty.doneTitle', { count: number(all) })}
      hint={all === 0 ? t('empty.nothingHint') : t('empty.doneHint')}
    >
      <Button type="primary" onClick={() => goTo({ stage: 'categories' })}>
        {t('empty.next')}
      </Button>
    </Empty>
  );
}
