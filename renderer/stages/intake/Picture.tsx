import './Picture.css';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/words/useFormat.ts';
import type { DeskSheet } from '#shared/contract/desk.ts';
import { adjust } from './desk.ts';
import { Mapping } from './Mapping.tsx';
import { MergedCells } from './MergedCells.tsx';
import { PictureLine } from './PictureLine.tsx';
import { columnEdges, columnPixels, coverOf, rowPixels } from './pictureLayout.ts';
import { usePictureRows } from './usePictureRows.ts';
import { useRemScale } from './useRemScale.ts';

interface Props {
  readonly file: number;
  readonly position: number;
  readonly sheet: DeskSheet;
  /** Row numbers that are clicked become the header. */
  readonly picking: boolean;
  readonly onPicked: () => void;
}

const usualRow = 26;
const headHeight = 64;

/** A sheet's own cells, its merges too, with header, mapping and the rows set aside marked on them. */
export function Picture({ file, position, sheet, picking, onPicked }: Props) {
  const { t } = useTranslation('intake');
  const { number } = useFormat();
  const scroll = useRef<HTMLDivElement>(null);
  const scale = useRemScale();
  const [width, setWidth] = useState(0);
  const [range, setRange] = useState({ first: 1, last: 60 });
  const { head, rows, merges } = usePictureRows(file, position, range.first, range.last);
  const columns = head?.columns;
  const edges = useMemo(
    () => columnEdges(columnPixels(columns ?? [], width / scale).map((each) => each * scale)),
    [columns, width, scale],
  );
  const cover = useMemo(() => coverOf(merges), [merges]);
  const heightOf = (index: number): number => {
    const row = rows.get(index + 1);
    return (
      (row === undefined
        ? usualRow
        : rowPixels(
            row,
            edges.map((edge) => edge / scale),
            cover,
          )) * scale
    );
  };
  const top = headHeight * scale;
  const virtualizer = useVirtualizer({
    count: head?.shownRows ?? 0,
    getScrollElement: () => scroll.current,
    estimateSize: heightOf,
    overscan: 8,
    paddingStart: top,
  });
  const shown = virtualizer.getVirtualItems();
  const first = (shown[0]?.index ?? 0) + 1;
  const last = (shown.at(-1)?.index ?? 59) + 1;
  useEffect(() => setRange({ first, last }), [first, last]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the heights follow from these, and are asked for again.
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, rows.size, edges, cover]);
  useLayoutEffect(() => {
    const element = scroll.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    setWidth(element.clientWidth);
    return () => observer.disconnect();
  }, []);

  const headerFrom = sheet.headerRows[0];
  const picked = (row: number) => {
    // The second row that is clicked ends a header over several rows.
    const extends_ = started.current !== null && row > started.current && row - started.current < 3;
    const from = extends_ ? (started.current ?? row) : row;
    const headerRows = Array.from({ length: row - from + 1 }, (_, index) => from + index);
    void adjust({ file, sheet: position, headerRows });
    if (extends_) onPicked();
    started.current = extends_ ? null : row;
  };
  const started = useRef<number | null>(null);
  useEffect(() => {
    if (!picking) started.current = null;
  }, [picking]);

  const isHeader = (row: number) => head?.headers.some((each) => each.top <= row && row <= each.bottom) ?? false;
  const start = (row: number) => virtualizer.measurementsCache[row - 1]?.start ?? 0;
  const end = (row: number) => virtualizer.measurementsCache[row - 1]?.end ?? 0;
  return (
    <div className="picture" ref={scroll} data-picking={picking || undefined}>
      {head === undefined ? null : (
        <div
          className="picture-sheet"
          role="table"
          aria-label={t('picture', { sheet: sheet.sheet })}
          aria-rowcount={head.rowCount}
          aria-colcount={head.columnCount}
          style={{ width: edges.at(-1), height: virtualizer.getTotalSize() }}
        >
          <Mapping file={file} position={position} columns={head.columns} edges={edges} />
          {shown.map(({ index, start: from, size }) => (
            <PictureLine
              key={index}
              number={index + 1}
              row={rows.get(index + 1)}
              columns={head.columns}
              edges={edges}
              cover={cover}
              top={from}
              height={size}
              header={isHeader(index + 1)}
              picking={picking}
              startsHeader={headerFrom === index + 1}
              onPick={picked}
              onSay={(row, outcome) => void adjust({ file, sheet: position, rows: { [String(row)]: outcome } })}
              onHeader={(row) => void adjust({ file, sheet: position, headerRows: [row] })}
            />
          ))}
          <MergedCells
            merges={merges.filter((merge) => merge.bottom >= first && merge.top <= last)}
            rows={rows}
            edges={edges}
            isHeader={isHeader}
            start={start}
            end={end}
          />
        </div>
      )}
      {head !== undefined && head.shownRows < head.rowCount ? (
        <p className="picture-cut small muted">
          {t('cutPicture', { rows: number(head.shownRows), all: number(head.rowCount) })}
        </p>
      ) : null}
    </div>
  );
}
