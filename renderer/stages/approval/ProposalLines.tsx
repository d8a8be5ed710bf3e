import { useTranslation } from 'react-i18next';
import { LongList } from '#renderer/parts/LongList.tsx';
import { Pane, PaneHead } from '#renderer/parts/Pane.tsx';
import { Segments } from '#renderer/parts/Segments.tsx';
import { useFormat } from '#renderer/words/useFormat.ts';
import { proposalStates } from '#shared/approve/round.ts';
import type { Output } from '#shared/contract.ts';
import { withoutPlace } from '#shared/text/departmentName.ts';
import { SortMark } from './SortMark.tsx';
import { sortOf } from './sorts.ts';
import type { Proposal, useProposals } from './useProposals.ts';
import type { Round } from './useRound.ts';

interface Props {
  readonly round: Round;
  readonly list: ReturnType<typeof useProposals>;
  readonly counts: Output<'approve/proposal-counts'>;
}

/** The proposals that are looked at: on which item, in which column, by whom. */
export function ProposalLines({ list, counts }: Props) {
  const { t } = useTranslation('approval');
  const { number } = useFormat();
  const { pages, current, state } = list;
  const states = proposalStates.filter((each) => each !== 'superseded' || counts.states.superseded > 0);
  return (
    <Pane className="approval-lines" label={t('proposals')}>
      <PaneHead>
        <Segments
          label={t('switchState')}
          value={state}
          segments={states.map((value) => ({
            value,
            label: t(`states.${value}`),
            ...(value === 'open' ? {} : { count: number(counts.states[value]) }),
          }))}
          onChange={(next) => list.show({ state: next })}
        />
      </PaneHead>
      <LongList
        label={t('proposals')}
        total={pages.total ?? 0}
        rowHeight={2.875}
        current={current}
        onSeen={list.onSeen}
        row={(index) => {
          const proposal = pages.at(index);
          return proposal === undefined ? (
            <div className="approval-line" />
          ) : (
            <Line proposal={proposal} isCurrent={index === current} onChoose={() => list.choose(index)} />
          );
        }}
      />
    </Pane>
  );
}

interface LineProps {
  readonly proposal: Proposal;
  readonly isCurrent: boolean;
  readonly onChoose: () => void;
}

function Line({ proposal, isCurrent, onChoose }: LineProps) {
  const { t } = useTranslation('approval');
  const { item, author, header, after, cells } = proposal;
  const name = item?.name ?? (cells?.subItem || cells?.name || after);
  return (
    <button
      type="button"
      className="approval-line"
      aria-current={isCurrent}
      tabIndex={-1}
      title={name}
      onClick={onChoose}
    >
      <SortMark sort={sortOf(proposal)} />
      <span className="ellipsis">{name}</span>
      <span />
      <span className="small muted ellipsis">{t('line', { header, author: withoutPlace(author) })}</span>
    </button>
  );
}
