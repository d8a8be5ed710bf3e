import '#renderer/parts/Worklist.css';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '#renderer/actions/ActionButton.tsx';
import { goTo } from '#renderer/app/place.ts';
import { useAsk } from '#renderer/engine/useAsk.ts';
import { Empty } from '#renderer/parts/Empty.tsx';
import { Pane } from '#renderer/parts/Pane.tsx';
import { ReasonDialog } from '#renderer/parts/ReasonDialog.tsx';
import { AcceptAllDialog } from './AcceptAllDialog.tsx';
import { ProposalActs } from './ProposalActs.tsx';
import { ProposalDetail } from './ProposalDetail.tsx';
import { ProposalGroups } from './ProposalGroups.tsx';
import { ProposalLines } from './ProposalLines.tsx';
import { chooseDepartment, chooseKind, useSitting } from './sitting.ts';
import { useProposalActions } from './useProposalActions.ts';
import { useProposals } from './useProposals.ts';
import type { Round } from './useRound.ts';

/** Recorded, and therefore in Chinese whatever the window speaks. */
const usualReasons = [
  '与现行法律规定不符',
  '与“三定”规定不符',
  '已有处理结论，理由不充分',
  '与其他部门意见不一致，维持原意见',
];

/** What the answers propose, one by one: nothing of it is in the catalogue before somebody accepts it. */
export function Proposals({ round }: { readonly round: Round }) {
  const { t } = useTranslation('approval');
  const { department } = useSitting();
  const { kind } = round;
  const list = useProposals(round);
  const { data: counts } = useAsk('approve/proposal-counts', { kind, round: round.round });
  const [asking, setAsking] = useState<'decline' | 'all' | null>(null);
  const { proposal, state } = list;
  const isFiltered = department !== null || list.sort !== null;
  useProposalActions({ list, total: list.pages.total ?? 0, ask: setAsking });
  if (counts === undefined || list.pages.total === undefined) return null;
  const unfiltered = () => {
    chooseDepartment(null);
    list.show({ sort: null });
  };
  return (
    <div className="worklist-panes">
      <ProposalGroups round={round} counts={counts} sort={list.sort} onSort={(sort) => list.show({ sort })} />
      <ProposalLines round={round} list={list} counts={counts} />
      <Pane className="approval-proposal" label={t('proposal')}>
        {proposal === undefined ? (
          list.pages.total > 0 ? null : (
            <Empty icon="check" title={t(isFiltered ? 'noneHere' : `noneLeft.${state}`)}>
              {isFiltered ? (
                <Button onClick={unfiltered}>{t('showAll')}</Button>
              ) : kind === 'solicit' ? (
                <Button onClick={() => chooseKind('approve')}>{t('toApprove')}</Button>
              ) : (
                <Button onClick={() => goTo({ stage: 'release' })}>{t('toRelease')}</Button>
              )}
            </Empty>
          )
        ) : (
          <>
            <ProposalDetail kind={kind} proposal={proposal} onChoose={list.accept} />
            <ProposalActs proposal={proposal} />
          </>
        )}
        {state === 'open' && counts.states.open > 1 ? (
          <div className="approval-all">
            <span className="small soft">{t('allHint')}</span>
            <ActionButton id="approval-accept-all" />
          </div>
        ) : null}
      </Pane>
      {asking === 'decline' && proposal !== undefined ? (
        <ReasonDialog
          title={t('decline.title')}
          act={t('decline.ok')}
          hint={t('decline.hint')}
          usual={usualReasons}
          onReason={(reason) => {
            setAsking(null);
            list.decline(proposal.id, reason);
          }}
          onClose={() => setAsking(null)}
        />
      ) : null}
      {asking === 'all' ? (
        <AcceptAllDialog
          which={list.which}
          onAccept={() => {
            setAsking(null);
            list.acceptAll();
          }}
          onClose={() => setAsking(null)}
        />
      ) : null}
    </div>
  );
}
