import { useTranslation } from 'react-i18next';
import { useCategoryByCode } from '#renderer/item/useCategoryByCode.ts';
import type { FindingRow } from './useRules.ts';

/** What becomes of the item when the proposal is accepted, in a sentence. */
export function useBecome(): (proposal: FindingRow['proposal']) => string {
  const { t } = useTranslation('findings');
  const name = useCategoryByCode();
  return (proposal) => {
    if (proposal === null) return t('become.none');
    const { decision, into, asSubItem, target, category, isPublic } = proposal;
    if (decision === '合并') {
      return into === null ? t('become.none') : t(asSubItem ? 'become.子项' : 'become.合并', { ...into });
    }
    if (decision === '变更' && category !== null) return t('become.变更类别', { category: name(category) });
    if (decision === '保留' && !isPublic) return t('become.不公开');
    if (decision === '新增') return t('become.承接');
    return t(`become.${decision}`, { target: target ?? '' });
  };
}
