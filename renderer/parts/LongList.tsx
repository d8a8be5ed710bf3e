import './LongList.css';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';

interface Props {
  readonly label: string;
  readonly total: number;
  /** In rem. */
  readonly rowHeight: number;
  /** The row that is kept in sight. */
  readonly current: number;
  readonly onSeen: (range: { readonly from: number; readonly to: number }) => void;
  readonly row: (index: number) => ReactNode;
}

/** A list of rows of one height, of which only those in sight are drawn. */
export function LongList({ label, total, rowHeight, current, onSeen, row }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const height = rowHeight * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const rows = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 8,
  });
  const items = rows.getVirtualItems();
  const from = items[0]?.index ?? 0;
  const to = (items.at(-1)?.index ?? 0) + 1;
  useEffect(() => onSeen({ from, to }), [onSeen, from, to]);
  useEffect(() => {
    if (current < total) rows.scrollToIndex(current);
  }, [rows, current, total]);
  return (
    <div className="long-list" ref={scroller} role="list" aria-label={label}>
      <div className="long-list-rows" style={{ height: rows.getTotalSize() }}>
        {items.map(({ index, start }) => (
          <div
            className="long-list-row"
            role="listitem"
            key={index}
            style={{ height, transform: `translateY(${start}px)` }}
          >
            {row(index)}
          </div>
        ))}
      </div>
    </div>
  );
}

/** The range in sight, kept so that only its pages are asked for. */
export function useSeen() {
  const [range, setRange] = useState({ from: 0, to: 1 });
  const onSeen = useCallback(
    (seen: { readonly from: number; readonly to: number }) =>
      setRange((before) => (before.from === seen.from && before.to === seen.to ? before : seen)),
    [],
  );
  return { range, onSeen };
}
