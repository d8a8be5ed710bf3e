import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { openItem } from '#renderer/app/place.ts';
import type { Pages } from '#renderer/engine/usePages.ts';
import { LitText } from '#renderer/parts/LitText.tsx';
import { LongList } from '#renderer/parts/LongList.tsx';
import { useFormat } from '#renderer/words/useFormat.ts';
import { withoutPlace } from '#shared/text/departmentName.ts';
import { Turn } from './Turn.tsx';
import type { Row } from './useQueue.ts';

interface Props {
  readonly pages: Pages<Row>;
  readonly current: number;
  /** In one-by-one mode the current row is what an act is about. */
  readonly single: boolean;
  readonly ticked: ReadonlySet<number>;
  readonly onCurrent: (index: number) => void;
  readonly onTick: (item: number) => void;
  readonly onSeen: (range: { readonly from: number; readonly to: number }) => void;
}

/** The items of a group, the deciding words of their names lit up. */
export function GroupItems({ pages, current, single, ticked, onCurrent, onTick, onSeen }: Props) {
  const { t } = useTranslation('categories');
  const { confidence } = useFormat();
  return (
    <LongList
      label={t('items')}
      total={pages.total ?? 0}
      rowHeight={2}
      current={current}
      onSeen={onSeen}
      row={(index) => {
        const row = pages.at(index);
        if (row === undefined) return <div className="categories-row" />;
        const about = ticked.size > 0 ? ticked.has(row.id) : !single || index === current;
        return (
          <div className={`categories-row ${about ? '' : 'categories-row-aside'}`} aria-current={index === current}>
            <Checkbox
              checked={ticked.has(row.id)}
              aria-label={t('tick', { name: row.name })}
              onChange={() => onTick(row.id)}
            />
            <button
              type="button"
              className="categories-name ellipsis"
              title={row.name}
              tabIndex={-1}
              onClick={() => onCurrent(index)}
              onDoubleClick={() => openItem(row.id)}
            >
              <LitText text={row.name} lit={row.lit} />
            </button>
            <span className="categories-department muted small ellipsis" title={row.department ?? ''}>
              {withoutPlace(row.department ?? '')}
            </span>
            <Turn declared={row.declared} proposed={row.proposed} />
            <span className={row.confidence >= 0.9 ? 'is-ok number' : 'is-warn number'}>
              {confidence(row.confidence)}
            </span>
          </div>
        );
      }}
    />
  );
}
