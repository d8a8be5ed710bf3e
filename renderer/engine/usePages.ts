import { useQueries } from '@tanstack/react-query';
import type { CallName, Input, Output } from '#shared/contract.ts';
import { asking } from './useAsk.ts';

/** What a call gives that answers in windows. */
interface Window<R> {
  readonly total: number;
  readonly rows: readonly R[];
}

const pageSize = 100;

export interface Pages<R> {
  /** Undefined until the first answer. */
  readonly total: number | undefined;
  /** Undefined while it is on its way. */
  readonly at: (index: number) => R | undefined;
}

type Windowed = { [N in CallName]: Output<N> extends Window<unknown> ? N : never }[CallName];

/** The rows of a long list as far as they are looked at: of a million, a page or two is ever held. */
export function usePages<N extends Windowed>(
  name: N,
  input: Omit<Input<N>, 'from' | 'to'>,
  { from, to }: { readonly from: number; readonly to: number },
): Pages<Output<N>['rows'][number]> {
  const first = Math.floor(from / pageSize);
  const last = Math.max(first, Math.floor((to - 1) / pageSize));
  const pages = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const answers = useQueries({
    queries: pages.map((page) =>
      asking(name, { ...input, from: page * pageSize, to: (page + 1) * pageSize } as Input<N>),
    ),
  });
  const windows = answers.map(({ data }): Window<Output<N>['rows'][number]> | undefined => data);
  return {
    total: windows.find((window) => window !== undefined)?.total,
    at: (index) => windows[Math.floor(index / pageSize) - first]?.rows[index % pageSize],
  };
}
