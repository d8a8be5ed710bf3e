import i18next from 'i18next';
import { act } from '#renderer/engine/act.ts';
import { tellDone } from '#renderer/engine/tell.ts';
import { countedWords } from '#renderer/words/countedWords.ts';
import type { Chosen } from '#shared/contract/grid.ts';
import type { Disposition } from '#shared/model/decision.ts';

interface Decision {
  readonly as: Disposition | null;
  readonly chosen: Chosen;
  /** Rows. */
  readonly count: number;
  readonly target?: string;
  readonly reason?: string;
}

/** These ask for a word more before they are written. */
export function wantsMore(as: Disposition | null): as is Disposition {
  return as !== null && as !== '保留' && as !== '暂停' && as !== '变更';
}

export async function decide({ as, chosen, count, target = '', reason = '' }: Decision): Promise<void> {
  const input = {
    chosen,
    as,
    ...(target === '' ? {} : { target }),
    ...(reason === '' ? {} : { reason }),
  };
  const done = await act('decide/items', input, i18next.t('catalogue:bulk.working', { n: count }));
  if (done !== null && done.powers + done.subItems > 1)
    tellDone(i18next.t('catalogue:bulk.done', { counted: countedWords(done) }));
}
