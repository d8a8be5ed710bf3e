import { useInfiniteQuery } from '@tanstack/react-query';
import { callEngine } from '#renderer/engine/client.ts';
import type { OperationRow } from '#shared/contract/history.ts';
import type { HistoryFilters } from './filters.ts';

const pageSize = 100;

/** The operations, the latest first, a page at a time. */
export function useHistory(filters: HistoryFilters) {
  const { search = '', ...others } = filters;
  const asked = search === '' ? others : filters;
  const query = useInfiniteQuery({
    queryKey: ['history/list', asked],
    queryFn: ({ pageParam, signal }) =>
      callEngine(
        'history/list',
        { ...asked, limit: pageSize, ...(pageParam === 0 ? {} : { before: pageParam }) },
        { signal },
      ),
    // Operations count from one: before none of them.
    initialPageParam: 0,
    getNextPageParam: ({ next }) => next,
    placeholderData: (before) => before,
  });
  const operations: readonly OperationRow[] = query.data?.pages.flatMap((page) => page.operations) ?? [];
  return { ...query, operations };
}

/** What one operation changed, a page at a time. */
export function useChanges(operation: number) {
  return useInfiniteQuery({
    queryKey: ['history/read', operation],
    queryFn: ({ pageParam, signal }) =>
      callEngine('history/read', { operation, after: pageParam, limit: pageSize }, { signal }),
    initialPageParam: 0,
    getNextPageParam: ({ next }) => next,
  });
}
