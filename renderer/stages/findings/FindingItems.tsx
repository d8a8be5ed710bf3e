import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { openItem } from '#renderer/app/place.ts';
import type { Pages } from '#renderer/engine/usePages.ts';
import { DecisionMark } from '#renderer/parts/DecisionMark.tsx';
import { LongList } from '#renderer/parts/LongList.tsx';
import { withoutPlace } from '#shared/text/departmentName.ts';
import type { FindingRow } from './useRules.ts';

interface Props {
  readonly label: string;
  readonly pages: Pages<FindingRow>;
  readonly current: number;
  readonly ticked: ReadonlySet<number>;
  readonly onCurrent: (index: number) => void;
  readonly onTick: (item: number) => void;
  readonly onSeen: (range: { readonly from: number; readonly to: number }) => void;
}

/** The findings of one rule: whose, on what, and what is proposed. */
export function FindingItems({ label, pages, current, ticked, onCurrent, onTick, onSeen }: Props) {
  const { t } = useTranslation('findings');
  return (
    <>
      <div className="findings-row findings-head muted small">
        <span />
        <span>{t('columns.name')}</span>
        <span className="findings-department">{t('columns.department')}</span>
        <span>{t('columns.proposal')}</span>
      </div>
      <LongList
        label={label}
        total={pages.total ?? 0}
        rowHeight={2}
        current={current}
        onSeen={onSeen}
        row={(index) => {
          const row = pages.at(index);
          if (row === undefined) return <div className="findings-row" />;
          return (
            <div className="findings-row" aria-current={index === current}>
              <Checkbox
                checked={ticked.has(row.item)}
                aria-label={t('tick', { name: row.name })}
                onChange={() => onTick(row.item)}
              />
              <button
                type="button"
                className="findings-name ellipsis"
                title={row.name}
                tabIndex={-1}
                onClick={() => onCurrent(index)}
                onDoubleClick={() => openItem(row.item)}
              >
                {row.name}
              </button>
              <span className="findings-department muted small ellipsis" title={row.department ?? ''}>
                {withoutPlace(row.department ?? '')}
              </span>
              {row.proposal === null ? (
                <span className="muted small">{t('noProposal')}</span>
              ) : (
                <DecisionMark decision={row.proposal.decision} />
              )}
            </div>
          );
        }}
      />
    </>
  );
}
