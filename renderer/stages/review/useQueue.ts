import { useEffect, useMemo } from 'react';
import { queries } from '#renderer/engine/queries.ts';
import { asking, useAsk } from '#renderer/engine/useAsk.ts';
import type { Output } from '#shared/contract.ts';
import { showGroup, useSitting } from './sitting.ts';

export type Queue = Output<'review/queue'> & {
  /** The answer for the group that is shown; else one of before, which may have come to its end. */
  readonly isAnswered: boolean;
};

/** So many ids are known ahead, for keys that are struck faster than the engine answers. */
const known = 16;
/** So many of the next groups are fetched before they are asked for. */
const ahead = 3;

/** The queue behind the group that is shown. The next groups are fetched ahead, so that they stand there at once. */
export function useQueue(): Queue | undefined {
  const { data, isAnswered } = useAnswer();
  const { current } = useSitting();
  return useMemo(
    () => (data === undefined ? undefined : { ...behind(data, current), isAnswered }),
    [data, current, isAnswered],
  );
}

/** The answer for the group before tells of this one too, until its own is there. */
function behind(queue: Output<'review/queue'>, current: string | null): Output<'review/queue'> {
  const at = current === null ? -1 : queue.ids.indexOf(current);
  if (at < 0) return queue;
  const previous = queue.ids[at - 1] ?? queue.previous;
  return { ...queue, ids: queue.ids.slice(at + 1), before: queue.before + at + 1, previous };
}

function useAnswer(): { readonly data: Output<'review/queue'> | undefined; readonly isAnswered: boolean } {
  const { kind, state, current } = useSitting();
  const { data, isPlaceholderData, isFetching } = useAsk(
    'review/queue',
    { state, limit: known, ...(kind === null ? {} : { kind }), ...(current === null ? {} : { after: current }) },
    { enabled: kind !== null || current === null },
  );
  // An answer that is being asked again may name a group that is no more.
  const first = current === null && !isPlaceholderData && !isFetching ? data?.ids[0] : undefined;
  useEffect(() => {
    if (first !== undefined && kind !== null) showGroup(first);
  }, [first, kind]);
  useEffect(() => {
    for (const group of data?.ids.slice(0, ahead) ?? []) void queries.prefetchQuery(asking('review/group', { group }));
  }, [data]);
  return { data, isAnswered: !isPlaceholderData };
}
