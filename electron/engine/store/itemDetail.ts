import type { Disposition } from '#shared/model/decision.ts';
import type { Layout } from '#shared/sheet/reading.ts';
import { type Db, query } from './sqlite.ts';

/** As much of an item as a line about another one shows. */
export interface ItemBriefRow {
  readonly id: number;
  readonly number: string;
  readonly name: string;
  readonly department: string | null;
  readonly decision: Disposition | null;
}

const brief = `SELECT item.id AS id, item.number AS number, item.name AS name, department.name AS department,
    item.decision AS decision
  FROM item LEFT JOIN department ON department.id = item.departmentId`;
const byId = query<[number], ItemBriefRow>(`${brief} WHERE item.id = ? AND item.live = 1`);
const related = (field: 'parentId' | 'splitFrom' | 'mergedInto') =>
  query<[number], ItemBriefRow>(`${brief} WHERE item.${field} = ? AND item.live = 1 ORDER BY item.id`);
const relatives = {
  parentId: related('parentId'),
  splitFrom: related('splitFrom'),
  mergedInto: related('mergedInto'),
};

export function itemBrief(db: Db, id: number): ItemBriefRow | null {
  return byId(db).get(id) ?? null;
}

/** Its sub-items, the parts split from it, or what was merged into it. */
export function itemsReferring(db: Db, field: keyof typeof relatives, id: number): ItemBriefRow[] {
  return relatives[field](db).all(id);
}

/** A row that an item was made of, as it was handed in. `row` as Excel shows it. */
export interface ItemRowCells {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly cells: readonly (string | null)[];
  readonly layout: Partial<Layout>;
}

const rows = query<[number], Omit<ItemRowCells, 'cells' | 'layout'> & { cells: string; layout: string }>(
  `SELECT source.file AS file, sheet.name AS sheet, r.row AS row, r.cells AS cells, sheet.layout AS layout
   FROM sourceRow r JOIN sheet ON sheet.id = r.sheetId JOIN source ON source.id = sheet.sourceId AND source.live = 1
   WHERE r.itemId = ? ORDER BY r.id`,
);

export function rowsOfItem(db: Db, itemId: number): ItemRowCells[] {
  return rows(db)
    .all(itemId)
    .map((row) => ({ ...row, cells: JSON.parse(row.cells), layout: JSON.parse(row.layout) }));
}

const releases = query<[number], { release: number; title: string; at: string; draft: number }>(
  `SELECT DISTINCT release.number AS release, release.title AS title, release.createdAt AS at, release.draft AS draft
   FROM releaseItem JOIN release ON release.id = releaseItem.releaseId WHERE releaseItem.itemId = ?
   ORDER BY release.number DESC`,
);

/** The releases that hold it as a power, the latest first. */
export function releasesOfItem(
  db: Db,
  itemId: number,
): { release: number; title: string; at: string; draft: boolean }[] {
  return releases(db)
    .all(itemId)
    .map((row) => ({ ...row, draft: row.draft === 1 }));
}
