import { type CategoryCode, categoryCharacters } from '#shared/model/category.ts';
import { type ExtraField, extraFields, type Item, type ItemFlag, itemFlags, undecided } from '#shared/model/item.ts';
import type { ReadItem } from '#shared/sheet/reading.ts';
import { textFlags } from '#shared/text/suspicious.ts';
import type { Session } from '../session.ts';
import { allocateNumber, allocateSubNumber } from '../store/ids.ts';
import type { Department } from '../store/tables.ts';

interface Place {
  readonly id: number;
  readonly parent: Item | null;
  readonly department: Department | null;
  /** What a person said about the file; used where the row does not say it. */
  readonly category: CategoryCode | null;
}

/** The item that a reading becomes; its number is given within the transaction that inserts it. */
export function itemOfReading(session: Session, read: ReadItem, { id, parent, department, category }: Place): Item {
  const declared = read.category.code ?? category;
  return {
    id,
    uid: session.surroundings.newUid(),
    number: parent === null ? powerNumber(session, department, declared) : allocateSubNumber(session.db, parent.number),
    parentId: parent?.id ?? null,
    origin: 'reported',
    splitFrom: null,
    name: read.name,
    departmentId: department?.id ?? null,
    level: read.level.code,
    declaredCategory: declared,
    confirmedCategory: null,
    basis: read.values.basis ?? '',
    extra: extraValues(read),
    flags: flagsOf(read),
    ...undecided,
  };
}

/** 住建-罚-0031; where nobody names a department or category, 本级 and 项 stand for them. */
export function powerNumber(
  session: Session,
  department: Pick<Department, 'short'> | null,
  category: CategoryCode | null,
): string {
  const character = category === null ? '项' : categoryCharacters[category];
  return allocateNumber(session.db, department?.short ?? '本级', character);
}

function extraValues(read: ReadItem): Item['extra'] {
  const extra: Partial<Record<ExtraField, string>> = {};
  for (const field of extraFields) {
    const value = read.values[field];
    if (value !== undefined && value !== '') extra[field] = value;
  }
  return extra;
}

/** A basis is long by nature; a name of that length is a basis in the wrong column. */
function flagsOf(read: ReadItem): ItemFlag[] {
  const found: ReadonlySet<ItemFlag> = new Set([
    ...read.flags,
    ...textFlags(read.name),
    ...textFlags(read.values.basis ?? '').filter((flag) => flag !== 'too-long'),
  ]);
  return itemFlags.filter((flag) => found.has(flag));
}
