import i18next from 'i18next';
import { useAsk } from '#renderer/engine/useAsk.ts';
import type { Chosen, Counted } from '#shared/contract/grid.ts';

/** 12 项（连同子项 5）: powers are counted, their sub-items beside them. */
export function countedWords({ powers, subItems }: Counted): string {
  const t = i18next.getFixedT(null, 'catalogue');
  const counted = t('powers', { count: powers });
  if (subItems === 0) return counted;
  const beside = t('subItems', { count: subItems });
  return powers === 0 ? beside : t('withSubItems', { powers: counted, subItems: beside });
}

/** How many are chosen; null until that is counted, or where nothing is. */
export function useCounted(chosen: Chosen | null): Counted | null {
  const { data } = useAsk('grid/count', { chosen: chosen ?? { items: [] } }, { enabled: chosen !== null, keep: false });
  return data ?? null;
}
