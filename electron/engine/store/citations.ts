import type { Citation } from '#shared/law/citation.ts';
import { type Db, inPages, pageSize, query } from './sqlite.ts';

/** A citation of an item, with the law that the register knew it for. */
export interface CitationRow extends Citation {
  readonly lawId: string | null;
}

type StoredCitation = Omit<CitationRow, 'refs'> & { readonly refs: string };
type PlacedCitation = StoredCitation & { readonly itemId: number; readonly ord: number };

const columns = 'lawId, law, docNo, refs, annexItem, start, "end", tag';

const ofItem = query<[number], StoredCitation>(`SELECT ${columns} FROM citation WHERE itemId = ? ORDER BY ord`);
const behind = query<[number, number], PlacedCitation>(
  `SELECT citation.itemId AS itemId, citation.ord AS ord, ${columns} FROM citation
   JOIN item ON item.id = citation.itemId AND item.live = 1 WHERE (citation.itemId, citation.ord) > (?, ?)
   ORDER BY citation.itemId, citation.ord LIMIT ${pageSize}`,
);
const insertCitation = query<
  [number, number, string | null, string | null, string | null, string, number | null, number, number, string | null]
>(
  `INSERT INTO citation (itemId, ord, lawId, law, docNo, refs, annexItem, start, "end", tag)
   VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
);

const removeCitations = query<[number]>('DELETE FROM citation WHERE itemId = ?');

/** In the order in which they stand in the basis. */
export function citationsOf(db: Db, itemId: number): CitationRow[] {
  return ofItem(db).all(itemId).map(decode);
}

/** Those of all items, by item and then by place, one at a time; other work may come in between. */
export function* streamCitations(db: Db): Generator<CitationRow & { readonly itemId: number }, void> {
  for (const row of inPages<PlacedCitation>((last) => behind(db).all(last?.itemId ?? 0, last?.ord ?? -1))) {
    yield { ...row, refs: JSON.parse(row.refs) };
  }
}

export function insertCitations(db: Db, itemId: number, citations: readonly CitationRow[]): void {
  const statement = insertCitation(db);
  citations.forEach(({ lawId, law, docNo, refs, annexItem, start, end, tag }, ord) => {
    statement.run(itemId, ord, lawId, law, docNo, JSON.stringify(refs), annexItem, start, end, tag);
  });
}

/** After the basis of an item changed. */
export function replaceCitations(db: Db, itemId: number, citations: readonly CitationRow[]): void {
  removeCitations(db).run(itemId);
  insertCitations(db, itemId, citations);
}

function decode(row: StoredCitation): CitationRow {
  return { ...row, refs: JSON.parse(row.refs) };
}
