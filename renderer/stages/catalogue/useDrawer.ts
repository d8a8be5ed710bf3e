import { useCallback, useEffect, useRef } from 'react';
import { create } from 'zustand';
import { closeItem, openItem, usePlace } from '#renderer/app/place.ts';
import type { GridRow } from '#shared/contract/grid.ts';

/** The cursor rests so long before the drawer follows it: running through the rows asks for none of them. */
const restsFor = 120;
const key = 'quanqing.drawer';

/** Whether the user wants the drawer beside the grid. */
const useWanted = create<{ readonly wanted: boolean }>(() => ({ wanted: localStorage.getItem(key) !== 'closed' }));

function want(wanted: boolean): void {
  localStorage.setItem(key, wanted ? 'open' : 'closed');
  useWanted.setState({ wanted });
}

interface Drawer {
  readonly showItem: (row: GridRow) => void;
  readonly toggleDrawer: () => void;
}

/** Where there is room the drawer follows the cursor; once closed it stays closed until it is asked for. */
export function useDrawer(current: GridRow | undefined, docked: boolean): Drawer {
  const { item, asked } = usePlace();
  const { wanted } = useWanted();
  const before = useRef({ item, asked });
  const id = current?.id;
  const follows = wanted && (docked || item !== null);
  useEffect(() => {
    // Going somewhere closes it too, and says nothing about what the user wants.
    if (before.current.item !== null && item === null && before.current.asked === asked) want(false);
    before.current = { item, asked };
  }, [item, asked]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each request closes the drawer, which then opens again
  useEffect(() => {
    if (id === undefined || !follows) return;
    const timer = setTimeout(() => openItem(id), restsFor);
    return () => clearTimeout(timer);
  }, [id, follows, asked]);
  return {
    showItem: useCallback((row: GridRow) => {
      want(true);
      openItem(row.id);
    }, []),
    toggleDrawer: () => {
      want(item === null);
      if (item !== null) closeItem();
      else if (id !== undefined) openItem(id);
    },
  };
}
