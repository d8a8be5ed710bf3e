import type { Item } from '#shared/model/item.ts';
import { type Db, query } from './sqlite.ts';

/** An item as it stands in the file: booleans as 0 and 1, `extra` and `flags` as JSON. */
type StoredItem = Omit<Item, 'extra' | 'flags' | 'asSubItem' | 'isPublic'> & {
  readonly extra: string;
  readonly flags: string;
  readonly asSubItem: number;
  readonly isPublic: number;
};

const columns = `id, uid, number, parentId, origin, splitFrom, name, departmentId, level, declaredCategory,
  confirmedCategory, basis, extra, flags, decision, mergedInto, asSubItem, decisionTarget, decisionReason,
  decisionBasis, decidedBy, isPublic`;

const byId = query<[number], StoredItem>(`SELECT ${columns} FROM item WHERE id = ? AND live = 1`);
const byNumber = query<[string], StoredItem>(`SELECT ${columns} FROM item WHERE number = ? AND live = 1`);
const byUid = query<[string], StoredItem>(`SELECT ${columns} FROM item WHERE uid = ? AND live = 1`);
const allItems = `SELECT ${columns} FROM item WHERE live = 1 ORDER BY id`;
const powersNamed = query<[string, number], StoredItem>(
  `SELECT ${columns} FROM item WHERE name = ? AND departmentId = ? AND parentId IS NULL AND live = 1 ORDER BY id`,
);
const basesBehind = query<[number], { id: number; basis: string }>(
  'SELECT id, basis FROM item WHERE live = 1 AND id > ? ORDER BY id LIMIT 500',
);
const counts = query<[], { items: number; subItems: number }>(
  `SELECT count(*) FILTER (WHERE parentId IS NULL) AS items, count(parentId) AS subItems FROM item WHERE live = 1`,
);

export function getItem(db: Db, id: number): Item | null {
  return decodeItem(byId(db).get(id));
}

/** As people name it: its short number, its id or its uid. */
export function findItem(db: Db, name: string): Item | null {
  const plain = /^\d{1,15}$/.test(name) ? byId(db).get(Number(name)) : undefined;
  return decodeItem(plain ?? byNumber(db).get(name) ?? byUid(db).get(name));
}

/** The 主项 of a department that bear exactly this name. */
export function findPowersNamed(db: Db, name: string, departmentId: number): Item[] {
  return powersNamed(db).all(name, departmentId).map(decodeStored);
}

/** Every item, in the order of ids, one at a time: nothing can be written until the last was taken. */
export function* streamItems(db: Db): Generator<Item, void> {
  for (const row of db.prepare<[], StoredItem>(allItems).iterate()) yield decodeStored(row);
}

/** The basis of every item, in the order of ids; what is not items may be written meanwhile. */
export function* streamBases(db: Db): Generator<{ readonly id: number; readonly basis: string }, void> {
  for (let page = basesBehind(db).all(0); page.length > 0; page = basesBehind(db).all(page.at(-1)?.id ?? 0)) {
    yield* page;
  }
}

/** 主项 and 子项. */
export function countAllItems(db: Db): { readonly items: number; readonly subItems: number } {
  return counts(db).get() ?? { items: 0, subItems: 0 };
}

function decodeItem(row: StoredItem | undefined): Item | null {
  return row === undefined ? null : decodeStored(row);
}

function decodeStored(row: StoredItem): Item {
  return {
    ...row,
    extra: JSON.parse(row.extra),
    flags: JSON.parse(row.flags),
    asSubItem: row.asSubItem === 1,
    isPublic: row.isPublic === 1,
  };
}
