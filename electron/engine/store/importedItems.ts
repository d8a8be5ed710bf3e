import { type Db, query } from './sqlite.ts';
import { isPublished } from './standing.ts';

export interface ImportedItem {
  readonly id: number;
  readonly name: string;
  readonly departmentId: number | null;
}

const mains = (
  condition: string,
) => `SELECT item.id AS id, item.name AS name, item.departmentId AS departmentId FROM item
  WHERE item.live = 1 AND item.parentId IS NULL AND ${condition} ORDER BY item.id`;
const ofImport = `item.id IN (SELECT r.itemId FROM change JOIN sheet ON sheet.sourceId = change.rowId
  JOIN sourceRow r ON r.sheetId = sheet.id AND r.itemId IS NOT NULL
  WHERE change.operationId = ? AND change.tbl = 'source' AND change.field IS NULL)`;

const brought = query<[number], ImportedItem>(mains(ofImport));
const published = query<[number], ImportedItem>(mains(`${isPublished} AND NOT ${ofImport}`));
const files = query<[number], { file: string }>(
  `SELECT source.file AS file FROM change JOIN source ON source.id = change.rowId AND source.live = 1
   WHERE change.operationId = ? AND change.tbl = 'source' AND change.field IS NULL ORDER BY source.id`,
);
const merged = query<[], { a: number; b: number }>(
  'SELECT id AS a, mergedInto AS b FROM item WHERE mergedInto IS NOT NULL AND live = 1',
);
const alike = query<[], { a: number; b: number }>(
  `SELECT first.itemId AS a, other.itemId AS b FROM grp JOIN grpMember first ON first.groupId = grp.id AND first.ord = 0
   JOIN grpMember other ON other.groupId = grp.id AND other.ord > 0 WHERE grp.kind = 'duplicate'`,
);

/** 主项 that an import brought in. */
export function itemsOfImport(db: Db, operation: number): ImportedItem[] {
  return brought(db).all(operation);
}

/** 主项 that a release made now would hold, but for those that the import brought in. */
export function publishedBeside(db: Db, operation: number): ImportedItem[] {
  return published(db).all(operation);
}

/** Names of the files that an import brought in and that were not taken back. */
export function filesOfImport(db: Db, operation: number): string[] {
  return files(db)
    .all(operation)
    .map(({ file }) => file);
}

/** Pairs of items that are one power: merged, or in one group of duplicates. */
export function samePowers(db: Db): [number, number][] {
  return [...merged(db).all(), ...alike(db).all()].map(({ a, b }) => [a, b]);
}
