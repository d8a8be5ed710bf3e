import { useCallback, useEffect, useRef } from 'react';
import { closeItem, openItem, usePlace } from '#renderer/app/place.ts';
import type { GridRow } from '#shared/contract/grid.ts';

/** The cursor rests so long before the drawer follows it: running through the rows asks for none of them. */
const restsFor = 120;

/** While the drawer is open it follows the cursor; once closed it stays closed until it is asked for. */
export function useDrawer(current: GridRow | undefined): {
  readonly showItem: (row: GridRow) => void;
  readonly toggleDrawer: () => void;
} {
  const { item } = usePlace();
  const open = useRef(false);
  open.current = item !== null;
  const id = current?.id;
  useEffect(() => {
    if (id === undefined || !open.current) return;
    const timer = setTimeout(() => {
      if (open.current) openItem(id);
    }, restsFor);
    return () => clearTimeout(timer);
  }, [id]);
  return {
    showItem: useCallback((row: GridRow) => openItem(row.id), []),
    toggleDrawer: () => {
      if (item !== null) closeItem();
      else if (id !== undefined) openItem(id);
    },
  };
}
