import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { openItem } from '#renderer/app/place.ts';
import { DecisionMark } from '#renderer/parts/DecisionMark.tsx';
import { useFormat } from '#renderer/words/useFormat.ts';
import type { ItemBrief } from '#shared/contract/item.ts';

interface Props {
  readonly label: string;
  readonly items: readonly ItemBrief[];
}

const most = 6;

/** Other items that belong to this one; each opens in the drawer. The first of many, until all are asked for. */
export function ItemLinks({ label, items }: Props) {
  const { t } = useTranslation('item');
  const { number: figure } = useFormat();
  const [all, setAll] = useState(false);
  const shown = all || items.length <= most + 1 ? items : items.slice(0, most);
  return (
    <div className="item-links">
      <span className="muted small">{label}</span>
      <ul>
        {shown.map(({ id, number, name, decision }) => (
          <li key={id}>
            <button type="button" className="link" title={name} onClick={() => openItem(id)}>
              {number}
            </button>
            <span className="ellipsis soft">{name}</span>
            {decision === null ? null : <DecisionMark decision={decision} />}
          </li>
        ))}
      </ul>
      {shown.length === items.length ? null : (
        <button type="button" className="link small item-links-more" onClick={() => setAll(true)}>
          {t('others', { n: figure(items.length - shown.length) })}
        </button>
      )}
    </div>
  );
}
