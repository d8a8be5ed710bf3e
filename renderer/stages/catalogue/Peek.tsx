import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions } from '#renderer/actions/useActions.ts';
import { useAsk } from '#renderer/engine/useAsk.ts';
import { useCursor } from '#renderer/grid/cursor.ts';
import { cellId } from '#renderer/grid/GridLine.tsx';
import type { GridRow } from '#shared/contract/grid.ts';
import { useFieldWords } from './facetWords.ts';

interface Props {
  readonly row: GridRow;
  readonly onClose: () => void;
}

/** The whole name and basis of the row under the cursor, beside it, while the keys go on moving the cursor. */
export function Peek({ row, onClose }: Props) {
  const { t } = useTranslation('catalogue');
  const fieldWords = useFieldWords();
  // The keys stay with the grid, whose field has the focus.
  useActions([
    {
      id: 'catalogue.peek.close',
      label: t('peekClose'),
      group: 'stage',
      keys: ['Escape'],
      inText: true,
      listed: false,
      run: onClose,
    },
  ]);
  const box = useRef<HTMLDivElement>(null);
  const cursor = useCursor();
  const { data } = useAsk('item/read', { item: String(row.id) }, { keep: false });
  useLayoutEffect(() => {
    const cell = document.getElementById(cellId(cursor.row, cursor.column));
    const shown = box.current;
    const frame = shown?.offsetParent;
    if (!cell || !shown || !frame) return;
    const place = cell.getBoundingClientRect();
    const origin = frame.getBoundingClientRect();
    const below = place.bottom - origin.top + 4;
    const fits = below + shown.offsetHeight < origin.height;
    shown.style.top = `${fits ? below : Math.max(4, place.top - origin.top - shown.offsetHeight - 4)}px`;
    shown.style.left = `${Math.max(8, Math.min(place.left - origin.left, origin.width - shown.offsetWidth - 8))}px`;
  });
  return (
    <div
      ref={box}
      className="catalogue-peek selectable"
      role="tooltip"
      onMouseDown={(event) => event.stopPropagation()}
    >
      <button type="button" className="unseen" onClick={onClose}>
        {t('peekClose')}
      </button>
      <b>{row.name}</b>
      <span className="muted small">{fieldWords('basis')}</span>
      <p className="catalogue-peek-text">{data?.basis ?? row.basis}</p>
    </div>
  );
}
