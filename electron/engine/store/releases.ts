import type { PublishedPower } from '#shared/publish/release.ts';
import { type Db, query } from './sqlite.ts';
import type { Release } from './tables.ts';

type ReleasedCount = Pick<PublishedPower, 'category' | 'origin' | 'decision'> & { readonly count: number };
type StoredRelease = Omit<Release, 'draft' | 'content'> & { readonly draft: number; readonly content: string };

const columns = 'id, uid, number, title, createdAt, draft, actor, content, note';
const all = query<[], StoredRelease>(`SELECT ${columns} FROM release ORDER BY number`);
const first = query<[], { createdAt: string | null }>(
  'SELECT min(createdAt) AS createdAt FROM release WHERE draft = 0',
);
const byNumber = query<[number], StoredRelease>(`SELECT ${columns} FROM release WHERE number = ?`);
const next = query<[], { number: number }>('SELECT coalesce(max(number), 0) + 1 AS number FROM release');
const payloadsBehind = query<[number, number], { position: number; itemId: number; uid: string; payload: string }>(
  `SELECT position, itemId, uid, payload FROM releaseItem WHERE releaseId = ? AND position > ?
   ORDER BY position LIMIT 500`,
);
const count = query<[number], { items: number }>('SELECT count(*) AS items FROM releaseItem WHERE releaseId = ?');
const alike = query<[number], ReleasedCount>(
  `SELECT payload ->> 'category' AS category, payload ->> 'origin' AS origin, payload ->> 'decision' AS decision,
     count(*) AS count
   FROM releaseItem WHERE releaseId = ? GROUP BY 1, 2, 3`,
);

export function listReleases(db: Db): Release[] {
  return all(db).all().map(decode);
}

/** When the first that is no draft was made; null where there is none. */
export function firstReleased(db: Db): string | null {
  return first(db).get()?.createdAt ?? null;
}

export function findRelease(db: Db, number: number): Release | null {
  const row = byNumber(db).get(number);
  return row === undefined ? null : decode(row);
}

/** Drafts are numbered in the same row: a number says which document it is. */
export function nextReleaseNumber(db: Db): number {
  return next(db).get()?.number ?? 1;
}

export function countReleaseItems(db: Db, releaseId: number): number {
  return count(db).get(releaseId)?.items ?? 0;
}

/** How many powers a release holds that are alike in category, origin and decision. */
export function countReleased(db: Db, releaseId: number): ReleasedCount[] {
  return alike(db).all(releaseId);
}

/** What was released, in its order. The payload is what the release wrote, for the caller to check against its schema. */
export function* streamReleaseItems(
  db: Db,
  releaseId: number,
): Generator<{ readonly itemId: number; readonly uid: string; readonly payload: unknown }, void> {
  const behind = (position = -1) => payloadsBehind(db).all(releaseId, position);
  for (let page = behind(); page.length > 0; page = behind(page.at(-1)?.position)) {
    for (const { itemId, uid, payload } of page) yield { itemId, uid, payload: JSON.parse(payload) };
  }
}

function decode(row: StoredRelease): Release {
  return { ...row, draft: row.draft === 1, content: JSON.parse(row.content) };
}
