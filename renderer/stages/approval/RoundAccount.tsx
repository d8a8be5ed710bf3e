import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { PaneHead } from '#renderer/parts/Pane.tsx';
import { useFormat } from '#renderer/words/useFormat.ts';
import type { Round } from './useRound.ts';
import { ViewSwitch } from './ViewSwitch.tsx';

interface Props {
  readonly round: Round;
  readonly onlyLeft: boolean;
  readonly onOnlyLeft: (only: boolean) => void;
}

/** The two looks at a round, and its own account: 发出 = 已答复 + 未答复. */
export function RoundAccount({ round, onlyLeft, onOnlyLeft }: Props) {
  const { t } = useTranslation('approval');
  const { number } = useFormat();
  return (
    <PaneHead>
      <ViewSwitch round={round} />
      <span className="approval-equation small">
        <span className="muted">{t('equation.rows')}</span> <b>{number(round.rows)}</b>{' '}
        <span className="muted">= {t('equation.answered')}</span> <b>{number(round.answered)}</b>{' '}
        <span className="muted">+ {t('equation.notAnswered')}</span>{' '}
        <b className={round.notAnswered > 0 ? 'is-warn' : ''}>{number(round.notAnswered)}</b>
      </span>
      <span className="spacer" />
      <Checkbox checked={onlyLeft} onChange={({ target }) => onOnlyLeft(target.checked)}>
        {t('onlyLeft')}
      </Checkbox>
    </PaneHead>
  );
}
