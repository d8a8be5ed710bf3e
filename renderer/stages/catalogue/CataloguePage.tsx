import './CataloguePage.css';
import { Button } from 'antd';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '#renderer/app/catalogue.ts';
import { goTo, usePlace } from '#renderer/app/place.ts';
import { useAsk } from '#renderer/engine/useAsk.ts';
import { Empty } from '#renderer/parts/Empty.tsx';
import { CatalogueGrid } from './CatalogueGrid.tsx';
import { extraColumns } from './useColumns.tsx';
import { useSettledView } from './useSettledView.ts';
import { followPlace, useView } from './viewStore.ts';

const extra = extraColumns.map((id) => id.replace('extra.', ''));

/** 清单: every item, as a sheet that is read, searched and edited. */
export function CataloguePage() {
  const { t } = useTranslation('catalogue');
  const file = useCatalogue(({ open }) => open?.file ?? '');
  const asked = usePlace((place) => place.asked);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each request is followed once
  useEffect(() => followPlace(file), [file, asked]);
  const { where, search, sort } = useView();
  const wanted = useMemo(() => ({ where, search, sort }), [where, search, sort]);
  const view = useSettledView(wanted, extra);
  const { data } = useAsk('grid/view', { view: view ?? {} }, { enabled: view !== null });
  if (view === null || data === undefined) return null;
  if (data.total === 0) {
    return (
      <Empty icon="table" title={t('empty.title')} hint={t('empty.hint')}>
        <Button type="primary" onClick={() => goTo({ stage: 'intake' })}>
          {t('empty.go')}
        </Button>
      </Empty>
    );
  }
  return <CatalogueGrid view={view} {...data} extra={extra} />;
}
