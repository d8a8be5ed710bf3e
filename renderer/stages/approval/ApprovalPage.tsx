import './Approval.css';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions } from '#renderer/actions/useActions.ts';
import { useCatalogue } from '#renderer/app/catalogue.ts';
import { usePlace } from '#renderer/app/place.ts';
import { useAsk } from '#renderer/engine/useAsk.ts';
import { roundKinds } from '#shared/approve/round.ts';
import { Beginning } from './Beginning.tsx';
import { Departments } from './Departments.tsx';
import { MakeDialog } from './MakeDialog.tsx';
import { RoundHead } from './RoundHead.tsx';
import { chooseKind, chooseRound, sitDown, useSitting } from './sitting.ts';
import { useRound } from './useRound.ts';

/** 征求意见 and 报审: what goes out to be answered. */
export function ApprovalPage() {
  const { t } = useTranslation('approval');
  const file = useCatalogue(({ open }) => open?.file ?? '');
  const { focus } = usePlace();
  useEffect(() => sitDown(file), [file]);
  useEffect(() => {
    const kind = roundKinds.find((each) => each === focus);
    if (kind !== undefined) chooseKind(kind);
  }, [focus]);
  const { kind } = useSitting();
  const { data: overview } = useAsk('overview/read', {});
  const [making, setMaking] = useState(false);
  const found = useRound();
  const current = found?.current;
  const step = (by: number) => {
    const rounds = found?.rounds ?? [];
    const next = rounds[rounds.findIndex(({ round }) => round === current?.round) + by];
    if (next !== undefined) chooseRound(next.round);
  };
  const isOut = current !== undefined;
  useActions([
    {
      id: 'approval-make',
      label: t(isOut ? `makeAgain.${kind}` : `make.${kind}`),
      group: 'stage',
      keys: ['$mod+Enter'],
      enabled: (overview?.items ?? 0) > 0,
      run: () => setMaking(true),
    },
    {
      id: 'approval-kind',
      label: t('switchKind'),
      group: 'stage',
      keys: ['KeyT'],
      run: () => chooseKind(kind === 'solicit' ? 'approve' : 'solicit'),
    },
    {
      id: 'approval-older',
      label: t('older'),
      group: 'stage',
      keys: ['BracketLeft'],
      enabled: isOut,
      run: () => step(1),
    },
    {
      id: 'approval-newer',
      label: t('newer'),
      group: 'stage',
      keys: ['BracketRight'],
      enabled: isOut,
      run: () => step(-1),
    },
  ]);
  if (found === undefined || overview === undefined) return null;
  return (
    <div className="approval">
      <RoundHead rounds={found.rounds} current={current} />
      {current === undefined ? (
        <Beginning items={overview.items} />
      ) : (
        <Departments key={`${kind} ${current.round}`} round={current} />
      )}
      {making ? (
        <MakeDialog kind={kind} next={(found.rounds[0]?.round ?? 0) + 1} onClose={() => setMaking(false)} />
      ) : null}
    </div>
  );
}
