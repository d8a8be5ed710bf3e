import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '#renderer/actions/ActionButton.tsx';
import { Icon } from '#renderer/parts/Icon.tsx';
import { Segments } from '#renderer/parts/Segments.tsx';
import { useFormat } from '#renderer/words/useFormat.ts';
import { type RoundKind, roundKinds } from '#shared/approve/round.ts';
import { DueMark } from './DueMark.tsx';
import { chooseKind, chooseRound, useSitting } from './sitting.ts';
import type { Round } from './useRound.ts';

interface Props {
  readonly counts: readonly { readonly kind: RoundKind; readonly open: number }[];
  /** The latest first. */
  readonly rounds: readonly Round[];
  readonly current: Round | undefined;
}

/** To whom, which round, since when and until when; and what can be done with it. */
export function RoundHead({ counts, rounds, current }: Props) {
  const { t } = useTranslation('approval');
  const { number, day } = useFormat();
  const { kind, view } = useSitting();
  const openOf = (of: RoundKind): number => counts.find((each) => each.kind === of)?.open ?? 0;
  return (
    <div className="approval-head">
      <Segments
        label={t('switchKind')}
        value={kind}
        segments={roundKinds.map((value) => {
          const open = openOf(value);
          return { value, label: t(`kind.${value}`), ...(open === 0 ? {} : { count: number(open) }) };
        })}
        onChange={chooseKind}
      />
      {current === undefined ? null : (
        <>
          <Select
            aria-label={t('rounds')}
            value={current.round}
            options={rounds.map(({ round, at }) => ({
              value: round,
              label: t('nth', { round }),
              day: day(at),
            }))}
            optionRender={({ label, data }) => (
              <span className="approval-round">
                {label} <span className="muted small">{data.day}</span>
              </span>
            )}
            popupMatchSelectWidth={false}
            onChange={chooseRound}
          />
          <div className="approval-title">
            <h1 className="ellipsis" title={current.title}>
              {current.title}
            </h1>
            <p className="muted small ellipsis">
              {t('sent', { day: day(current.at), actor: current.actor })} <DueMark round={current} />
            </p>
          </div>
          <span className="spacer" />
          <ActionButton id="approval-templates" type="text" icon={<Icon name="sheet" />}>
            {t('templates.short')}
          </ActionButton>
          <ActionButton id="approval-make" type="text">
            {t(`again.${kind}`)}
          </ActionButton>
          <ActionButton id="approval-record" icon={<Icon name="edit" />} />
          <ActionButton
            id="approval-take"
            type={view === 'departments' ? 'primary' : 'default'}
            icon={<Icon name="inbox" />}
          />
        </>
      )}
    </div>
  );
}
