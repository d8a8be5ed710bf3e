import { type End, type Place, reasonOf } from '#shared/match/usualEnd.ts';
import { fillWords } from '#shared/model/failure.ts';
import type { GroupKind } from '#shared/model/group.ts';
import { levelNames } from '#shared/model/level.ts';

/** What a person may choose for a member in place of the usual end. */
export const chosenEnds = ['merge', 'sub-item', 'keep', 'cancel', 'hand-down', 'hand-over'] as const;
export type ChosenEnd = (typeof chosenEnds)[number];

export interface EndChoice {
  readonly item: number;
  readonly as: ChosenEnd;
  /** Whereto, in words, of what is handed on. */
  readonly target?: string | undefined;
}

/** How a member ends by a choice, with the text that is recorded. */
export function endAs({ as, target }: EndChoice, kind: GroupKind, member: Place, master: Place): End {
  const into = { decision: '合并', intoMaster: true, target: null } as const;
  const isPart = kind === 'same-article' || kind === 'parent-child';
  switch (as) {
    case 'merge':
      return { ...into, asSubItem: false, reason: reasonOf(isPart ? 'duplicate' : kind, member, master) };
    case 'sub-item':
      return { ...into, asSubItem: true, reason: reasonOf(isPart ? kind : 'parent-child', member, master) };
    case 'keep':
      return { decision: '保留', intoMaster: false, asSubItem: false, target: null, reason: '' };
    case 'cancel':
      return { decision: '取消', intoMaster: false, asSubItem: false, target: null, reason: cancelled(member, master) };
    case 'hand-down':
    case 'hand-over': {
      const place = member.level === null || member.level === master.level ? '相应层级' : levelNames[member.level];
      return {
        decision: as === 'hand-down' ? '下放' : '划转',
        intoMaster: false,
        asSubItem: false,
        target: target ?? place,
        reason: reasonOf('level', member, master),
      };
    }
  }
}

/** Cancelled for the level that exercises it, else for the power that stays. */
function cancelled(member: Place, master: Place): string {
  if (member.level !== null && member.level !== master.level) return reasonOf('level', member, master);
  return fillWords('与{number}“{name}”为同一职权，保留该项，本项取消。', { number: master.number, name: master.name });
}
