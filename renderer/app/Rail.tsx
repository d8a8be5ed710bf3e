import './Rail.css';
import { useTranslation } from 'react-i18next';
import { useAsk } from '#renderer/engine/useAsk.ts';
import { Icon } from '#renderer/parts/Icon.tsx';
import type { IconName } from '#renderer/parts/iconShapes.tsx';
import { useFormat } from '#renderer/words/useFormat.ts';
import type { Output } from '#shared/contract.ts';
import { goTo, type StageId, usePlace } from './place.ts';
import { Ring } from './Ring.tsx';

const shown: readonly StageId[] = [
  'intake',
  'catalogue',
  'review',
  'categories',
  'findings',
  'approval',
  'release',
  'statistics',
];
const beside: readonly (readonly [StageId, IconName])[] = [
  ['history', 'clock'],
  ['settings', 'settings'],
];

interface Standing {
  /** What is left to do there; null where that is no number. */
  readonly left: number | null;
  /** 0 to 1. */
  readonly done: number;
  /** Printed beside, not as something left. */
  readonly figure?: number;
}

/** The stages as the work goes, with what is left to do at each. */
export function Rail() {
  const { t } = useTranslation();
  const { number } = useFormat();
  const stage = usePlace((place) => place.stage);
  const { data } = useAsk('overview/read', {});
  return (
    <nav className="rail" aria-label={t('rail')}>
      {shown.map((id, index) => {
        const standing = data === undefined ? { left: null, done: 0 } : standingOf(id, data);
        const complete = standing.done >= 1;
        const name = t(`stage.${id}`);
        const figure = standing.figure ?? (complete ? null : standing.left);
        return (
          <button
            type="button"
            key={id}
            className={`stage ${id === 'statistics' ? 'stage-apart' : ''}`}
            aria-current={id === stage ? 'page' : undefined}
            aria-label={labelOf(name, complete, standing.left)}
            title={name}
            onClick={() => goTo({ stage: id })}
          >
            <Ring number={index + 1} done={standing.done} />
            <span className="stage-name">{name}</span>
            <span className="stage-left">{figure === null || figure === 0 ? '' : number(figure)}</span>
          </button>
        );
      })}
      <div className="spacer" />
      {beside.map(([id, icon]) => (
        <button
          type="button"
          key={id}
          className="stage stage-beside"
          aria-current={id === stage ? 'page' : undefined}
          title={t(`stage.${id}`)}
          onClick={() => goTo({ stage: id })}
        >
          <Icon name={icon} />
          <span className="stage-name">{t(`stage.${id}`)}</span>
        </button>
      ))}
    </nav>
  );

  function labelOf(name: string, complete: boolean, left: number | null): string {
    if (complete) return t('stageDone', { stage: name });
    return left === null || left === 0 ? name : t('stageLeft', { stage: name, left: number(left) });
  }
}

function standingOf(id: StageId, overview: Output<'overview/read'>): Standing {
  const share = ({ open, all }: { readonly open: number; readonly all: number }): Standing => ({
    left: open,
    done: all === 0 ? 0 : 1 - open / all,
  });
  if (id === 'intake') return { left: null, done: overview.sources > 0 ? 1 : 0 };
  if (id === 'catalogue') return share({ open: overview.undecided, all: overview.items });
  if (id === 'review') return share(overview.groups);
  if (id === 'categories') return share(overview.categories);
  if (id === 'findings') return share(overview.findings);
  if (id === 'approval') return share(overview.approval);
  if (id === 'release') {
    return { left: null, done: overview.releases > 0 ? 1 : 0, figure: overview.published };
  }
  return { left: null, done: 0 };
}
