import type { Law } from '#shared/law/register.ts';
import type { Change } from './operationLog.ts';
import { type Db, query } from './sqlite.ts';
import type { TruthTable } from './tables.ts';
import { insert, update } from './write.ts';

type StoredLaw = Omit<Law, 'id' | 'aliases' | 'versions'> & {
  readonly lawId: string;
  readonly aliases: string;
  readonly versions: string;
};

const all = query<[], StoredLaw>(
  `SELECT lawId, title, rank, status, issuer, docNo, aliases, replacedBy, versions FROM law
   WHERE live = 1 ORDER BY id`,
);
const byLawId = query<[string], { id: number; live: number }>('SELECT id, live FROM law WHERE lawId = ?');
const cited = query<[], { lawId: string; items: number }>(
  `SELECT lawId, count(DISTINCT itemId) AS items FROM citation JOIN item ON item.id = itemId AND item.live = 1
   WHERE lawId IS NOT NULL GROUP BY lawId`,
);

/** The catalogue's own register: what the program brought when the catalogue was made, and what was imported since. */
export function listLaws(db: Db): Law[] {
  return all(db)
    .all()
    .map(({ lawId, aliases, versions, ...law }) => ({
      id: lawId,
      ...law,
      aliases: JSON.parse(aliases),
      versions: JSON.parse(versions),
    }));
}

/** `added` is true where the catalogue did not hold the law yet. */
export function putLaw(
  db: Db,
  nextId: (table: TruthTable) => number,
  { id: lawId, ...law }: Law,
): { readonly change: Change; readonly added: boolean } {
  const before = byLawId(db).get(lawId);
  if (before === undefined) return { change: insert('law', { id: nextId('law'), lawId, ...law }), added: true };
  return { change: update('law', before.id, { ...law, live: true }), added: before.live === 0 };
}

/** How many items cite each law, by its id. */
export function countCitingItems(db: Db): ReadonlyMap<string, number> {
  return new Map(
    cited(db)
      .all()
      .map(({ lawId, items }) => [lawId, items]),
  );
}
