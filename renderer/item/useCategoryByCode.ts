import { useTranslation } from 'react-i18next';
import { useCatalogue } from '#renderer/app/catalogue.ts';
import { useCategoryName } from '#renderer/parts/useCategoryName.ts';
import type { CategoryCode } from '#shared/model/category.ts';

/** The name of a category by its code, as the open catalogue prints it; also of one outside of its set. */
export function useCategoryByCode(): (code: CategoryCode | null) => string {
  const { t } = useTranslation('domain');
  const { open } = useCatalogue();
  const nameOf = useCategoryName();
  return (code) => {
    if (code === null) return t('category.none');
    return nameOf(
      open?.categories.members.find((member) => member.code === code) ?? { code, name: t(`category.${code}`) },
    );
  };
}
