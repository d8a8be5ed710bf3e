import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { goTo } from '#renderer/app/place.ts';
import { useAsk } from '#renderer/engine/useAsk.ts';
import { type Format, useFormat } from '#renderer/words/useFormat.ts';
import type { Look } from '#shared/charts/look.ts';
import type { ChartOption } from '#shared/charts/option.ts';
import { type DayFigures, everyDay } from '#shared/publish/everyDay.ts';
import { Chart } from './Chart.tsx';
import { useLook } from './look.ts';
import { PictureTools } from './PictureTools.tsx';
import type { Draw } from './picture.ts';

/** How the decisions went, day by day. */
export function Progress() {
  const { t } = useTranslation('statistics');
  const { number } = useFormat();
  const { data } = useAsk('stats/progress', {});
  if (data === undefined) return null;
  const { days } = data;
  if (days.length === 0) {
    return (
      <section className="statistics-progress" aria-label={t('progress.title')}>
        <div className="statistics-title">
          <h2>{t('progress.title')}</h2>
        </div>
        <p className="muted">{t('progress.none')}</p>
      </section>
    );
  }
  const standing = days.at(-1)?.standing ?? 0;
  return <ProgressPicture days={days} hint={t('progress.hint', { count: days.length, n: number(standing) })} />;
}

function ProgressPicture({ days, hint }: { readonly days: readonly DayFigures[]; readonly hint: string }) {
  const { t } = useTranslation('statistics');
  const format = useFormat();
  const look = useLook();
  const draw = useRef<Draw | null>(null);
  const words = useMemo(() => ({ decided: t('progress.decided'), standing: t('progress.standing') }), [t]);
  const every = useMemo(() => everyDay(days), [days]);
  const option = useMemo(() => progressOption(every, look, format, words), [every, look, format, words]);
  const said = ({ day, decided, takenBack, standing }: DayFigures) =>
    t('progress.day', {
      day,
      decided: format.number(decided),
      takenBack: format.number(takenBack),
      standing: format.number(standing),
    });
  return (
    <section className="statistics-progress" aria-label={t('progress.title')}>
      <div className="statistics-title">
        <h2>{t('progress.title')}</h2>
        <span className="small muted">{hint}</span>
        <span className="spacer" />
        <PictureTools name={t('progress.title')} draw={draw} />
      </div>
      <Chart option={option} label={t('progress.text', { days: days.map(said).join('；') })} height={12} draw={draw}>
        <div
          className="statistics-doors statistics-doors-days"
          style={{ gridTemplateColumns: `repeat(${every.length}, 1fr)` }}
        >
          {every.map((day) =>
            day.decided + day.takenBack === 0 ? (
              <span key={day.day} />
            ) : (
              <button
                key={day.day}
                type="button"
                aria-label={t('progress.door', { day: said(day) })}
                onClick={() => goTo({ stage: 'history', focus: String(day.operation) })}
              />
            ),
          )}
        </div>
      </Chart>
    </section>
  );
}

interface Words {
  readonly decided: string;
  readonly standing: string;
}

/** Figures over bars that are narrower than them would run into each other. */
const mostLabels = 24;

function progressOption(days: readonly DayFigures[], look: Look, { number }: Format, words: Words): ChartOption {
  const sized = (pixels: number) => pixels * look.scale;
  const text = { fontFamily: look.font, fontSize: sized(12) };
  const last = days.length - 1;
  return {
    grid: [
      { left: 0, right: sized(72), top: sized(24), height: '34%' },
      { left: 0, right: sized(72), top: '56%', bottom: sized(22) },
    ],
    xAxis: [0, 1].map((gridIndex) => ({
      type: 'category' as const,
      gridIndex,
      data: days.map(({ day }) => day.slice(5)),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: look.edge } },
      axisLabel: { ...text, show: gridIndex === 1, color: look.soft, hideOverlap: true },
    })),
    yAxis: [0, 1].map((gridIndex) => ({ type: 'value' as const, gridIndex, show: false, min: 0 })),
    series: [
      {
        type: 'line',
        name: words.standing,
        silent: true,
        showSymbol: days.length === 1,
        symbolSize: 4,
        lineStyle: { color: look.accent, width: 2 },
        itemStyle: { color: look.accent },
        areaStyle: { color: look.accent, opacity: 0.1 },
        data: days.map(({ standing }) => standing),
        endLabel: {
          ...text,
          show: true,
          color: look.accent,
          formatter: `{figure|${number(days[last]?.standing ?? 0)}}\n${words.standing}`,
          rich: { figure: { ...text, fontSize: sized(13), fontWeight: 600, color: look.accent } },
        },
      },
      {
        type: 'bar',
        name: words.decided,
        silent: true,
        xAxisIndex: 1,
        yAxisIndex: 1,
        barMaxWidth: sized(46),
        itemStyle: { color: look.fall, borderRadius: 2 },
        label: {
          ...text,
          show: days.length <= mostLabels,
          position: 'top',
          color: look.ink,
          formatter: ({ value }) => (typeof value === 'number' && value > 0 ? number(value) : ''),
        },
        data: days.map(({ decided }) => decided),
      },
    ],
  };
}
