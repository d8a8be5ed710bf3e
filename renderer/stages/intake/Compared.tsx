import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { openItem } from '#renderer/app/place.ts';
import { useAsk } from '#renderer/engine/useAsk.ts';
import { Segments } from '#renderer/parts/Segments.tsx';
import { useFormat } from '#renderer/words/useFormat.ts';
import type { ComparedImport } from '#shared/contract/comparison.ts';

const views = ['changed', 'fresh', 'gone'] as const;
/** More than anybody reads here; the command line lists them all. */
const shown = 300;

/** An import against what would be published now. `source`: one of its lists. */
export function Compared({ source }: { readonly source: number }) {
  const { t } = useTranslation('intake');
  const { number } = useFormat();
  const { data } = useAsk('intake/compare', { source }, { keep: false });
  const [chosen, setChosen] = useState<(typeof views)[number] | null>(null);
  if (data === undefined) return null;
  const of = { changed: data.changed.length, fresh: data.fresh.length, gone: data.gone.length };
  const view = chosen ?? views.find((each) => of[each] > 0) ?? 'changed';
  const segments = views.map((value) => ({ value, label: t(`compared.${value}`), count: number(of[value]) }));
  return (
    <section className="compared" aria-label={t('compared.title')}>
      <p>
        {t('compared.title')}：{t('compared.same', { count: data.same, items: number(data.same) })}{' '}
        <Segments label={t('compared.title')} value={view} segments={segments} onChange={setChosen} />
      </p>
      {data.matched ? null : <p className="is-warn">{t('compared.unmatched')}</p>}
      {view === 'changed' ? data.changed.slice(0, shown).map((each) => <Changed key={each.item.id} {...each} />) : null}
      {view === 'changed' ? null : data[view].slice(0, shown).map((item) => <Line key={item.id} item={item} />)}
      {of[view] > shown ? <p className="muted">{t('compared.more', { items: number(of[view] - shown) })}</p> : null}
    </section>
  );
}

function Changed({ counterpart, fields }: ComparedImport['changed'][number]) {
  return (
    <>
      <Line item={counterpart} />
      {fields.map(({ name, before, after }) => (
        <p key={name} className="compared-field">
          <span className="muted">{name}</span>
          <del className="ellipsis" title={before}>
            {before === '' ? '–' : before}
          </del>
          <ins className="ellipsis" title={after}>
            {after}
          </ins>
        </p>
      ))}
    </>
  );
}

function Line({ item: { id, number, name, department } }: { readonly item: ComparedImport['gone'][number] }) {
  return (
    <p className="past-row">
      <button type="button" className="link ellipsis" onClick={() => openItem(id)}>
        {number}
      </button>
      <span className="soft ellipsis">{department}</span>
      <span className="ellipsis selectable" title={name}>
        {name}
      </span>
    </p>
  );
}
