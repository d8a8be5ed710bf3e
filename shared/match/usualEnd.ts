import type { Disposition } from '#shared/model/decision.ts';
import { fillWords } from '#shared/model/failure.ts';
import type { GroupKind } from '#shared/model/group.ts';
import { type Level, levelNames, levels } from '#shared/model/level.ts';
import { foldName } from '#shared/text/foldName.ts';

/** What becomes of a member of a group beside its master. */
export interface End {
  readonly decision: Disposition;
  /** It goes into the master; false: it leaves the list. */
  readonly intoMaster: boolean;
  readonly asSubItem: boolean;
  readonly target: string | null;
  readonly reason: string;
}

/** Where a power stands, as the texts of reasons name it. */
export interface Place {
  readonly number: string;
  readonly name: string;
  readonly level: Level | null;
  readonly department: string | null;
}

const reasons: Readonly<Record<GroupKind, string>> = {
  duplicate: '与{number}“{name}”名称、依据相同，属重复申报，予以合并。',
  'same-article':
    '与{number}“{name}”同属一个法条规定的同一职权，仅情形不同，按“同一法条、同类情形合并”原则合并为一项，原事项列为子项。',
  level: '与{number}“{name}”为同一职权的不同层级，本级保留一项，该项由{level}行使。',
  overlap:
    '与{number}“{name}”系多部门申报的同一职权，由{department}作为牵头（实施）主体，不再单列，必要时列为共同实施部门。',
  'parent-child': '已包含于{number}“{name}”，列为其子项。',
};

/**
 * How a group of each kind usually ends for a member that is not the master: duplicates merge, parts of one article and
 * children become sub-items, what a lower level exercises is handed down and what a higher one exercises is cancelled,
 * other departments go with the lead. A member under the master's very name is no part of it, but the power once more.
 */
export function usualEnd(kind: GroupKind, member: Place, master: Place): End {
  if (isPart(kind) && foldName(member.name) === foldName(master.name)) return usualEnd('duplicate', member, master);
  const into: Pick<End, 'decision' | 'intoMaster' | 'target'> = { decision: '合并', intoMaster: true, target: null };
  const reason = reasonOf(kind, member, master);
  if (kind === 'level') return { ...atItsLevel(member, master, into), asSubItem: false, reason };
  return { ...into, asSubItem: isPart(kind), reason };
}

function isPart(kind: GroupKind): boolean {
  return kind === 'same-article' || kind === 'parent-child';
}

/** The text that is recorded with the decision on a member. */
export function reasonOf(kind: GroupKind, member: Place, master: Place): string {
  return fillWords(reasons[kind], {
    number: master.number,
    name: master.name,
    department: master.department ?? '牵头部门',
    level: member.level === null ? '相应层级' : levelNames[member.level],
  });
}

/**
 * Down is 下放. What a higher level exercises never was a power of this list: 取消, and nobody is handed anything. Of one
 * level, or of none known, they are one power.
 */
function atItsLevel(
  member: Place,
  master: Place,
  into: Pick<End, 'decision' | 'intoMaster' | 'target'>,
): Pick<End, 'decision' | 'intoMaster' | 'target'> {
  if (member.level === null || master.level === null || member.level === master.level) return into;
  const isHigher = levels.indexOf(member.level) < levels.indexOf(master.level);
  if (isHigher) return { decision: '取消', intoMaster: false, target: null };
  return { decision: '下放', intoMaster: false, target: levelNames[member.level] };
}
