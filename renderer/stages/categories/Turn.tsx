import { useTranslation } from 'react-i18next';
import { Icon } from '#renderer/parts/Icon.tsx';
import type { CategoryCode } from '#shared/model/category.ts';

interface Props {
  readonly declared: CategoryCode | null;
  readonly proposed: CategoryCode | null;
}

/** From the declared category to the proposed one, in short names; one alone where they are the same. */
export function Turn({ declared, proposed }: Props) {
  const { t } = useTranslation('domain');
  const same = declared === proposed;
  return (
    <span className="categories-turn">
      {t(`categoryShort.${declared ?? 'none'}`)}
      {same ? null : (
        <>
          <Icon name="out" small />
          {proposed === null ? '?' : t(`categoryShort.${proposed}`)}
        </>
      )}
    </span>
  );
}
