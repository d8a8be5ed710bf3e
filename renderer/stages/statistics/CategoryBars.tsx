import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { goTo } from '#renderer/app/place.ts';
import { useCategoryName } from '#renderer/parts/useCategoryName.ts';
import { type Format, useFormat } from '#renderer/words/useFormat.ts';
import type { Output } from '#shared/contract.ts';
import { doorOf } from '#shared/ledger/waterfall.ts';
import { Chart } from './Chart.tsx';
import type { ChartOption } from './chartOption.ts';
import { type Look, useLook } from './look.ts';
import { PictureTools } from './PictureTools.tsx';
import type { Draw } from './picture.ts';

type Category = Output<'stats/read'>['categories'][number];

/** How much of each category stays. */
export function CategoryBars({ categories }: { readonly categories: readonly Category[] }) {
  const { t } = useTranslation('statistics');
  const format = useFormat();
  const look = useLook();
  const categoryName = useCategoryName();
  const draw = useRef<Draw | null>(null);
  const names = useMemo(() => categories.map(categoryName), [categories, categoryName]);
  const option = useMemo(() => barsOption(categories, names, look, format), [categories, names, look, format]);
  return (
    <section className="statistics-bars" aria-label={t('bars.title')}>
      <div className="statistics-title">
        <h2>{t('bars.title')}</h2>
        <span className="small muted">{t('bars.hint')}</span>
        <span className="spacer" />
        <PictureTools name={t('bars.title')} draw={draw} />
      </div>
      <Chart option={option} label={t('bars.text')} height={15} draw={draw}>
        <div className="statistics-doors statistics-doors-down">
          {categories.map((category, index) => (
            <button
              key={category.code}
              type="button"
              aria-label={t('bars.door', {
                category: names[index],
                reported: format.number(category.reported),
                published: format.number(category.published),
              })}
              onClick={() => goTo({ stage: 'catalogue', where: [...category.where, ...doorOf('published')] })}
            />
          ))}
        </div>
      </Chart>
    </section>
  );
}

function barsOption(
  categories: readonly Category[],
  names: readonly string[],
  look: Look,
  { number }: Format,
): ChartOption {
  const sized = (pixels: number) => pixels * look.scale;
  const text = { fontFamily: look.font, fontSize: sized(13) };
  const axis = {
    type: 'category' as const,
    inverse: true,
    axisTick: { show: false },
    axisLine: { show: false },
  };
  const shares = categories.map(({ reported, published }) => (reported === 0 ? 0 : published / reported));
  return {
    grid: { left: sized(92), right: sized(108), top: 0, bottom: 0 },
    xAxis: { type: 'value', show: false, max: 1 },
    yAxis: [
      {
        ...axis,
        data: [...names],
        axisLabel: { ...text, color: look.ink, margin: sized(92), align: 'left', interval: 0 },
      },
      {
        ...axis,
        position: 'right',
        data: categories.map(({ reported }) => `${number(reported)}  →`),
        axisLabel: { ...text, color: look.soft, margin: sized(62), align: 'right', interval: 0 },
      },
      {
        ...axis,
        position: 'right',
        data: categories.map(({ published }) => number(published)),
        axisLabel: { ...text, fontWeight: 600, color: look.ink, margin: sized(108), align: 'right', interval: 0 },
      },
    ],
    series: [
      {
        type: 'bar',
        silent: true,
        barWidth: sized(8),
        showBackground: true,
        backgroundStyle: { color: look.line, borderRadius: 2 },
        itemStyle: { color: look.accent, borderRadius: [2, 0, 0, 2] },
        // More may be published than was reported.
        data: shares.map((share) => Math.min(1, share)),
      },
    ],
  };
}
