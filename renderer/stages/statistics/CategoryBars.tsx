import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { goTo } from '#renderer/app/place.ts';
import { useCategoryName } from '#renderer/parts/useCategoryName.ts';
import { type Format, useFormat } from '#renderer/words/useFormat.ts';
import type { Look } from '#shared/charts/look.ts';
import type { ChartOption } from '#shared/charts/option.ts';
import { shareBarsOption } from '#shared/charts/shareBars.ts';
import type { Output } from '#shared/contract.ts';
import { doorOf } from '#shared/ledger/waterfall.ts';
import { Chart } from './Chart.tsx';
import { useLook } from './look.ts';
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

/** In px: what was reported, then what stays of it. */
const columns = [
  { edge: 62, look: 'soft' },
  { edge: 108, look: 'strong' },
] as const;

function barsOption(
  categories: readonly Category[],
  names: readonly string[],
  look: Look,
  { number }: Format,
): ChartOption {
  const rows = categories.map(({ reported, published }, index) => ({
    name: names[index] ?? '',
    shares: [reported === 0 ? 0 : published / reported],
    figures: [`${number(reported)}  →`, number(published)],
  }));
  return shareBarsOption(rows, columns, look);
}
