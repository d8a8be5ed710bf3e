import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { goTo } from '#renderer/app/place.ts';
import { useFormat } from '#renderer/words/useFormat.ts';
import { stepText, waterfallOption } from '#shared/charts/waterfall.ts';
import type { Output } from '#shared/contract.ts';
import { Chart } from './Chart.tsx';
import { useLook } from './look.ts';
import { PictureTools } from './PictureTools.tsx';
import type { Draw } from './picture.ts';
import { useTermName } from './useTermName.ts';

type Statistics = Output<'stats/read'>;

/** From what was reported to what is published, step by step. */
export function Waterfall({ statistics }: { readonly statistics: Statistics }) {
  const { t } = useTranslation('statistics');
  const format = useFormat();
  const look = useLook();
  const termName = useTermName();
  const draw = useRef<Draw | null>(null);
  const { steps, reported, published, undecided } = statistics;
  const named = useMemo(
    () => steps.map(({ term, figure, total }) => ({ word: termName(term), figure, total, open: term === 'undecided' })),
    [steps, termName],
  );
  const option = useMemo(() => waterfallOption(named, look, format), [named, look, format]);
  const figures = { reported: format.number(reported), published: format.number(published) };
  // What nobody decided is no reduction, though it is not published.
  const settled = undecided === 0;
  const title = settled
    ? t('waterfall.title', figures)
    : t('waterfall.unsettled', { ...figures, undecided: format.number(undecided) });
  const change =
    published > reported
      ? t('waterfall.grown', { n: format.number(published - reported) })
      : t('waterfall.reduced', {
          n: format.number(reported - published),
          percent: `${statistics.reductionPercent.toFixed(1)}%`,
        });
  const said = named.slice(1, -1).map((step) => `${step.word} ${stepText(step, format)}`);
  return (
    <section className="statistics-waterfall" aria-label={title}>
      <div className="statistics-title">
        <h2>{title}</h2>
        <span className="small muted">{settled ? change : t('waterfall.unsettledHint')}</span>
        <span className="spacer" />
        <PictureTools name={title} draw={draw} />
      </div>
      <Chart
        option={option}
        label={t('waterfall.text', { ...figures, steps: said.join('，') })}
        height={15}
        draw={draw}
      >
        <div className="statistics-doors" style={{ gridTemplateColumns: `repeat(${steps.length}, 1fr)` }}>
          {steps.map(({ term, figure, where }) => (
            <button
              key={term}
              type="button"
              aria-label={t('waterfall.door', { term: termName(term), n: format.number(Math.abs(figure)) })}
              onClick={() => goTo({ stage: 'catalogue', where })}
            />
          ))}
        </div>
      </Chart>
    </section>
  );
}
