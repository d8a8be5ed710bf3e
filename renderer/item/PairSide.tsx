import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '#renderer/engine/useAsk.ts';

export interface SideItem {
  readonly id: number;
  readonly number: string;
  readonly name: string;
  readonly department: string | null;
}

interface Props {
  readonly label: string;
  readonly item: SideItem | null;
  readonly among: readonly SideItem[];
  /** The other side, which is not offered. */
  readonly besides: SideItem | null;
  readonly onChoose: (item: SideItem) => void;
}

const shown = 20;

/** One of two items that are compared; another one is found by name, number or basis. */
export function PairSide({ label, item, among, besides, onChoose }: Props) {
  const { t } = useTranslation('item');
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed.trim());
  const asked = search.length >= 2;
  const { data = [] } = useAsk('list/items', { search, limit: shown }, { enabled: asked });
  const found: readonly SideItem[] = asked ? data.filter(({ id }) => id !== besides?.id) : among;
  return (
    <Select
      aria-label={label}
      placeholder={t('why.search')}
      value={item === null ? null : `${item.number} ${item.name}`}
      showSearch={{ filterOption: false, onSearch: setTyped, searchValue: typed }}
      notFoundContent={asked ? t('merge.nothing') : t('merge.start')}
      options={found.map((each) => ({ value: String(each.id), each }))}
      optionRender={({ data: { each } }) => (
        <span className="item-found">
          <span className="muted small">{each.number}</span>
          <span className="ellipsis">{each.name}</span>
          <span className="muted small ellipsis">{each.department}</span>
        </span>
      )}
      onSelect={(_, { each }) => {
        onChoose(each);
        setTyped('');
      }}
    />
  );
}
