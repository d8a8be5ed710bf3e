import { useState } from 'react';
import { useAsk } from '#renderer/engine/useAsk.ts';
import type { Output } from '#shared/contract.ts';

export type Queue = Output<'categories/queue'>;
export type Group = Queue['groups'][number];
export type Row = Output<'categories/group'>['rows'][number];

/** More groups than anyone looks through; the rest comes up as these are settled. */
const shownGroups = 300;

/** The groups, and the one that is looked at: it keeps its place when it is settled and gone. */
export function useQueue() {
  const { data } = useAsk('categories/queue', { from: 0, to: shownGroups });
  const [at, setAt] = useState<{ readonly key: string; readonly index: number }>({ key: '', index: 0 });
  const groups = data?.groups ?? [];
  const found = groups.findIndex(({ key }) => key === at.key);
  const index = found >= 0 ? found : Math.min(at.index, Math.max(groups.length - 1, 0));
  const group = groups[index];
  const go = (to: number) => {
    const target = groups[to];
    if (target !== undefined) setAt({ key: target.key, index: to });
  };
  // So that the place is remembered before the group is gone.
  if (group !== undefined && (group.key !== at.key || index !== at.index)) setAt({ key: group.key, index });
  return { queue: data, groups, group, index, go };
}
