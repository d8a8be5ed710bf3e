import type { CategoryCode } from '#shared/model/category.ts';
import type { Disposition } from '#shared/model/decision.ts';
import { finalCategory, type Item, undecided } from '#shared/model/item.ts';
import type { Session } from '../../session.ts';
import { allocateSubNumber } from '../../store/ids.ts';
import type { Department } from '../../store/tables.ts';
import { powerNumber } from '../itemOfReading.ts';

/** Of a power that is split. */
export interface Part {
  readonly name: string;
  /** null keeps that of the whole. */
  readonly category: CategoryCode | null;
  readonly basis: string | null;
  /** Sub-items of the whole that go with this part. */
  readonly subItems: readonly Item[];
}

interface Given {
  readonly id: number;
  readonly name: string;
  readonly basis: string;
  readonly category: CategoryCode | null;
  readonly department: Department | null;
  /** The power that it is a sub-item of. */
  readonly parent?: Item;
  readonly decision: Disposition | null;
  readonly reason: string | null;
  readonly actor: string;
}

/** What no row reported: added by the office. Its number is given within the transaction that inserts it. */
export function addedItem(session: Session, given: Given): Item {
  const { category, department, parent } = given;
  return {
    id: given.id,
    uid: session.surroundings.newUid(),
    number:
      parent === undefined ? powerNumber(session, department, category) : allocateSubNumber(session.db, parent.number),
    parentId: parent?.id ?? null,
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
    ...undecided,
    decision: given.decision,
    decisionReason: given.reason,
    decidedBy: given.actor,
  };
}

/** A further part of a power that was split: like the power but for its name, number and perhaps category and basis. */
export function splitPart(
  session: Session,
  id: number,
  of: Item,
  { name, category, basis }: Part,
  short: string,
  actor: string,
): Item {
  return {
    ...of,
    id,
    uid: session.surroundings.newUid(),
    number: powerNumber(session, { short }, category ?? finalCategory(of)),
    origin: 'split',
    splitFrom: of.id,
    name,
    confirmedCategory: category ?? of.confirmedCategory,
    basis: basis ?? of.basis,
    ...undecided,
    isPublic: of.isPublic,
    decision: '保留',
    decisionReason: `由${of.number}拆分。`,
    decidedBy: actor,
  };
}
