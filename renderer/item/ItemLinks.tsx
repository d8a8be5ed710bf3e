import { openItem } from '#renderer/app/place.ts';
import { DecisionMark } from '#renderer/parts/DecisionMark.tsx';
import type { ItemBrief } from '#shared/contract/item.ts';

interface Props {
  readonly label: string;
  readonly items: readonly ItemBrief[];
}

/** Other items that belong to this one; each opens in the drawer. */
export function ItemLinks({ label, items }: Props) {
  return (
    <div className="item-links">
      <span className="muted small">{label}</span>
      <ul>
        {items.map(({ id, number, name, decision }) => (
          <li key={id}>
            <button type="button" className="link" title={name} onClick={() => openItem(id)}>
              {number}
            </button>
            <span className="ellipsis soft">{name}</span>
            {decision === null ? null : <DecisionMark decision={decision} />}
          </li>
        ))}
      </ul>
    </div>
  );
}
