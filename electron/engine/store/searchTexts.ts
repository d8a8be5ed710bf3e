import { type Db, query } from './sqlite.ts';

/** A live item with all that a search looks at, one text below the other. */
export interface SearchText {
  readonly id: number;
  readonly text: string;
}

const texts = query<[number, number], [number, string]>(
  `SELECT item.id, item.name || char(10) || item.number || char(10) || item.basis || char(10) || coalesce(department.name, '')
   FROM item LEFT JOIN department ON department.id = item.departmentId
   WHERE item.live = 1 AND item.id >= ? AND item.id < ? ORDER BY item.id`,
);

/** From one id up to another, read one by one: all at once they take much more memory than what is made of them. */
export function* searchTexts(db: Db, from: number, to: number): Generator<SearchText> {
  for (const [id, text] of texts(db).raw().iterate(from, to)) yield { id, text };
}
