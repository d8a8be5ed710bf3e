import type { ItemDetail } from '#shared/contract/item.ts';
import type { Disposition } from '#shared/model/decision.ts';
import { MergeDialog } from './MergeDialog.tsx';
import { SplitDialog } from './SplitDialog.tsx';
import { TargetDialog } from './TargetDialog.tsx';

interface Props {
  readonly item: ItemDetail;
  /** The decision that needs more to be said. */
  readonly asked: Disposition | null;
  readonly onClose: () => void;
}

export function ItemDialogs({ item, asked, onClose }: Props) {
  if (asked === null) return null;
  if (asked === '合并') return <MergeDialog item={item} onClose={onClose} />;
  if (asked === '拆分') return <SplitDialog item={item} onClose={onClose} />;
  return <TargetDialog item={item} decision={asked} onClose={onClose} />;
}
