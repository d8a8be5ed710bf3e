import './Grid.css';
import { useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { memo, type ReactNode, type RefObject, useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GridRow, GridView } from '#shared/contract/grid.ts';
import type { GridActs } from './acts.ts';
import { placeCursor, type Spot, stretchOf, tabbed, useCursor, within } from './cursor.ts';
import { GridInput } from './GridInput.tsx';
import { GridLine } from './GridLine.tsx';
import { gridKey } from './gridKeys.ts';
import type { ColumnPlan } from './useColumnPlan.ts';
import { useDragging } from './useDragging.ts';
import { useGridRows } from './useGridRows.ts';
import { useSettledRange } from './useSettledRange.ts';

/** No element may be higher in Chromium. */
const highest = 33_500_000;

export interface GridHandle {
  /** The first row, under the cursor. */
  readonly begin: () => void;
  readonly show: (spot: Spot) => void;
  readonly focus: () => void;
}

interface Props {
  readonly label: string;
  readonly view: GridView;
  readonly count: number;
  readonly plan: ColumnPlan;
  /** Px per px of the usual text size. */
  readonly scale: number;
  readonly extra: readonly string[];
  readonly isChecked: (id: number) => boolean;
  readonly acts: GridActs;
  readonly head: ReactNode;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly takeScroller: (element: HTMLDivElement | null) => void;
  readonly handle: RefObject<GridHandle | null>;
  /** Told of the row under the cursor, whenever it is another. */
  readonly onCurrent: (row: GridRow | undefined) => void;
}

/** A window on the rows of a view: those in sight are drawn, and a few beside them. */
export const Grid = memo(function Grid(props: Props) {
  const { label, view, count, plan, scale, extra, isChecked, acts, scroller, handle, onCurrent } = props;
  const { t } = useTranslation('catalogue');
  const id = useId();
  const input = useRef<HTMLTextAreaElement>(null);
  const { laid, checkWidth } = plan;
  const headHeight = Math.round(30 * scale);
  const rowHeight = Math.min(Math.round(32 * scale), Math.floor((highest / Math.max(count, 1)) * 4) / 4);
  const rows = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 4,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    useFlushSync: false,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured anew when the rows have another height
  useEffect(() => rows.measure(), [rowHeight, rows]);
  const items = rows.getVirtualItems();
  const slots = useSlots(items.length);
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  const cursor = useCursor();
  const rowAt = useGridRows(view, useSettledRange({ first, last }), extra);
  const page = Math.max(1, Math.floor(((rows.scrollRect?.height ?? 600) - headHeight) / rowHeight) - 1);
  const extent = { rows: count, columns: laid.length, page };
  const spot = within(cursor, extent);
  const row = rowAt(spot.row);
  const column = laid[spot.column]?.column;
  const editable = row !== undefined && column?.edit !== undefined;
  const stretch = stretchOf({ ...spot, anchor: within(cursor.anchor, extent) });
  useEffect(() => onCurrent(row), [onCurrent, row]);

  const show = useCallback(
    ({ row: at, column: across }: Spot) => {
      rows.scrollToIndex(at, { align: 'auto' });
      const box = scroller.current;
      const cell = laid[across];
      if (box === null || cell === undefined || cell.left !== null) return;
      const frozen = laid.filter(({ left }) => left !== null).reduce((sum, { width }) => sum + width, checkWidth);
      const start = laid.slice(0, across).reduce((sum, { width }) => sum + width, checkWidth);
      if (start - frozen < box.scrollLeft) box.scrollLeft = start - frozen;
      else if (start + cell.width > box.scrollLeft + box.clientWidth) {
        box.scrollLeft = start + cell.width - box.clientWidth;
      }
    },
    [rows, laid, checkWidth, scroller],
  );
  const begin = useCallback(() => {
    const { row: at, column: across, anchor, editing } = useCursor.getState();
    if (at !== 0 || anchor.row !== 0 || editing !== null) placeCursor({ row: 0, column: across });
    // Told to go where it is, the browser would lay out the page to find out.
    if (rows.scrollOffset !== 0) rows.scrollToOffset(0);
  }, [rows]);
  const focus = useCallback(() => input.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    handle.current = { begin, show, focus };
  }, [handle, begin, show, focus]);
  const [, redraw] = useState(0);
  const dragging = useDragging({ rowAt, acts, laid, focus, onMoved: () => redraw((n) => n + 1) });
  const style = useMemo(
    () => ({
      '--grid-columns': [checkWidth, ...laid.map(({ width }) => width)].map((width) => `${width}px`).join(' '),
    }),
    [laid, checkWidth],
  );
  const checkLabel = t('check');
  return (
    <div className="grid-frame">
      <div
        ref={props.takeScroller}
        id={id}
        className={plan.slides ? 'grid grid-slides' : 'grid'}
        role="grid"
        aria-label={label}
        aria-rowcount={count + 1}
        aria-colcount={laid.length + 1}
        aria-multiselectable
        style={style}
        {...dragging}
      >
        {props.head}
        <div
          role="rowgroup"
          className="grid-body"
          style={{ height: rows.getTotalSize(), width: plan.width, '--row': `${rowHeight}px` }}
        >
          {inSlots(items, slots).map(({ index, start, slot }) => {
            const shown = rowAt(index);
            const inStretch = index >= stretch.top && index <= stretch.bottom;
            const current = index === spot.row;
            return (
              <GridLine
                key={slot}
                index={index}
                top={start - headHeight}
                row={shown}
                laid={laid}
                current={current}
                cursor={current ? spot.column : -1}
                left={inStretch ? stretch.left : -1}
                right={inStretch ? stretch.right : -1}
                checked={shown !== undefined && isChecked(shown.id)}
                checkLabel={checkLabel}
              />
            );
          })}
        </div>
      </div>
      <GridInput
        gridId={id}
        label={label}
        column={column}
        editable={editable}
        moved={cursor.editing === null ? 0 : (items[0]?.start ?? 0)}
        inputRef={input}
        whole={() => (column === undefined ? Promise.resolve('') : acts.whole(spot.row, column))}
        onKey={(event) => gridKey(event, { extent, row, editable, acts, show })}
        onPaste={(text) => acts.paste(stretch, text)}
        onCommit={(value) => {
          if (row !== undefined && column !== undefined) acts.write(row, column, value);
        }}
        onLeave={(by, back) => {
          const down = within({ row: spot.row + (back ? -1 : 1), column: spot.column }, extent);
          const next = by === 'Tab' ? tabbed(spot, back, extent) : down;
          placeCursor(next);
          show(next);
        }}
      />
    </div>
  );
});

/** As many as were ever needed at once: a row that comes into sight is drawn into what one that left has no use for. */
function useSlots(needed: number): number {
  const slots = useRef(1);
  slots.current = Math.max(slots.current, needed);
  return slots.current;
}

/** The rows in the order of their slots, which never changes, so that nothing is moved in the page. */
function inSlots(items: readonly VirtualItem[], slots: number) {
  return items.map(({ index, start }) => ({ index, start, slot: index % slots })).toSorted((a, b) => a.slot - b.slot);
}
