import { memo } from 'react';
import type { GridRow } from '#shared/contract/grid.ts';
import type { LaidColumn } from './column.ts';

export interface LineProps {
  /** undefined while it is on its way. */
  readonly row: GridRow | undefined;
  readonly index: number;
  /** In px from the first row. */
  readonly top: number;
  readonly laid: readonly LaidColumn[];
  /** The cursor is in this row. */
  readonly current: boolean;
  /** Column of the cursor, -1 where it is elsewhere. */
  readonly cursor: number;
  /** First and last column of the selection that the row has a part in; -1 where it has none. */
  readonly left: number;
  readonly right: number;
  readonly checked: boolean;
  /** What the box says to a screen reader. */
  readonly checkLabel: string;
}

export function cellId(row: number, column: number): string {
  return `cell-${row}-${column}`;
}

/** One row. Drawn anew only when something of it changed: scrolling draws those alone that come into sight. */
export const GridLine = memo(function GridLine(props: LineProps) {
  const { row, index, top, laid, current, cursor, left, right, checked, checkLabel } = props;
  const gone = row !== undefined && isGone(row);
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={current}
      data-row={index}
      style={{ transform: `translateY(${top}px)` }}
      className={`grid-line${current ? ' grid-line-current' : ''}${gone ? ' grid-line-gone' : ''}`}
    >
      <div role="gridcell" aria-colindex={1} className="grid-cell grid-check" data-check="">
        <span
          role="checkbox"
          aria-checked={checked}
          aria-label={row === undefined ? checkLabel : `${checkLabel} ${row.number}`}
          className={checked ? 'grid-box grid-box-on' : 'grid-box'}
        />
      </div>
      {laid.map(({ column, left: from, edge }, at) => (
        <div
          key={column.id}
          id={at === cursor ? cellId(index, at) : undefined}
          role="gridcell"
          aria-colindex={at + 2}
          aria-readonly={column.edit === undefined}
          data-column={at}
          className={cellClass(column.className, edge, from !== null, at === cursor, at >= left && at <= right)}
          style={from === null ? undefined : { '--left': `${from}px` }}
        >
          {row === undefined ? column.grows ? <i className="grid-waiting" /> : null : column.draw(row)}
        </div>
      ))}
    </div>
  );
});

function cellClass(own = '', edge: boolean, frozen: boolean, cursor: boolean, selected: boolean): string {
  return `grid-cell ${own}${frozen ? ' grid-frozen' : ''}${edge ? ' grid-edge' : ''}${cursor ? ' grid-cursor' : ''}${
    selected && !cursor ? ' grid-selected' : ''
  }`;
}

/** It leads no life of its own any more. */
function isGone({ decision }: GridRow): boolean {
  return decision === '合并' || decision === '取消' || decision === '移出';
}
