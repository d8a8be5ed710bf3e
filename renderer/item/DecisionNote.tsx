import { useTranslation } from 'react-i18next';
import type { ItemBrief, ItemDetail } from '#shared/contract/item.ts';
import { CategoryNote } from './CategoryNote.tsx';
import { ItemLinks } from './ItemLinks.tsx';
import { ReasonField } from './ReasonField.tsx';
import { decideAgain } from './useDecide.ts';

/** Under the choices: why and whereto it was decided, what belongs to it, and what came into it. */
export function DecisionNote({ item }: { readonly item: ItemDetail }) {
  const { t } = useTranslation('item');
  const { as, into, asSubItem, target, reason, basis, actor } = item.decision;
  const relatives: readonly (readonly [label: string, items: readonly ItemBrief[]])[] = [
    [t('parent'), item.parent === null ? [] : [item.parent]],
    [t('splitFrom'), item.splitFrom === null ? [] : [item.splitFrom]],
    [t('children', { count: item.children.length }), item.children],
    [t('parts', { count: item.parts.length }), item.parts],
    [t('merged', { count: item.merged.length }), item.merged],
  ];
  return (
    <div className="item-note">
      {into === null ? null : (
        <ItemLinks label={asSubItem ? `${t('into')}（${t('asSubItem')}）` : t('into')} items={[into]} />
      )}
      {target === null ? null : <p>{t('whereto', { target })}</p>}
      {as === null ? null : (
        <ReasonField
          key={item.id}
          reason={reason ?? ''}
          actor={actor}
          onSave={(text) => void decideAgain(item, { reason: text })}
        />
      )}
      {basis === null ? null : <p className="soft selectable">{t('decisionBasis', { basis })}</p>}
      <CategoryNote item={item} />
      {relatives.map(([label, items]) =>
        items.length === 0 ? null : <ItemLinks key={label} label={label} items={items} />,
      )}
    </div>
  );
}
