import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { goTo } from '#renderer/app/place.ts';
import { Icon } from '#renderer/parts/Icon.tsx';
import type { ItemDetail } from '#shared/contract/item.ts';
import { GroupWhy } from './GroupWhy.tsx';

interface Props {
  readonly item: ItemDetail;
  readonly group: ItemDetail['groups'][number];
}

/** A group that the item is in; leads to where it is settled, and says why it is one. */
export function GroupLink({ item, group }: Props) {
  const { t } = useTranslation(['item', 'domain']);
  const { id, kind, members, decided } = group;
  const [asking, setAsking] = useState(false);
  const side = { id: item.id, number: item.number, name: item.name, department: item.department?.name ?? null };
  return (
    <>
      <button type="button" className="link link-with-icon" onClick={() => goTo({ stage: 'review', focus: id })}>
        <Icon name="equal" small />
        {t('inGroup', { kind: t(`domain:kind.${kind}`), count: members })}
      </button>
      <button type="button" className="link small" onClick={() => setAsking(true)}>
        {t('why.link')}
      </button>
      {asking ? <GroupWhy item={side} group={id} onClose={() => setAsking(false)} /> : null}
      {decided ? <span className="muted small">{t('groupDecided')}</span> : null}
    </>
  );
}
