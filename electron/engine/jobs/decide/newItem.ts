import { type CategoryCode, categoryCharacters } from '#shared/model/category.ts';
import type { Disposition } from '#shared/model/decision.ts';
import type { Item } from '#shared/model/item.ts';
import type { Session } from '../../session.ts';
import { allocateNumber } from '../../store/ids.ts';
import type { Department } from '../../store/tables.ts';

interface Given {
  readonly id: number;
  readonly name: string;
  readonly basis: string;
  readonly category: CategoryCode | null;
  readonly department: Department | null;
  readonly decision: Disposition;
  readonly reason: string | null;
  readonly actor: string;
}

/** A power that no row reported: added by the office. Its number is given within the transaction that inserts it. */
export function addedItem(session: Session, given: Given): Item {
  const { category, department } = given;
  return {
    id: given.id,
    uid: session.surroundings.newUid(),
    number: allocateNumber(
      session.db,
      department?.short ?? '本级',
      category === null ? '项' : categoryCharacters[category],
    ),
    parentId: null,
    origin: 'added',
    splitFrom: null,
    name: given.name,
    departmentId: department?.id ?? null,
    level: session.settings.level,
    declaredCategory: null,
    confirmedCategory: category,
    basis: given.basis,
    extra: {},
    flags: [],
    decision: given.decision,
    mergedInto: null,
    asSubItem: false,
    decisionTarget: null,
    decisionReason: given.reason,
    decisionBasis: null,
    decidedBy: given.actor,
    isPublic: true,
  };
}

/** A further part of a power that was split: like the power in everything but its name and number. */
export function splitPart(session: Session, id: number, of: Item, name: string, short: string, actor: string): Item {
  const category = of.confirmedCategory ?? of.declaredCategory;
  return {
    ...of,
    id,
    uid: session.surroundings.newUid(),
    number: allocateNumber(session.db, short, category === null ? '项' : categoryCharacters[category]),
    origin: 'split',
    splitFrom: of.id,
    name,
    decision: '保留',
    mergedInto: null,
    asSubItem: false,
    decisionTarget: null,
    decisionReason: `由${of.number}拆分。`,
    decisionBasis: null,
    decidedBy: actor,
  };
}
