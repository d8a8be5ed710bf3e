import { useTranslation } from 'react-i18next';
import { goTo, type WhereTerm } from '#renderer/app/place.ts';
import { Bar } from '#renderer/parts/Bar.tsx';
import { useCategoryName } from '#renderer/parts/useCategoryName.ts';
import { useFormat } from '#renderer/words/useFormat.ts';
import type { Output } from '#shared/contract.ts';
import { doorOf } from '#shared/ledger/waterfall.ts';

interface Figures {
  readonly reported: number;
  readonly published: number;
}

/** Each category before and after. The figures are doors. */
export function BeforeAndAfter({ statistics }: { readonly statistics: Output<'stats/read'> }) {
  const { t } = useTranslation('release');
  const { number } = useFormat();
  const categoryName = useCategoryName();
  return (
    <section aria-label={t('categories.title')}>
      <div className="release-title">
        <h2>{t('categories.title')}</h2>
        <span className="spacer" />
        <span className="small muted">{t('categories.unit', { n: number(statistics.subItems.published) })}</span>
      </div>
      <table className="release-categories">
        <thead>
          <tr>
            <th scope="col">{t('categories.category')}</th>
            <th scope="col">{t('categories.reported')}</th>
            <th scope="col">{t('categories.published')}</th>
            <th scope="col">{t('categories.difference')}</th>
            <th scope="col">{t('categories.kept')}</th>
          </tr>
        </thead>
        <tbody>
          {statistics.categories.map((category) => (
            <tr key={category.code}>
              <th scope="row">{categoryName(category)}</th>
              <Row figures={category} where={category.where} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('categories.total')}</th>
            <Row figures={statistics} where={[]} />
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

function Row({ figures, where }: { readonly figures: Figures; readonly where: readonly WhereTerm[] }) {
  const { number, signed, percent } = useFormat();
  const { reported, published } = figures;
  const share = reported === 0 ? 0 : published / reported;
  const show = (term: 'reported' | 'published') => goTo({ stage: 'catalogue', where: [...where, ...doorOf(term)] });
  return (
    <>
      <td className="soft">
        <button type="button" className="release-figure" onClick={() => show('reported')}>
          {number(reported)}
        </button>
      </td>
      <td>
        <button type="button" className="release-figure" onClick={() => show('published')}>
          <b>{number(published)}</b>
        </button>
      </td>
      <td className="soft">{signed(published - reported)}</td>
      <td>
        <span className="release-share">
          <Bar share={share} />
          <span className="small soft">{reported === 0 ? '–' : percent(share)}</span>
        </span>
      </td>
    </>
  );
}
