import { Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '#renderer/engine/useAsk.ts';
import { useLanguage } from '#renderer/words/useLanguage.ts';
import { PairReasons } from './PairReasons.tsx';
import { PairSide, type SideItem } from './PairSide.tsx';

interface Props {
  /** Offered before anything is searched for, such as the members of a group. */
  readonly among: readonly SideItem[];
  readonly first: SideItem;
  /** null: to be looked for. */
  readonly second: SideItem | null;
  readonly onClose: () => void;
}

/** Why two items belong together or do not: either side can be any item of the catalogue. */
export function WhyDialog({ among, first, second, onClose }: Props) {
  const { t } = useTranslation('item');
  const language = useLanguage();
  const [left, setLeft] = useState(first);
  const [right, setRight] = useState(second);
  const pair = { a: String(left.id), b: String(right?.id ?? left.id), language };
  const { data } = useAsk('review/explain', pair, { enabled: right !== null && right.id !== left.id, keep: false });
  const offered = (other: SideItem | null) => among.filter(({ id }) => id !== other?.id);
  return (
    <Modal open width={720} title={t('why.title')} footer={null} onCancel={onClose} className="item-why">
      <div className="item-dialog">
        <PairSide label={t('why.first')} item={left} among={offered(right)} besides={right} onChoose={setLeft} />
        <PairSide label={t('why.second')} item={right} among={offered(left)} besides={left} onChoose={setRight} />
        {data === undefined ? null : <PairReasons pair={data} />}
      </div>
    </Modal>
  );
}
