import { QueryCache, QueryClient } from '@tanstack/react-query';
import { Failure } from '#shared/model/failure.ts';
import { tellFailure } from './tell.ts';

/** What was asked of the engine. It stays right until something was written, and then all of it is asked again. */
export const queries = new QueryClient({
  queryCache: new QueryCache({
    // With nothing to show in its place, a page would be blank and not say why.
    onError: (error, query) => {
      const stopped = error instanceof Failure && error.code === 'stopped';
      if (query.state.data === undefined && !stopped) tellFailure(error);
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: 60_000,
      retry: false,
      refetchOnWindowFocus: false,
      // The engine is on this computer: whether there is a network says nothing.
      networkMode: 'always',
    },
  },
});

/** After a call that wrote. */
export function askAgain(): void {
  void queries.invalidateQueries();
}

/** After another catalogue was opened: nothing of the old one may be seen. */
export function forgetAnswers(): void {
  queries.clear();
}
