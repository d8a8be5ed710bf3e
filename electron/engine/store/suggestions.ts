import type { CategoryDoubt } from '#shared/classify/doubt.ts';
import type { CategoryCode } from '#shared/model/category.ts';
import type { Evidence } from '#shared/model/evidence.ts';
import { type Db, query } from './sqlite.ts';

/** The category that classifying proposes for an item; null where the evidence does not suffice. */
export interface Suggestion {
  readonly itemId: number;
  readonly category: CategoryCode | null;
  /** 0 to 1. */
  readonly confidence: number;
  readonly reasons: readonly Evidence[];
}

type StoredSuggestion = Omit<Suggestion, 'reasons'> & { readonly reasons: string };

const columns = 's.itemId, s.category, s.confidence, s.reasons';
const ofItem = query<[number], StoredSuggestion>(`SELECT ${columns} FROM suggestion s WHERE s.itemId = ?`);
const all = `SELECT ${columns} FROM suggestion s
  JOIN item ON item.id = s.itemId AND item.live = 1 ORDER BY s.itemId`;
const proposed = query<[number], Proposed>(
  `SELECT s.itemId AS itemId, s.category AS category FROM suggestion s
   JOIN item ON item.id = s.itemId AND item.live = 1 AND item.confirmedCategory IS NULL
   WHERE s.category IS NOT NULL AND s.confidence >= ? ORDER BY s.itemId`,
);
const insertRow = query<[number, string | null, number, string, string | null, string | null, string]>(
  'INSERT INTO suggestion (itemId, category, confidence, reasons, declared, doubt, alike) VALUES (?, ?, ?, ?, ?, ?, ?)',
);

/** null where classifying did not look at the item yet. */
export function findSuggestion(db: Db, itemId: number): Suggestion | null {
  const row = ofItem(db).get(itemId);
  return row === undefined ? null : decode(row);
}

/** By item id, one at a time. */
export function* streamSuggestions(db: Db): Generator<Suggestion, void> {
  for (const row of db.prepare<[], StoredSuggestion>(all).iterate()) yield decode(row);
}

/** A proposal for an item whose category nobody confirmed. */
export interface Proposed {
  readonly itemId: number;
  readonly category: CategoryCode;
}

/** Those that are at least so sure, by item id. */
export function listProposed(db: Db, min: number): Proposed[] {
  return proposed(db).all(min);
}

/** Why a person has to look at it, and what alike ones share: the category that was declared, a pattern. */
export interface Asked {
  readonly declared: CategoryCode | null;
  readonly doubt: CategoryDoubt;
  readonly alike: string;
}

/** `asked` is null where the declared category may stand. */
export function insertSuggestion(db: Db, suggestion: Suggestion, asked: Asked | null = null): void {
  const { itemId, category, confidence, reasons } = suggestion;
  const { declared, doubt, alike } = asked ?? { declared: null, doubt: null, alike: '' };
  insertRow(db).run(itemId, category, confidence, JSON.stringify(reasons), declared, doubt, alike);
}

function decode(row: StoredSuggestion): Suggestion {
  return { ...row, reasons: JSON.parse(row.reasons) };
}
