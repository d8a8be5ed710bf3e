import { type Place, usualEnd } from '#shared/match/usualEnd.ts';
import type { CategoryCode } from '#shared/model/category.ts';
import type { Disposition } from '#shared/model/decision.ts';
import type { GroupKind } from '#shared/model/group.ts';
import { type EndChoice, endAs } from './ends.ts';
import type { Stand } from './standing.ts';
import { type BasisOf, unionOfBases } from './unionOfBases.ts';

export interface PlanMember extends Place, BasisOf {
  readonly id: number;
  /** Proposed by matching. */
  readonly master: boolean;
  readonly departmentId: number | null;
  /** The one that counts. */
  readonly category: CategoryCode | null;
  readonly stand: Stand;
  /** Members that a person told it apart from. */
  readonly apart: readonly number[];
}

export interface PlanGroup {
  readonly kind: GroupKind;
  readonly members: readonly PlanMember[];
}

/** The fields that the power which stays can take from another member. */
export const chosenFields = ['name', 'basis', 'department', 'category', 'level'] as const;
export type ChosenField = (typeof chosenFields)[number];

/** Whose value the power that stays gets, its own where nothing is said; of bases also the union of all. */
export type FieldChoice = Readonly<
  Partial<Record<Exclude<ChosenField, 'basis'>, number | undefined>> & { basis?: number | 'union' | undefined }
>;

/** How a person accepts a group where it is not as usual. */
export interface Choice {
  readonly master?: number | undefined;
  readonly leaveOut: readonly number[];
  readonly ends: readonly EndChoice[];
  /** Without it as usual for the kind. */
  readonly fields?: FieldChoice | undefined;
}

export const asUsual: Choice = { leaveOut: [], ends: [] };

/** A power that was reported twice stands on all that was cited for it; of other kinds each keeps its own basis. */
export function usualFields(kind: GroupKind): FieldChoice {
  return kind === 'duplicate' ? { basis: 'union' } : {};
}

export interface PlannedEnd {
  readonly item: number;
  readonly decision: Disposition;
  /** The item that it goes into. */
  readonly into: number | null;
  readonly asSubItem: boolean;
  readonly target: string | null;
  readonly reason: string;
}

export interface FieldChanges {
  readonly name?: string;
  readonly basis?: string;
  readonly departmentId?: number;
  readonly confirmedCategory?: CategoryCode;
  readonly level?: Place['level'];
}

/** What accepting a group comes to: shown before, recorded after. */
export interface Plan {
  readonly master: number;
  readonly ends: readonly PlannedEnd[];
  /** Of the power that stays. */
  readonly change: FieldChanges;
  /** Pairs that are told apart with it: who is left out or stays a power of its own. */
  readonly apart: readonly (readonly [number, number])[];
}

/**
 * The master that accepting takes when nobody chose one. What was decided stays: a kept member comes first, then one
 * that stands elsewhere under another power, then the proposed. Of several departments a person names the lead: null.
 */
export function usualMaster({ kind, members }: PlanGroup): number | null {
  if (kind === 'overlap') return null;
  const proposedFirst = [...members].sort((a, b) => Number(b.master) - Number(a.master));
  for (const stand of ['kept', 'elsewhere', 'undecided'] as const) {
    const found = proposedFirst.find((member) => member.stand === stand);
    if (found !== undefined) return found.id;
  }
  return null;
}

/** Null where there is no master: none was chosen and none follows, or the chosen one does not stand. */
export function planGroup(group: PlanGroup, choice: Choice = asUsual): Plan | null {
  const remaining = group.members.filter(({ id }) => !choice.leaveOut.includes(id));
  const masterId = choice.master ?? usualMaster({ ...group, members: remaining });
  const master = remaining.find(({ id }) => id === masterId);
  if (master === undefined || master.stand === 'gone' || master.stand === 'within') return null;
  const isChosen = choice.master !== undefined;
  const others = remaining.filter((member) => member !== master && !member.apart.includes(master.id));
  const ends = others.flatMap((member) => endOf(group.kind, member, master, choice, isChosen));
  const kept = ends.filter(({ decision }) => decision === '保留').map(({ item }) => item);
  const own = choice.ends.find(({ item, as }) => item === master.id && as === 'keep');
  const stays = own === undefined || master.stand !== 'undecided' ? [] : [endKept(master.id)];
  const merging = others.filter(({ id }) => ends.some(({ item, into }) => item === id && into !== null));
  return {
    master: master.id,
    ends: [...stays, ...ends],
    change: fieldChanges(group, master, merging, choice),
    apart: [
      ...choice.leaveOut.flatMap((left) => remaining.map(({ id }) => [left, id] as const)),
      ...kept.flatMap((item) => remaining.filter(({ id }) => id !== item).map(({ id }) => [item, id] as const)),
    ],
  };
}

/** What was decided before stays, but where a person chose its end, or chose a master beside a member that is kept. */
function endOf(
  kind: GroupKind,
  member: PlanMember,
  master: PlanMember,
  choice: Choice,
  isChosen: boolean,
): PlannedEnd[] {
  if (member.stand !== 'undecided' && member.stand !== 'kept') return [];
  const chosen = choice.ends.find(({ item }) => item === member.id);
  if (member.stand === 'kept' && chosen === undefined && !(isChosen && master.stand === 'undecided')) return [];
  const end = chosen === undefined ? usualEnd(kind, member, master) : endAs(chosen, kind, member, master);
  const { decision, intoMaster, asSubItem, target, reason } = end;
  return [{ item: member.id, decision, into: intoMaster ? master.id : null, asSubItem, target, reason }];
}

function endKept(item: number): PlannedEnd {
  return { item, decision: '保留', into: null, asSubItem: false, target: null, reason: '' };
}

function fieldChanges(
  { kind, members }: PlanGroup,
  master: PlanMember,
  merging: readonly PlanMember[],
  { fields = usualFields(kind) }: Choice,
): FieldChanges {
  const from = (field: ChosenField) => members.find(({ id }) => id === fields[field]) ?? master;
  const basis = fields.basis === 'union' ? unionOfBases(master, merging) : from('basis').basis;
  const { name } = from('name');
  const { departmentId } = from('department');
  const { category } = from('category');
  const { level } = from('level');
  return {
    ...(name === master.name ? {} : { name }),
    ...(basis === master.basis ? {} : { basis }),
    ...(departmentId === master.departmentId || departmentId === null ? {} : { departmentId }),
    ...(category === master.category || category === null ? {} : { confirmedCategory: category }),
    ...(level === master.level ? {} : { level }),
  };
}
