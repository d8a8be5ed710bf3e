import { useTranslation } from 'react-i18next';
import type { Group } from './useQueue.ts';

/** What the items of a group have in common, in words. */
export function useGroupTitle(): (group: Pick<Group, 'doubt' | 'place' | 'words'>) => string {
  const { t } = useTranslation('categories');
  return ({ doubt, place, words }) => (doubt === 'later' ? t('pattern.later') : t(`pattern.${place}`, { words }));
}
