import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/words/useFormat.ts';
import type { ItemDetail, ItemSource } from '#shared/contract/item.ts';
import { Section } from './Section.tsx';

/** File · sheet · row of every row it was made of, and the cells of one as they were handed in. */
export function SourcesSection({ item }: { readonly item: ItemDetail }) {
  const { t } = useTranslation('item');
  const { number } = useFormat();
  const [chosen, setChosen] = useState<number | null>(null);
  const { sources } = item;
  const [first] = sources;
  const shown = sources[chosen ?? 0];
  return (
    <>
      <Section icon="file" title={t('sources', { count: sources.length })}>
        {first === undefined ? <p className="muted small">{t('noSources')}</p> : null}
        {first === undefined || first.of === 'item' ? null : <p className="muted small">{t(`sourceOf.${first.of}`)}</p>}
        <div className="item-sources">
          {sources.map(({ file, sheet, row }, index) => (
            <button
              type="button"
              key={`${file} ${sheet} ${row}`}
              aria-pressed={chosen === index}
              title={t('showOriginal')}
              onClick={() => setChosen(chosen === index ? null : index)}
            >
              <span className="ellipsis">{file}</span>
              <span className="ellipsis muted">{sheet}</span>
              <span className="number muted">{t('row', { row: number(row) })}</span>
            </button>
          ))}
        </div>
      </Section>
      {shown === undefined ? null : <Original source={shown} open={chosen !== null} />}
    </>
  );
}

/** Always there on a tall window; on a low one when a row was chosen. */
function Original({ source, open }: { readonly source: ItemSource; readonly open: boolean }) {
  const { t } = useTranslation('item');
  const { number } = useFormat();
  const place = (
    <span className="muted ellipsis">
      {source.sheet} · {t('row', { row: number(source.row) })}
    </span>
  );
  return (
    <Section icon="table" title={t('original')} aside={place} className={open ? '' : 'item-tall'}>
      <dl className="item-cells selectable">
        {source.cells.map(({ column, header, text }) => (
          <div key={column}>
            <dt className="ellipsis" title={header ?? column}>
              {header ?? column}
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
