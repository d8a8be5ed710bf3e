import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '#renderer/engine/useAsk.ts';
import { DecisionGlyph } from '#renderer/parts/DecisionMark.tsx';
import { Icon } from '#renderer/parts/Icon.tsx';
import { useFormat } from '#renderer/words/useFormat.ts';
import type { GridFacetName, GridTerm, GridView } from '#shared/contract/grid.ts';
import { dispositions } from '#shared/model/decision.ts';
import { useFieldWords, useValueWords } from './facetWords.ts';
import { toggleValue, valuesOf } from './viewStore.ts';

interface Props {
  readonly facet: GridFacetName;
  readonly view: GridView;
  readonly where: readonly GridTerm[];
  readonly ready: boolean;
  /** Whether it is open until the user folds or unfolds it. */
  readonly open: boolean;
}

interface Value {
  readonly value: string;
  readonly powers: number;
}

const shownAtFirst = { decision: 12, category: 6, department: 4 } as const;

export function FacetGroup({ facet, view, where, ready, open: openAtFirst }: Props) {
  const { t } = useTranslation('catalogue');
  const fieldWords = useFieldWords();
  const valueWords = useValueWords();
  const { number } = useFormat();
  const [wanted, want] = useState<boolean | null>(null);
  const [whole, setWhole] = useState(false);
  const open = wanted ?? openAtFirst;
  const { data } = useAsk('grid/facet', { view, facet }, { enabled: ready && open });
  const ticked = valuesOf(where, facet);
  const values = arranged(facet, data?.values ?? [], ticked);
  const limit = facet in shownAtFirst ? shownAtFirst[facet as keyof typeof shownAtFirst] : 4;
  const cut = !whole && values.length > limit + 1;
  const shown = cut ? values.filter(({ value }, at) => at < limit || ticked.includes(value)) : values;
  return (
    <section className="facet-group">
      <h3>
        <button type="button" className="facet-title" aria-expanded={open} onClick={() => want(!open)}>
          {fieldWords(facet)}
          <Icon name={open ? 'down' : 'right'} small />
        </button>
      </h3>
      {open
        ? shown.map(({ value, powers }) => {
            const on = ticked.includes(value);
            const words = valueWords(facet, value);
            return (
              <label key={value} className={on ? 'facet facet-on' : 'facet'} title={words}>
                <input type="checkbox" className="box" checked={on} onChange={() => toggleValue(facet, value)} />
                {facet === 'decision' ? (
                  <DecisionGlyph decision={dispositions.find((each) => each === value) ?? '待研究'} />
                ) : null}
                <span className="ellipsis">{facet === 'category' ? short(words) : words}</span>
                <span className="facet-count">{number(powers)}</span>
              </label>
            );
          })
        : null}
      {open && (cut || (whole && values.length > limit)) ? (
        <button type="button" className="facet-more" onClick={() => setWhole(!whole)}>
          {cut ? t('facetMore', { count: values.length - shown.length }) : t('facetLess')}
        </button>
      ) : null}
    </section>
  );
}

/** Decisions in the order in which they are known, what is left to do last; what is ticked stays though none has it. */
function arranged(facet: GridFacetName, values: readonly Value[], ticked: readonly string[]): readonly Value[] {
  const missing = ticked.filter((value) => !values.some((each) => each.value === value));
  const all = [...values, ...missing.map((value) => ({ value, powers: 0 }))];
  // What has none is looked for last.
  if (facet !== 'decision') return all.toSorted((a, b) => Number(a.value === '') - Number(b.value === ''));
  const order = [
    '保留',
    '合并',
    '取消',
    ...dispositions.filter((each) => !['保留', '合并', '取消'].includes(each)),
    '',
  ];
  return all.toSorted((a, b) => order.indexOf(a.value) - order.indexOf(b.value));
}

/** 行政监督检查 → 监督检查: the narrow column has no room for what they all begin with. */
function short(category: string): string {
  return category.length > 4 ? category.replace('行政', '') : category;
}
