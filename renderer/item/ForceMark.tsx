import { useTranslation } from 'react-i18next';
import { Icon } from '#renderer/parts/Icon.tsx';
import type { IconName } from '#renderer/parts/iconShapes.tsx';
import type { CitedInItem } from '#shared/contract/item.ts';

const looks: Readonly<Record<CitedInItem['force'], readonly [icon: IconName, tone: string]>> = {
  'in-force': ['check', 'is-ok'],
  repealed: ['cancel', 'is-bad'],
  'not-yet-in-force': ['clock', 'is-warn'],
  unknown: ['help', 'muted'],
};

/** Whether a law holds: a glyph and the word. */
export function ForceMark({ force }: Pick<CitedInItem, 'force'>) {
  const { t } = useTranslation('item');
  const [icon, tone] = looks[force];
  return (
    <span className={`item-force ${tone}`}>
      <Icon name={icon} small />
      {t(`force.${force}`)}
    </span>
  );
}
