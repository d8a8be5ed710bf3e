import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { categoryCodes } from '#shared/model/category.ts';

/**
 * The name of a category in the window's language. Chinese takes the one that comes with the catalogue, as the place
 * prints it; what has no place in its set comes with a code of its own.
 */
export function useCategoryName(): (category: { readonly code: string; readonly name: string }) => string {
  const { t, i18n } = useTranslation('domain');
  const own = i18n.language === 'zh';
  return useCallback(
    ({ code, name }) => {
      const known = categoryCodes.find((each) => each === code);
      if (known === undefined) return t('category.none');
      return own ? name : t(`category.${known}`);
    },
    [t, own],
  );
}
