import { useTranslation } from 'react-i18next';
import { useAsk } from '#renderer/engine/useAsk.ts';
import { Pane, PaneHead } from '#renderer/parts/Pane.tsx';
import { useFormat } from '#renderer/words/useFormat.ts';
import { type ProposalSort, proposalSorts } from '#shared/approve/round.ts';
import type { Output } from '#shared/contract.ts';
import { withoutPlace } from '#shared/text/departmentName.ts';
import { SortMark } from './SortMark.tsx';
import { chooseDepartment, useSitting } from './sitting.ts';
import type { Round } from './useRound.ts';
import { ViewSwitch } from './ViewSwitch.tsx';

interface Props {
  readonly round: Round;
  readonly counts: Output<'approve/proposal-counts'>;
  readonly sort: ProposalSort | null;
  readonly onSort: (sort: ProposalSort | null) => void;
}

/** What is left to decide on, by what it is and by whose rows it is about; the two go together. */
export function ProposalGroups({ round, counts, sort, onSort }: Props) {
  const { t } = useTranslation('approval');
  const { department } = useSitting();
  const { data } = useAsk('approve/standing', { kind: round.kind, round: round.round });
  const departments = (data?.departments ?? []).filter((each) => each.open > 0 || each.department === department);
  return (
    <Pane className="worklist-groups" label={t('groups')}>
      <PaneHead>
        <ViewSwitch round={round} />
      </PaneHead>
      <div className="worklist-group-list">
        <h3 className="worklist-group-title">{t('bySort')}</h3>
        <Group name={t('sort.all')} count={counts.states.open} isChosen={sort === null} onChoose={() => onSort(null)} />
        {proposalSorts
          .filter((each) => counts.open[each] > 0 || each === sort)
          .map((each) => (
            <Group
              key={each}
              name={t(`sort.${each}`)}
              mark={each}
              count={counts.open[each]}
              isChosen={each === sort}
              onChoose={() => onSort(each)}
            />
          ))}
        <h3 className="worklist-group-title">{t('byDepartment')}</h3>
        <Group
          name={t('everybody')}
          count={counts.states.open}
          isChosen={department === null}
          onChoose={() => chooseDepartment(null)}
        />
        {departments.map((each) => (
          <Group
            key={each.department}
            name={each.department === '' ? t('noDepartment') : withoutPlace(each.department)}
            count={each.open}
            isChosen={each.department === department}
            onChoose={() => chooseDepartment(each.department)}
          />
        ))}
      </div>
    </Pane>
  );
}

interface GroupProps {
  readonly name: string;
  readonly mark?: ProposalSort;
  readonly count: number;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function Group({ name, mark, count, isChosen, onChoose }: GroupProps) {
  const { number } = useFormat();
  return (
    <button type="button" className="worklist-group approval-group" aria-current={isChosen} onClick={onChoose}>
      {mark === undefined ? <span /> : <SortMark sort={mark} />}
      <span className="ellipsis" title={name}>
        {name}
      </span>
      <span className="worklist-count">{number(count)}</span>
    </button>
  );
}
