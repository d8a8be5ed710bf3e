import type { ItemDetail } from '#shared/contract/item.ts';
import type { Disposition } from '#shared/model/decision.ts';
import { MergeDialog } from './MergeDialog.tsx';
import { SplitDialog } from './SplitDialog.tsx';
import { TargetDialog } from './TargetDialog.tsx';
import { WhyDialog } from './WhyDialog.tsx';

/** A decision that needs more to be said, or `why`: the comparison with another item. */
export type Asked = Disposition | 'why';

interface Props {
  readonly item: ItemDetail;
  readonly asked: Asked | null;
  readonly onClose: () => void;
}

export function ItemDialogs({ item, asked, onClose }: Props) {
  if (asked === null) return null;
  if (asked === 'why') {
    const { id, number, name, department } = item;
    const side = { id, number, name, department: department?.name ?? null };
    return <WhyDialog among={[]} first={side} second={null} onClose={onClose} />;
  }
  if (asked === '合并') return <MergeDialog item={item} onClose={onClose} />;
  if (asked === '拆分') return <SplitDialog item={item} onClose={onClose} />;
  return <TargetDialog item={item} decision={asked} onClose={onClose} />;
}
