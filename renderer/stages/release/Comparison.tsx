import { Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '#renderer/engine/useAsk.ts';
import { Icon } from '#renderer/parts/Icon.tsx';
import { useFormat } from '#renderer/words/useFormat.ts';
import type { Output } from '#shared/contract.ts';
import { ChangeLine } from './ChangeLine.tsx';
import { ChangesDialog } from './ChangesDialog.tsx';
import { effectLooks, effects } from './effects.ts';
import { useReleaseName } from './useReleaseName.ts';

interface Props {
  readonly releases: Output<'release/list'>;
  readonly from: number | null;
  readonly onFrom: (release: number) => void;
}

/** Stands for the catalogue as it is now, in a list of numbers. */
const now = 0;
const linesShown = 12;

/** What changed between any two releases, or from one to the catalogue as it stands. */
export function Comparison({ releases, from, onFrom }: Props) {
  const { t } = useTranslation('release');
  const nameOf = useReleaseName();
  const [to, setTo] = useState(now);
  const [all, setAll] = useState(false);
  if (from === null) {
    return (
      <section aria-label={t('compare.title')}>
        <div className="release-title release-title-next">
          <h2>{t('compare.title')}</h2>
        </div>
        <p className="muted">{t('compare.none')}</p>
      </section>
    );
  }
  const choices = releases.toReversed().map((each) => ({ value: each.release, label: nameOf(each) }));
  return (
    <section aria-label={t('compare.title')}>
      <div className="release-title release-title-next">
        <h2>{t('compare.from')}</h2>
        <Select size="small" aria-label={t('compare.from')} value={from} options={choices} onChange={onFrom} />
        <h2>{t('compare.to')}</h2>
        <Select
          size="small"
          aria-label={t('compare.to')}
          value={to}
          options={[{ value: now, label: t('past.now') }, ...choices]}
          onChange={setTo}
        />
        <span className="spacer" />
        <Button type="link" size="small" onClick={() => setAll(true)}>
          {t('compare.all')}
        </Button>
      </div>
      <Differences from={from} to={to === now ? null : to} />
      {all ? <ChangesDialog from={from} to={to === now ? null : to} onClose={() => setAll(false)} /> : null}
    </section>
  );
}

function Differences({ from, to }: { readonly from: number; readonly to: number | null }) {
  const { t } = useTranslation('release');
  const { number } = useFormat();
  const { data } = useAsk('release/compare', { from, to, limit: linesShown });
  if (data === undefined) return <p className="muted">{t('compare.reading')}</p>;
  const figures = effects.map((effect) => ({ effect, figure: data[effect] }));
  const changed = data.added + data.removed + data.changed;
  const words = {
    unchanged: number(data.unchanged),
    changed: number(data.changed),
    added: number(data.added),
    removed: number(data.removed),
  };
  return (
    <>
      <div className="release-bar" role="img" aria-label={t('compare.bar', words)}>
        {figures.map(({ effect, figure }) =>
          figure === 0 ? null : <i key={effect} className={`release-bar-${effect}`} style={{ flexGrow: figure }} />,
        )}
      </div>
      <div className="release-effects">
        {figures.map(({ effect, figure }) => {
          const { icon, tone } = effectLooks[effect];
          return (
            <span key={effect} className="release-effect">
              <span className={tone}>
                <Icon name={icon} small />
              </span>
              {t(`compare.effect.${effect}`)} <b>{number(figure)}</b>
            </span>
          );
        })}
      </div>
      {changed === 0 ? (
        <p className="muted">{t('compare.same')}</p>
      ) : (
        <ul className="release-changes">
          {data.changes.map((change) => (
            <ChangeLine key={`${change.effect} ${change.number}`} change={change} />
          ))}
        </ul>
      )}
    </>
  );
}
