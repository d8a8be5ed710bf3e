import { keepPreviousData, useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { asking } from '#renderer/engine/useAsk.ts';
import type { Picture } from '#shared/contract/desk.ts';
import type { Merge, PictureRow } from './pictureLayout.ts';

const pageRows = 100;

interface PictureRows {
  /** Of the whole sheet; undefined until the first answer. */
  readonly head: Picture | undefined;
  readonly rows: ReadonlyMap<number, PictureRow>;
  readonly merges: readonly Merge[];
}

/** The rows of a sheet around those that are shown, page by page. Rows count from 1. */
export function usePictureRows(file: number, sheet: number, first: number, last: number): PictureRows {
  const from = Math.floor((Math.max(1, first) - 1) / pageRows);
  const to = Math.floor((Math.max(1, last) - 1) / pageRows);
  const pages = [...new Set([0, ...Array.from({ length: to - from + 1 }, (_, index) => from + index)])];
  const answers = useQueries({
    queries: pages.map((page) => ({
      ...asking('desk/picture', { file, sheet, from: page * pageRows + 1, to: (page + 1) * pageRows }),
      placeholderData: keepPreviousData,
    })),
  });
  const asked = [file, sheet, ...answers.map(({ dataUpdatedAt }) => dataUpdatedAt), ...pages].join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the answers are new objects at every drawing; these are not.
  return useMemo(() => join(answers.map(({ data }) => data)), [asked]);
}

function join(pages: readonly (Picture | undefined)[]): PictureRows {
  const found = pages.filter((page) => page !== undefined);
  const merges = new Map(found.flatMap((page) => page.merges.map((merge) => [`${merge.top} ${merge.left}`, merge])));
  return {
    head: pages[0],
    rows: new Map(found.flatMap((page) => page.rows.map((row) => [row.row, row]))),
    merges: [...merges.values()],
  };
}
