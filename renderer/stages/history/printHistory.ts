import { callShell } from '#renderer/engine/client.ts';
import { tellFailure } from '#renderer/engine/tell.ts';
import type { useHistory } from './useHistory.ts';

/** About fifty sheets; whoever needs more exports a table. */
export const mostPrinted = 2000;

/** What is listed, down to its end and not only as far as somebody scrolled, on paper. */
export async function printHistory(history: Pick<ReturnType<typeof useHistory>, 'fetchNextPage'>): Promise<void> {
  try {
    for (;;) {
      const { data, hasNextPage } = await history.fetchNextPage();
      const loaded = data?.pages.reduce((count, { operations }) => count + operations.length, 0) ?? 0;
      if (!hasNextPage || loaded >= mostPrinted) break;
    }
    await drawn();
    await callShell('shell/print', {});
  } catch (error) {
    tellFailure(error);
  }
}

/** What has come is on the page after the next picture. */
function drawn(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}
