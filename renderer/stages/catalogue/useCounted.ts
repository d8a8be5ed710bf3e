import { useAsk } from '#renderer/engine/useAsk.ts';
import type { Chosen, Counted } from '#shared/contract/grid.ts';

/** How many are chosen; null until that is counted, or where nothing is. */
export function useCounted(chosen: Chosen | null): Counted | null {
  const { data } = useAsk('grid/count', { chosen: chosen ?? { items: [] } }, { enabled: chosen !== null, keep: false });
  return data ?? null;
}
