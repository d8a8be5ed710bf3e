import type { Citation } from '#shared/law/citation.ts';
import type { Item, ItemFlag } from '#shared/model/item.ts';
import { notDismissed } from './itemFields.ts';
import { type Db, query } from './sqlite.ts';

/** What a row of the grid shows, as it stands in the file. */
export interface GridRecord
  extends Pick<
    Item,
    'id' | 'number' | 'name' | 'level' | 'confirmedCategory' | 'decision' | 'basis' | 'origin' | 'extra'
  > {
  readonly parent: string | null;
  readonly parentId: number | null;
  readonly department: string | null;
  readonly departmentShort: string | null;
  readonly finalCategory: Item['confirmedCategory'];
  readonly proposed: Item['confirmedCategory'];
  readonly target: string | null;
  readonly mergedInto: string | null;
  readonly reason: string | null;
  readonly citations: readonly Pick<Citation, 'law' | 'docNo' | 'refs'>[];
  readonly findings: number;
  /** Place of the worst among the severities. */
  readonly worst: number | null;
  readonly file: string | null;
  readonly public: boolean;
  readonly flags: readonly ItemFlag[];
}

type Stored = Omit<GridRecord, 'citations' | 'flags' | 'extra' | 'public'> & {
  readonly citations: string;
  readonly flags: string;
  readonly extra: string;
  readonly public: number;
};

const rows = query<[string], Stored>(
  `SELECT item.id, item.number, item.name, item.parentId, item.level, item.confirmedCategory, item.finalCategory,
     item.decision, item.basis, item.origin, item.flags, item.extra, item.isPublic AS public,
     item.decisionTarget AS target, item.decisionReason AS reason, merged.number AS mergedInto, parent.number AS parent,
     department.name AS department, department.short AS departmentShort, suggestion.category AS proposed,
     (SELECT json_group_array(json_object('law', law, 'docNo', docNo, 'refs', json(refs)) ORDER BY ord)
        FROM citation WHERE itemId = item.id) AS citations,
     (SELECT count(*) FROM finding WHERE itemId = item.id AND ${notDismissed}) AS findings,
     (SELECT min(CASE severity WHEN 'severe' THEN 0 WHEN 'review' THEN 1 ELSE 2 END)
        FROM finding WHERE itemId = item.id AND ${notDismissed}) AS worst,
     (SELECT source.file FROM sourceRow JOIN sheet ON sheet.id = sourceRow.sheetId
        JOIN source ON source.id = sheet.sourceId AND source.live = 1
        WHERE sourceRow.itemId = item.id ORDER BY sourceRow.id LIMIT 1) AS file
   FROM json_each(?) AS asked JOIN item ON item.id = asked.value
   LEFT JOIN department ON department.id = item.departmentId
   LEFT JOIN suggestion ON suggestion.itemId = item.id
   LEFT JOIN item AS merged ON merged.id = item.mergedInto
   LEFT JOIN item AS parent ON parent.id = item.parentId
   ORDER BY asked.key`,
);

/** In the order of the ids. */
export function readGridRows(db: Db, ids: Iterable<number>): GridRecord[] {
  return rows(db)
    .all(JSON.stringify([...ids]))
    .map((row) => ({
      ...row,
      citations: JSON.parse(row.citations),
      flags: JSON.parse(row.flags),
      extra: JSON.parse(row.extra),
      public: row.public === 1,
    }));
}
