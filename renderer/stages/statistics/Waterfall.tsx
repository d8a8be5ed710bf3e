import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { goTo } from '#renderer/app/place.ts';
import { type Format, useFormat } from '#renderer/words/useFormat.ts';
import type { Output } from '#shared/contract.ts';
import { Chart } from './Chart.tsx';
import type { ChartOption } from './chartOption.ts';
import { type Look, useLook } from './look.ts';
import { PictureTools } from './PictureTools.tsx';
import type { Draw } from './picture.ts';
import { useTermName } from './useTermName.ts';

type Statistics = Output<'stats/read'>;
type Step = Statistics['steps'][number];

/** From what was reported to what is published, step by step. */
export function Waterfall({ statistics }: { readonly statistics: Statistics }) {
  const { t } = useTranslation('statistics');
  const format = useFormat();
  const look = useLook();
  const termName = useTermName();
  const draw = useRef<Draw | null>(null);
  const { steps, reported, published, undecided } = statistics;
  const option = useMemo(() => waterfallOption(steps, look, format, termName), [steps, look, format, termName]);
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
  const said = steps.slice(1, -1).map((step) => `${termName(step.term)} ${figureText(step, format)}`);
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

/** Where each step begins and ends, over the ground. */
function heights(
  steps: readonly Step[],
): readonly { readonly low: number; readonly high: number; readonly end: number }[] {
  let level = 0;
  return steps.map(({ figure, total }) => {
    const start = total ? 0 : level;
    level = total ? figure : level + figure;
    return { low: Math.min(start, level), high: Math.max(start, level), end: level };
  });
}

/** Shares smaller than that are not worth a word. */
const leastShare = 0.02;
/** Of the height of the picture: under a step that ends lower there is no room for its share. */
const leastRoom = 0.15;

function waterfallOption(
  steps: readonly Step[],
  look: Look,
  format: Format,
  termName: (term: string) => string,
): ChartOption {
  const sized = (pixels: number) => pixels * look.scale;
  const text = { fontFamily: look.font, fontSize: sized(12) };
  const levels = heights(steps);
  const reported = steps[0]?.figure ?? 0;
  const top = Math.max(1, ...levels.map(({ high }) => high));
  const names = inLines(steps.map(({ term }) => termName(term)));
  const lines = names.some((name) => name.includes('\n')) ? 2 : 1;
  const share = (step: Step): number => (step.total || reported === 0 ? 0 : -step.figure / reported);
  return {
    grid: { left: 0, right: 0, top: sized(28), bottom: sized(8 + 16 * lines) },
    xAxis: {
      type: 'category',
      data: names,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: look.edge } },
      axisLabel: {
        ...text,
        fontSize: sized(lines > 1 && names.length > 12 ? 10.5 : 12),
        color: look.soft,
        interval: 0,
        margin: sized(8),
        lineHeight: sized(14),
      },
    },
    yAxis: { type: 'value', show: false, max: top },
    series: [
      // Holds the steps up; bears the shares under them.
      {
        type: 'bar',
        stack: 'steps',
        silent: true,
        barWidth: '56%',
        itemStyle: { color: 'transparent' },
        data: steps.map((step, index) => ({
          value: levels[index]?.low ?? 0,
          label: {
            ...text,
            fontSize: sized(11),
            show: share(step) >= leastShare && (levels[index]?.low ?? 0) >= top * leastRoom,
            position: 'insideTop' as const,
            color: look.faint,
            formatter: format.percent(share(step), 1),
          },
        })),
        markLine: {
          z: 1,
          silent: true,
          symbol: 'none',
          animation: false,
          label: { show: false },
          lineStyle: { color: look.edge, type: [2, 2], width: 1 },
          data: levels
            .slice(0, -1)
            .map(({ end }, index): [{ coord: number[] }, { coord: number[] }] => [
              { coord: [index, end] },
              { coord: [index + 1, end] },
            ]),
        },
      },
      {
        type: 'bar',
        stack: 'steps',
        silent: true,
        barMinHeight: 2,
        data: steps.map((step, index) => ({
          value: (levels[index]?.high ?? 0) - (levels[index]?.low ?? 0),
          itemStyle: { ...fillOf(step, look), borderRadius: 2 },
          label: {
            ...text,
            show: true,
            position: 'top' as const,
            fontSize: sized(13),
            fontWeight: 600,
            color: labelColour(step, look),
            formatter: figureText(step, format),
          },
        })),
      },
    ],
  };
}

/** Names of several words, as in English, have a line for each; two long ones side by side stand a line apart. */
function inLines(names: readonly string[]): string[] {
  const widths = names.map((name) => Math.max(...name.split(' ').map(({ length }) => length)));
  return names.map((name, index) => {
    const crowded = names.length > 12 && (widths[index - 1] ?? 0) + name.length > 16;
    return crowded && !name.includes(' ') ? `\n${name}` : name.replaceAll(' ', '\n');
  });
}

/** With the sign of what it does to the sum, but for totals and for what is open. */
function figureText({ term, figure, total }: Step, { number, signed }: Format): string {
  return total || term === 'undecided' ? number(Math.abs(figure)) : signed(figure);
}

/** What is open yet is only outlined: it may still go either way. */
function fillOf({ term, figure, total }: Step, look: Look) {
  if (term === 'undecided') {
    return { color: look.warnTint, borderColor: look.warn, borderWidth: 1, borderType: 'dashed' as const };
  }
  if (term === 'published') return { color: look.accent };
  if (total) return { color: look.total };
  return { color: figure > 0 ? look.ok : look.fall };
}

function labelColour({ term }: Step, look: Look): string {
  if (term === 'undecided') return look.warn;
  return term === 'published' ? look.accent : look.ink;
}
