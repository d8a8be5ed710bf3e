import { useTranslation } from 'react-i18next';
import { openItem } from '#renderer/app/place.ts';
import type { Pages } from '#renderer/engine/usePages.ts';
import { DecisionMark } from '#renderer/parts/DecisionMark.tsx';
import { ItemLines } from '#renderer/parts/ItemLines.tsx';
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
export function FindingItems(props: Props) {
  const { t } = useTranslation('findings');
  return (
    <>
      <div className="worklist-line findings-head muted small">
        <span />
        <span>{t('columns.name')}</span>
        <span className="worklist-department">{t('columns.department')}</span>
        <span>{t('columns.proposal')}</span>
      </div>
      <ItemLines
        {...props}
        idOf={({ item }) => item}
        tickLabel={(name) => t('tick', { name })}
        onOpen={openItem}
        ends={({ proposal }) =>
          proposal === null ? (
            <span className="muted small">{t('noProposal')}</span>
          ) : (
            <DecisionMark decision={proposal.decision} />
          )
        }
      />
    </>
  );
}
