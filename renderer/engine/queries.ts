import { QueryClient } from '@tanstack/react-query';

/** What was asked of the engine. It stays right until something was written, and then all of it is asked again. */
export const queries = new QueryClient({
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
