import type { KeyboardEvent } from 'react';
import { runAction } from '#renderer/actions/registry.ts';
import type { GridRow } from '#shared/contract/grid.ts';
import type { GridActs } from './acts.ts';
import { beginEdit, type Extent, moved, placeCursor, type Spot, stretchOf, useCursor } from './cursor.ts';

interface Situation {
  readonly extent: Extent;
  readonly row: GridRow | undefined;
  readonly editable: boolean;
  readonly acts: GridActs;
  readonly show: (spot: Spot) => void;
}

/** A key in the grid while nothing is edited, as spreadsheets have it. */
export function gridKey(event: KeyboardEvent, situation: Situation): void {
  if (takesKey(event, situation)) {
    event.preventDefault();
    event.stopPropagation();
  }
}

function takesKey(event: KeyboardEvent, situation: Situation): boolean {
  const { key, shiftKey, altKey } = event;
  const control = event.ctrlKey || event.metaKey;
  if (control && !altKey && takesChord(event, situation)) return true;
  if (altKey && key === 'ArrowDown') {
    situation.acts.peek();
    return true;
  }
  if (altKey) return false;
  const cursor = useCursor.getState();
  const next = moved(cursor, key, control, situation.extent);
  if (next !== null) {
    placeCursor(next, shiftKey);
    situation.show(next);
    return true;
  }
  return control ? false : takesPlain(event, situation);
}

function takesChord(event: KeyboardEvent, { acts }: Situation): boolean {
  const stretch = stretchOf(useCursor.getState());
  switch (event.code) {
    case 'KeyC':
      acts.copy(stretch);
      return true;
    case 'KeyX':
      acts.copy(stretch);
      acts.clear(stretch);
      return true;
    case 'KeyD':
      acts.fillDown(stretch);
      return true;
    case 'KeyA':
      acts.checkAll();
      return true;
    case 'KeyZ':
      runAction(event.shiftKey ? 'redo' : 'undo');
      return true;
    case 'KeyY':
      runAction('redo');
      return true;
    default:
      return false;
  }
}

function takesPlain({ key, shiftKey }: KeyboardEvent, { acts, editable, extent, row, show }: Situation): boolean {
  const cursor = useCursor.getState();
  const stretch = stretchOf(cursor);
  switch (key) {
    case 'Enter':
    case 'F2':
      if (editable && !shiftKey) beginEdit(null);
      else if (row !== undefined && key === 'Enter' && !shiftKey) acts.open(row);
      else step(shiftKey ? -1 : 1);
      return true;
    case 'Delete':
    case 'Backspace':
      acts.clear(stretch);
      return true;
    case ' ':
      if (shiftKey) acts.check(stretch.top, stretch.bottom);
      else acts.peek();
      return true;
    case 'Escape':
      if (stretch.top === stretch.bottom && stretch.left === stretch.right) return false;
      placeCursor(cursor);
      return true;
    default:
      return false;
  }

  function step(by: number): void {
    const next = { row: Math.max(0, Math.min(cursor.row + by, extent.rows - 1)), column: cursor.column };
    placeCursor(next);
    show(next);
  }
}
