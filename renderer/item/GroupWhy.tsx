import { useAsk } from '#renderer/engine/useAsk.ts';
import type { SideItem } from './PairSide.tsx';
import { WhyDialog } from './WhyDialog.tsx';

interface Props {
  readonly item: SideItem;
  readonly group: string;
  readonly onClose: () => void;
}

/** Why an item is in a group: beside the other members, the first of them to begin with. */
export function GroupWhy({ item, group, onClose }: Props) {
  const { data } = useAsk('review/group', { group });
  if (data === undefined) return null;
  const among = data?.members.map(({ id, number, name, department }) => ({ id, number, name, department })) ?? [];
  const [second = null] = among.filter(({ id }) => id !== item.id);
  return <WhyDialog among={among} first={item} second={second} onClose={onClose} />;
}
