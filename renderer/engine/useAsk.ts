import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import type { CallName, Input } from '#shared/contract.ts';
import { callEngine } from './client.ts';

/** A query of the engine's answer, under the key of the call and its input; for prefetching too. */
export function asking<N extends CallName>(name: N, input: Input<N>) {
  return queryOptions({ queryKey: [name, input], queryFn: ({ signal }) => callEngine(name, input, { signal }) });
}

interface AskOptions {
  /** False: do not ask yet. */
  readonly enabled?: boolean;
  /** False: show nothing instead of the answer to the question before. */
  readonly keep?: boolean;
}

/** What the engine answers; asked again after every call that writes, the old answer shown meanwhile. */
export function useAsk<N extends CallName>(name: N, input: Input<N>, { enabled = true, keep = true }: AskOptions = {}) {
  return useQuery({ ...asking(name, input), enabled, ...(keep ? { placeholderData: keepPreviousData } : {}) });
}
