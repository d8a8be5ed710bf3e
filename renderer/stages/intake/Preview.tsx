import { keepPreviousData, useQueries } from '@tanstack/react-query';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asking, useAsk } from '#renderer/engine/useAsk.ts';
import { Segments } from '#renderer/parts/Segments.tsx';
import { useCategoryName } from '#renderer/parts/useCategoryName.ts';
import { useFormat } from '#renderer/words/useFormat.ts';
import type { DeskFileRow, DeskSheet, Preview as PreviewAnswer } from '#shared/contract/desk.ts';
import { useRemScale } from './useRemScale.ts';

interface Props {
  readonly file: DeskFileRow;
  readonly position: number;
  readonly sheet: DeskSheet;
}

const pageSize = 100;

/** The items that will come of a sheet, with the sum that ties them to its rows. */
export function Preview({ file, position, sheet }: Props) {
  const { t } = useTranslation('intake');
  const { number } = useFormat();
  const [view, setView] = useState<'all' | 'doubtful'>('all');
  const { rows } = sheet;
  const sum = t('preview.sum', {
    rows: number(rows.read),
    items: number(rows.items),
    parts: number(rows.parts),
    aside: number(rows.aside),
  });
  const beside = sheet.subItems === 0 ? '' : t('preview.subItems', { count: sheet.subItems });
  const lists = file.sheets.filter(({ list }) => list).length;
  const { data: first } = useAsk('desk/preview', { file: file.id, sheet: position, limit: 1 });
  return (
    <section className="intake-preview">
      <div className="intake-outcome-head">
        <h2>{t('preview.title', { items: number(sheet.items) })}</h2>
        <span className="small muted ellipsis">
          {sum}
          {beside}
          {lists < 2 ? '' : ` ・ ${t('preview.wholeFile', { items: number(file.items) })}`}
        </span>
        <span className="spacer" />
        <Segments
          label={t('preview.view')}
          value={view}
          segments={[
            { value: 'all', label: t('preview.all') },
            { value: 'doubtful', label: t('preview.doubtful'), count: number(first?.doubtful ?? 0) },
          ]}
          onChange={setView}
        />
      </div>
      <PreviewRows
        key={view}
        file={file.id}
        position={position}
        doubtful={view === 'doubtful'}
        total={(view === 'all' ? first?.total : first?.doubtful) ?? 0}
      />
    </section>
  );
}

interface RowsProps {
  readonly file: number;
  readonly position: number;
  readonly doubtful: boolean;
  readonly total: number;
}

function PreviewRows({ file, position, doubtful, total }: RowsProps) {
  const { t } = useTranslation('intake');
  const scroll = useRef<HTMLDivElement>(null);
  const scale = useRemScale();
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => scroll.current,
    estimateSize: () => 26 * scale,
    overscan: 6,
  });
  const shown = virtualizer.getVirtualItems();
  const firstPage = Math.floor((shown[0]?.index ?? 0) / pageSize);
  const lastPage = Math.floor((shown.at(-1)?.index ?? 0) / pageSize);
  const pages = Array.from({ length: lastPage - firstPage + 1 }, (_, index) => firstPage + index);
  const answers = useQueries({
    queries: pages.map((page) => ({
      ...asking('desk/preview', { file, sheet: position, offset: page * pageSize, limit: pageSize, doubtful }),
      placeholderData: keepPreviousData,
    })),
  });
  const itemAt = (index: number) => answers[Math.floor(index / pageSize) - firstPage]?.data?.items[index % pageSize];
  return (
    <div className="intake-items" role="table" aria-label={t('preview.all')} aria-rowcount={total + 1}>
      <div className="intake-item intake-item-head" role="row">
        <span role="columnheader">{t('preview.row')}</span>
        <span role="columnheader">{t('preview.name')}</span>
        <span role="columnheader">{t('preview.category')}</span>
        <span role="columnheader">{t('preview.basis')}</span>
      </div>
      <div className="intake-items-scroll" ref={scroll} role="rowgroup">
        {total === 0 ? <p className="muted">{doubtful ? t('preview.noDoubt') : t('preview.nothing')}</p> : null}
        <div style={{ height: virtualizer.getTotalSize(), position: 'relative' }}>
          {shown.map(({ index, start, size }) => {
            const item = itemAt(index);
            return item === undefined ? null : (
              <ItemRow key={index} item={item} index={index} top={start} height={size} />
            );
          })}
        </div>
      </div>
    </div>
  );
}

interface ItemProps {
  readonly item: PreviewAnswer['items'][number];
  readonly index: number;
  readonly top: number;
  readonly height: number;
}

function ItemRow({ item, index, top, height }: ItemProps) {
  const { t } = useTranslation('intake');
  const categoryName = useCategoryName();
  const { name, subItem, category, basis, marks } = item;
  return (
    <div
      className={`intake-item ${subItem ? 'intake-item-sub' : ''}`}
      role="row"
      aria-rowindex={index + 2}
      style={{ transform: `translateY(${top}px)`, height }}
    >
      <span className="muted" role="cell">
        {item.row}
      </span>
      <span className="ellipsis" role="cell" title={name}>
        {subItem ? <span className="muted">└ </span> : null}
        {name === '' ? <span className="is-warn">{t('preview.nameless')}</span> : name}
        {marks.length === 0 ? null : (
          <span className="is-warn small"> {marks.map((mark) => t(`mark.${mark}`)).join(t('sign.comma'))}</span>
        )}
      </span>
      <span className={subItem ? 'muted' : ''} role="cell">
        {subItem ? t('preview.subItem') : category === null ? '–' : categoryName(category)}
      </span>
      <span className="soft ellipsis" role="cell" title={basis}>
        {basis}
      </span>
    </div>
  );
}
