import { roundKinds, roundKindWords } from '#shared/approve/round.ts';
import type { Session } from '../../session.ts';
import { listRounds } from './listRounds.ts';

/**
 * What rounds still wait for: opinions that nobody decided on, and of the last of each kind the rows that were not
 * answered. A release is not refused for it, but says so.
 */
export function openInRounds(session: Session): { code: string; text: string }[] {
  return roundKinds.flatMap((kind) => {
    const rounds = listRounds(session, { kind });
    return rounds.flatMap(({ round, open, conflicts, notAnswered }, index) => {
      const unanswered = index === rounds.length - 1 ? notAnswered : 0;
      if (open + unanswered === 0) return [];
      const waits = [
        ...(open === 0 ? [] : [`${open} 条意见未处理${conflicts === 0 ? '' : `（${conflicts} 条有争议）`}`]),
        ...(unanswered === 0 ? [] : [`${unanswered} 行未答复`]),
      ];
      return [{ code: 'round-open', text: `${roundKindWords[kind]}第 ${round} 轮还有 ${waits.join('，')}` }];
    });
  });
}
