import { useEffect } from 'react';
import { queries } from '#renderer/engine/queries.ts';
import { asking, useAsk } from '#renderer/engine/useAsk.ts';
import type { Output } from '#shared/contract.ts';
import { showGroup, useSitting } from './sitting.ts';

export type Queue = Output<'review/queue'>;

/** So many of the next groups are fetched before they are asked for. */
const ahead = 3;

/** The queue behind the group that is shown. The next groups are fetched ahead, so that they stand there at once. */
export function useQueue(): Queue | undefined {
  const { kind, state, current } = useSitting();
  const { data, isPlaceholderData, isFetching } = useAsk(
    'review/queue',
    { state, limit: ahead, ...(kind === null ? {} : { kind }), ...(current === null ? {} : { after: current }) },
    { enabled: kind !== null || current === null },
  );
  // An answer that is being asked again may name a group that is no more.
  const first = current === null && !isPlaceholderData && !isFetching ? data?.ids[0] : undefined;
  useEffect(() => {
    if (first !== undefined && kind !== null) showGroup(first);
  }, [first, kind]);
  useEffect(() => {
    for (const group of data?.ids ?? []) void queries.prefetchQuery(asking('review/group', { group }));
  }, [data]);
  return data;
}
