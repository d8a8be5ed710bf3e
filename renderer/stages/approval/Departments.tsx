import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions } from '#renderer/actions/useActions.ts';
import { useAsk } from '#renderer/engine/useAsk.ts';
import { Pane } from '#renderer/parts/Pane.tsx';
import { Answers } from './Answers.tsx';
import { DepartmentTable } from './DepartmentTable.tsx';
import { RoundAccount } from './RoundAccount.tsx';
import { writeWorkbooks } from './sending.ts';
import { chooseDepartment, showProposals, useSitting } from './sitting.ts';
import type { Round } from './useRound.ts';

/** How each department stands to the round, and beside it what it answered. */
export function Departments({ round }: { readonly round: Round }) {
  const { t } = useTranslation('approval');
  const { kind } = round;
  const { department } = useSitting();
  const { data } = useAsk('approve/standing', { kind, round: round.round });
  const [onlyLeft, setOnlyLeft] = useState(false);
  const all = data?.departments ?? [];
  const shown = onlyLeft ? all.filter(({ notAnswered, open }) => notAnswered > 0 || open > 0) : all;
  const at = shown.findIndex((each) => each.department === department);
  const move = (step: number) => {
    const next = shown[at < 0 ? (step > 0 ? 0 : shown.length - 1) : at + step];
    if (next !== undefined) chooseDepartment(next.department);
  };
  const whose = at < 0 ? null : (shown[at]?.department ?? null);
  useActions([
    {
      id: 'approval-open',
      label: t('openProposals'),
      group: 'stage',
      keys: ['Enter'],
      enabled: round.open + round.accepted + round.declined > 0,
      run: () => showProposals(whose),
    },
    { id: 'approval-up', label: t('previousDepartment'), group: 'stage', keys: ['ArrowUp'], run: () => move(-1) },
    { id: 'approval-down', label: t('nextDepartment'), group: 'stage', keys: ['ArrowDown'], run: () => move(1) },
    {
      id: 'approval-everybody',
      label: t('everybody'),
      group: 'stage',
      keys: ['Escape'],
      enabled: whose !== null,
      listed: false,
      run: () => chooseDepartment(null),
    },
    {
      id: 'approval-write',
      label: whose === null ? t(`writeAll.${kind}`) : t('writeOne'),
      group: 'stage',
      keys: ['KeyE'],
      run: () => void writeWorkbooks(kind, round.round, whose),
    },
  ]);
  if (data === undefined) return null;
  return (
    <div className="approval-panes">
      <Pane className="approval-standing" label={t('standing')}>
        <RoundAccount round={round} onlyLeft={onlyLeft} onOnlyLeft={setOnlyLeft} />
        <DepartmentTable round={data.round} departments={shown} chosen={whose} />
      </Pane>
      <Answers round={data.round} department={all.find((each) => each.department === whose)} />
    </div>
  );
}
