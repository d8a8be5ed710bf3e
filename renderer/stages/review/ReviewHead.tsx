import { Button } from 'antd';
import { Trans, useTranslation } from 'react-i18next';
import { Bar } from '#renderer/parts/Bar.tsx';
import { Icon } from '#renderer/parts/Icon.tsx';
import { PaneHead } from '#renderer/parts/Pane.tsx';
import { Segments } from '#renderer/parts/Segments.tsx';
import { useFormat } from '#renderer/words/useFormat.ts';
import { type GroupKind, groupKinds } from '#shared/model/group.ts';
import { timeLeft } from '#shared/review/pace.ts';
import { chooseKind, useSitting } from './sitting.ts';
import type { Queue } from './useQueue.ts';

interface Props {
  readonly queue: Queue;
  readonly kind: GroupKind;
  /** The group shown is one of the queue, and not one that was gone back to. */
  readonly isQueued: boolean;
}

/** The kinds with what is left in each, and how far the whole is. */
export function ReviewHead({ queue, kind, isQueued }: Props) {
  const { t } = useTranslation(['review', 'domain']);
  const { number, duration } = useFormat();
  const { state, moments } = useSitting();
  const sum = (of: 'open' | 'unsure' | 'settled') => queue.kinds.reduce((total, each) => total + each[of], 0);
  const [open, unsure, settled] = [sum('open'), sum('unsure'), sum('settled')];
  const all = open + unsure + settled;
  const left = timeLeft(moments, open);
  const here = queue.kinds.find((each) => each.kind === kind);
  return (
    <PaneHead>
      <Segments
        label={t('kinds')}
        value={kind}
        segments={groupKinds.map((each) => ({
          value: each,
          label: t(`domain:kind.${each}`),
          count: number(queue.kinds.find((counts) => counts.kind === each)?.[state] ?? 0),
        }))}
        onChange={(value) => chooseKind(value, state)}
      />
      {state === 'unsure' ? (
        <Button size="small" onClick={() => chooseKind(kind)}>
          {t('backToQueue')}
        </Button>
      ) : unsure === 0 ? null : (
        <Button
          size="small"
          type="text"
          className="review-unsure"
          icon={<Icon name="undecided" small />}
          onClick={() => chooseKind((here?.unsure ?? 0) > 0 ? kind : firstUnsure(queue, kind), 'unsure')}
        >
          {t('unsureList', { count: number(unsure) })}
        </Button>
      )}
      <span className="spacer" />
      {isQueued && state === 'open' ? (
        <span className="small soft review-position">
          <Trans
            t={t}
            i18nKey="position"
            values={{ n: number(settled + Math.max(1, queue.before)), all: number(all) }}
            components={{ b: <b /> }}
          />
        </span>
      ) : null}
      <span className="review-progress">
        <Bar share={all === 0 ? 0 : settled / all} />
      </span>
      <span className="small muted review-pace">
        {t('decided', { count: number(settled) })}
        {left === null ? null : <span className="review-left"> · {t('left', { time: duration(left) })}</span>}
      </span>
    </PaneHead>
  );
}

function firstUnsure(queue: Queue, kind: GroupKind): GroupKind {
  return queue.kinds.find(({ unsure }) => unsure > 0)?.kind ?? kind;
}
