import { useTranslation } from 'react-i18next';
import { Pane, PaneHead } from '#renderer/parts/Pane.tsx';
import { useFormat } from '#renderer/words/useFormat.ts';
import { useGroupTitle } from './groupTitle.ts';
import { Turn } from './Turn.tsx';
import type { Queue } from './useQueue.ts';

interface Props {
  readonly queue: Queue;
  readonly index: number;
  readonly onGo: (index: number) => void;
}

/** The groups by why they are asked about, with how many items each holds. */
export function GroupList({ queue, index, onGo }: Props) {
  const { t } = useTranslation('categories');
  const { number } = useFormat();
  const title = useGroupTitle();
  return (
    <Pane className="worklist-groups" label={t('groups')}>
      <PaneHead>
        <h2>{t('left', { n: number(queue.left) })}</h2>
        <span className="spacer" />
        {queue.counts.settled === 0 ? null : (
          <span className="muted small">{t('settled', { n: number(queue.counts.settled) })}</span>
        )}
      </PaneHead>
      <div className="worklist-group-list">
        {queue.groups.map((group, at) => (
          <div key={group.key}>
            {group.doubt === queue.groups[at - 1]?.doubt ? null : (
              <h3 className="worklist-group-title">
                {t(`doubt.${group.doubt}`)}
                <span>{number(queue.counts[group.doubt])}</span>
              </h3>
            )}
            <button
              type="button"
              className="worklist-group categories-group"
              aria-current={at === index}
              ref={at === index ? (element) => element?.scrollIntoView({ block: 'nearest' }) : null}
              onClick={() => onGo(at)}
            >
              <span className="ellipsis" title={title(group)}>
                {title(group)}
              </span>
              <span className="worklist-count">{number(group.items)}</span>
              {group.place === 'rest' ? null : <Turn declared={group.declared} proposed={group.proposed} />}
            </button>
          </div>
        ))}
      </div>
    </Pane>
  );
}
