import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { tellFailure } from '#renderer/engine/tell.ts';
import { asking } from '#renderer/engine/useAsk.ts';
import { askingPage } from '#renderer/grid/useGridRows.ts';
import type { GridView } from '#shared/contract/grid.ts';

/**
 * The view as far as its first rows are here: while a new one is on its way the old one stays, so that nothing blinks
 * between two letters of a search.
 */
export function useSettledView(wanted: GridView, extra: readonly string[]): GridView | null {
  const queries = useQueryClient();
  const [settled, settle] = useState<GridView | null>(null);
  useEffect(() => {
    let overtaken = false;
    const arrive = async (): Promise<void> => {
      try {
        const asks = [asking('grid/view', { view: wanted }), askingPage(wanted, 0, extra)] as const;
        await Promise.all([queries.fetchQuery(asks[0]), queries.fetchQuery(asks[1])]);
        if (!overtaken) settle(wanted);
      } catch (error) {
        if (!overtaken) tellFailure(error);
      }
    };
    void arrive();
    return () => {
      overtaken = true;
    };
  }, [wanted, extra, queries]);
  return settled;
}
