import { useTranslation } from 'react-i18next';
import { goTo } from '#renderer/app/place.ts';
import { Icon } from '#renderer/parts/Icon.tsx';
import type { ItemDetail } from '#shared/contract/item.ts';

/** A group that the item is in; leads to where it is settled. */
export function GroupLink({ group }: { readonly group: ItemDetail['groups'][number] }) {
  const { t } = useTranslation(['item', 'domain']);
  const { id, kind, members, decided } = group;
  return (
    <>
      <button type="button" className="link link-with-icon" onClick={() => goTo({ stage: 'review', focus: id })}>
        <Icon name="equal" small />
        {t('inGroup', { kind: t(`domain:kind.${kind}`), count: members })}
      </button>
      {decided ? <span className="muted small">{t('groupDecided')}</span> : null}
    </>
  );
}
