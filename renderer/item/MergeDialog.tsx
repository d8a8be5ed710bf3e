import { Checkbox, Input, Modal, type RefSelectProps, Select } from 'antd';
import { useDeferredValue, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { act } from '#renderer/engine/act.ts';
import { useAsk } from '#renderer/engine/useAsk.ts';
import type { ItemDetail } from '#shared/contract/item.ts';

interface Props {
  readonly item: ItemDetail;
  readonly onClose: () => void;
}

const shown = 20;

/** Looks for the item to go into, says what will come of it, and does it. */
export function MergeDialog({ item, onClose }: Props) {
  const { t } = useTranslation(['item', 'app']);
  const field = useRef<RefSelectProps>(null);
  const [typed, setTyped] = useState('');
  const [target, setTarget] = useState<{ readonly number: string; readonly name: string } | null>(item.decision.into);
  const [asSubItem, setAsSubItem] = useState(item.decision.asSubItem);
  const [reason, setReason] = useState('');
  const search = useDeferredValue(typed.trim());
  const asked = search.length >= 2;
  const where = [{ field: 'main', value: 'true' }];
  const { data = [] } = useAsk('list/items', { where, search, limit: shown }, { enabled: asked });
  const found = asked ? data.filter(({ id }) => id !== item.id) : [];
  const merge = async () => {
    if (target === null) return;
    const why = reason.trim() === '' ? {} : { reason };
    const done = await act('decide/item', { item: item.number, as: '合并', target: target.number, asSubItem, ...why });
    if (done !== null) onClose();
  };
  return (
    <Modal
      open
      width={560}
      title={t('merge.title', { number: item.number })}
      okText={t('merge.ok')}
      okButtonProps={{ disabled: target === null }}
      cancelText={t('app:back')}
      onOk={() => void merge()}
      onCancel={onClose}
      afterOpenChange={(opened) => opened && field.current?.focus()}
    >
      <div className="item-dialog">
        <p className="soft selectable">{item.name}</p>
        <Select
          ref={field}
          aria-label={t('merge.search')}
          placeholder={t('merge.search')}
          value={target === null ? null : `${target.number} ${target.name}`}
          showSearch={{ filterOption: false, onSearch: setTyped, searchValue: typed }}
          notFoundContent={asked ? t('merge.nothing') : t('merge.start')}
          options={found.map(({ number, name, department }) => ({ value: number, name, department }))}
          optionRender={({ data: { value, name, department } }) => (
            <span className="item-found">
              <span className="muted small">{value}</span>
              <span className="ellipsis">{name}</span>
              <span className="muted small ellipsis">{department}</span>
            </span>
          )}
          onSelect={(_, { value, name }) => {
            setTarget({ number: value, name });
            setTyped('');
          }}
        />
        <Checkbox checked={asSubItem} onChange={({ target: box }) => setAsSubItem(box.checked)}>
          {t('merge.asSubItem')}
        </Checkbox>
        <Input.TextArea
          autoSize={{ minRows: 2, maxRows: 6 }}
          maxLength={2000}
          aria-label={t('merge.reason')}
          placeholder={t('merge.reason')}
          value={reason}
          onChange={({ target: field }) => setReason(field.value)}
        />
        {target === null ? null : (
          <p className="soft">
            {t(asSubItem ? 'merge.outcomeSub' : 'merge.outcome', { number: item.number, target: target.number })}
          </p>
        )}
      </div>
    </Modal>
  );
}
