import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useCategoryName } from '#renderer/parts/useCategoryName.ts';
import { withoutPlace } from '#shared/text/departmentName.ts';

interface MatrixNames {
  readonly department: (name: string) => string;
  readonly category: (category: { readonly code: string; readonly name: string }) => string;
}

/** Short names, since a dozen columns share the width: 市场监督管理局, 处罚. */
export function useMatrixNames(): MatrixNames {
  const { t } = useTranslation('statistics');
  const categoryName = useCategoryName();
  return useMemo(
    () => ({
      department: (name) => (name === '' ? t('matrix.none') : withoutPlace(name)),
      category: (category) =>
        categoryName(category)
          .replace(/^行政(?=..)/u, '')
          .replace(/^其他行政权力$/u, '其他'),
    }),
    [t, categoryName],
  );
}
