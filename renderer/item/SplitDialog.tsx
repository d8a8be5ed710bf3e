import { Input, type InputRef, Modal, Select } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { act } from '#renderer/engine/act.ts';
import { useFormat } from '#renderer/words/useFormat.ts';
import type { ItemDetail } from '#shared/contract/item.ts';
import { basisPieces } from '#shared/law/basisPieces.ts';
import { SplitOutcome } from './SplitOutcome.tsx';
import { SplitParts } from './SplitParts.tsx';
import { beginSplit, isReady, type SplitPlan, splitInput } from './splitPlan.ts';

interface Props {
  readonly item: ItemDetail;
  readonly onClose: () => void;
}

/** Names and categories of the parts, and which basis and sub-items go where; what comes of it stands below. */
export function SplitDialog({ item, onClose }: Props) {
  const { t } = useTranslation(['item', 'app']);
  const { number } = useFormat();
  const pieces = basisPieces(item.basis, item.citations);
  const [plan, setPlan] = useState(() => beginSplit(item, pieces));
  const second = useRef<InputRef>(null);
  const [reason, setReason] = useState('');
  const split = async () => {
    const why = reason.trim() === '' ? {} : { reason };
    const done = await act('item/split', { item: item.number, into: splitInput(plan, item, pieces), ...why });
    if (done !== null) onClose();
  };
  return (
    <Modal
      open
      width={720}
      className="item-split"
      title={t('split.title', { number: item.number })}
      okText={t('split.ok', { count: plan.parts.length })}
      okButtonProps={{ disabled: !isReady(plan) }}
      cancelText={t('app:back')}
      onOk={() => void split()}
      onCancel={onClose}
      centered
      afterOpenChange={(opened) => opened && second.current?.focus()}
    >
      <div className="item-dialog">
        <p className="soft">{t('split.hint')}</p>
        <SplitParts item={item} plan={plan} second={second} onChange={setPlan} />
        {pieces.length === 0 ? null : (
          <Division
            title={t('split.pieces')}
            plan={plan}
            rows={pieces.map(({ start, text }, index) => ({
              key: start,
              label: t('split.piece', { n: number(index + 1) }),
              text,
              owner: plan.pieces[index] ?? null,
              give: (owner) => setPlan({ ...plan, pieces: plan.pieces.with(index, owner) }),
            }))}
            shared
          />
        )}
        {item.children.length === 0 ? null : (
          <Division
            title={t('split.children')}
            plan={plan}
            rows={item.children.map((child, index) => ({
              key: child.id,
              label: t('split.child', { number: child.number }),
              text: child.name,
              owner: plan.children[index] ?? 0,
              give: (owner) => setPlan({ ...plan, children: plan.children.with(index, owner ?? 0) }),
            }))}
          />
        )}
        <Input.TextArea
          autoSize={{ minRows: 1, maxRows: 4 }}
          maxLength={2000}
          aria-label={t('split.reason')}
          placeholder={t('split.reason')}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
        <SplitOutcome item={item} plan={plan} pieces={pieces} />
      </div>
    </Modal>
  );
}

interface Row {
  readonly key: number;
  readonly label: string;
  readonly text: string;
  readonly owner: number | null;
  readonly give: (owner: number | null) => void;
}

interface DivisionProps {
  readonly title: string;
  readonly plan: SplitPlan;
  readonly rows: readonly Row[];
  /** A row may go to all parts. */
  readonly shared?: boolean;
}

function Division({ title, plan, rows, shared = false }: DivisionProps) {
  const { t } = useTranslation('item');
  const parts = plan.parts.map(({ key }, index) => ({ value: key, label: t('split.part', { n: index + 1 }) }));
  const options = shared ? [{ value: -1, label: t('split.all') }, ...parts] : parts;
  return (
    <fieldset className="split-division">
      <legend className="muted small">{title}</legend>
      {rows.map(({ key, label, text, owner, give }) => (
        <div key={key} className="split-row">
          <span className="split-text selectable" title={text}>
            {text}
          </span>
          <Select
            size="small"
            aria-label={label}
            value={owner ?? -1}
            options={options}
            onSelect={(value) => give(value === -1 ? null : value)}
          />
        </div>
      ))}
    </fieldset>
  );
}
