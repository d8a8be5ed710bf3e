import { useTranslation } from 'react-i18next';
import { ActionButton } from '#renderer/actions/ActionButton.tsx';
import { useCatalogue } from '#renderer/app/catalogue.ts';
import { type CategoryCode, categoryCodes } from '#shared/model/category.ts';

/** 1 to 9, 0 and - for an eleventh, in the order in which the place prints its categories; of either key pad. */
export const categoryKeys: readonly (readonly string[])[] = [
  ...['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'].map((digit) => [`Digit${digit}`, `Numpad${digit}`]),
  ['Minus', 'NumpadSubtract'],
];

/** The categories of the catalogue's set, each with its key. */
export function useCategorySet(): readonly CategoryCode[] {
  const { open } = useCatalogue();
  return (open?.categories.members ?? []).flatMap(({ code }) => categoryCodes.find((known) => known === code) ?? []);
}

interface Props {
  /** The one that is proposed, tinted. */
  readonly proposed: CategoryCode | null;
}

export function CategoryKeys({ proposed }: Props) {
  const { t } = useTranslation('domain');
  return (
    <div className="categories-keys">
      {useCategorySet().map((code) => (
        <ActionButton
          key={code}
          id={`categories-as-${code}`}
          className={code === proposed ? 'categories-key categories-key-proposed' : 'categories-key'}
        >
          {t(`categoryShort.${code}`)}
        </ActionButton>
      ))}
    </div>
  );
}
