import { type MouseEvent, useRef } from 'react';
import type { GridRow } from '#shared/contract/grid.ts';
import type { GridActs } from './acts.ts';
import type { LaidColumn } from './column.ts';
import { beginEdit, placeCursor, type Spot } from './cursor.ts';

interface Options {
  readonly rowAt: (index: number) => GridRow | undefined;
  readonly acts: GridActs;
  readonly laid: readonly LaidColumn[];
  readonly focus: () => void;
  readonly onMoved: () => void;
}

/** The mouse in the grid: one press places the cursor, pulling selects, a double press edits, the box checks. */
export function useDragging({ rowAt, acts, laid, focus, onMoved }: Options) {
  const pulling = useRef(false);
  return {
    onMouseDown(event: MouseEvent): void {
      const at = placeOf(event);
      if (at === null || event.button !== 0) return;
      // The focus stays in the field that takes the keys.
      event.preventDefault();
      if (at.column === null) {
        acts.check(at.row, at.row);
        focus();
        return;
      }
      placeCursor({ row: at.row, column: at.column }, event.shiftKey);
      pulling.current = true;
      window.addEventListener('mouseup', () => (pulling.current = false), { once: true });
      focus();
    },
    onMouseMove(event: MouseEvent): void {
      if (!pulling.current) return;
      const at = placeOf(event);
      if (at === null || at.column === null) return;
      placeCursor({ row: at.row, column: at.column }, true);
      onMoved();
    },
    onDoubleClick(event: MouseEvent): void {
      const at = placeOf(event);
      if (at === null || at.column === null) return;
      const row = rowAt(at.row);
      if (row === undefined) return;
      if (laid[at.column]?.column.edit === undefined) acts.open(row);
      else beginEdit(null);
    },
  };
}

interface Place {
  readonly row: number;
  /** null for the box in front. */
  readonly column: Spot['column'] | null;
}

function placeOf({ target }: MouseEvent): Place | null {
  if (!(target instanceof Element)) return null;
  const row = target.closest('[data-row]')?.getAttribute('data-row');
  const cell = target.closest('[data-column], [data-check]');
  if (row === null || row === undefined || cell === null) return null;
  const column = cell.getAttribute('data-column');
  return { row: Number(row), column: column === null ? null : Number(column) };
}
