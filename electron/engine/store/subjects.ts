import { type Db, query } from './sqlite.ts';
import type { TruthTable } from './tables.ts';

/** A row as people name it; `number` is that of an item. */
export interface Subject {
  readonly number: string | null;
  readonly name: string;
}

const item = 'SELECT number, name FROM item WHERE id = ?';
const plain = (table: string, name: string): string =>
  `SELECT NULL AS number, ${name} AS name FROM ${table} WHERE id = ?`;

const names: Readonly<Record<TruthTable, (db: Db) => { get(id: number): Subject | undefined }>> = {
  item: query<[number], Subject>(item),
  department: query<[number], Subject>(plain('department', 'name')),
  departmentAlias: query<[number], Subject>(plain('departmentAlias', 'alias')),
  source: query<[number], Subject>(plain('source', 'file')),
  sheet: query<[number], Subject>(plain('sheet', 'name')),
  mapping: query<[number], Subject>(plain('mapping', "replace(fingerprint, '|', ' ')")),
  law: query<[number], Subject>(plain('law', 'title')),
  setting: query<[number], Subject>(plain('setting', 'key')),
  release: query<[number], Subject>(plain('release', 'title')),
  verdict: query<[number], Subject>(
    `SELECT first.number AS number, second.number || ' ' || second.name AS name FROM verdict
     JOIN item first ON first.id = verdict.a JOIN item second ON second.id = verdict.b WHERE verdict.id = ?`,
  ),
  dismissal: query<[number], Subject>(
    `SELECT item.number AS number, dismissal.rule || ' ' || item.name AS name FROM dismissal
     JOIN item ON item.id = dismissal.itemId WHERE dismissal.id = ?`,
  ),
  postponement: query<[number], Subject>(
    `SELECT item.number AS number, item.name AS name FROM postponement
     JOIN item ON item.id = postponement.itemId WHERE postponement.id = ?`,
  ),
  round: query<[number], Subject>(plain('round', 'title')),
  answer: query<[number], Subject>(
    `SELECT NULL AS number, coalesce(file, department.name, person, way) AS name FROM answer
     LEFT JOIN department ON department.id = answer.departmentId WHERE answer.id = ?`,
  ),
  answerRow: query<[number], Subject>(
    `SELECT item.number AS number, item.name AS name FROM answerRow
     JOIN item ON item.id = answerRow.itemId WHERE answerRow.id = ?`,
  ),
  proposal: query<[number], Subject>(
    `SELECT item.number AS number, coalesce(item.name, proposal.after) AS name FROM proposal
     LEFT JOIN item ON item.id = proposal.itemId WHERE proposal.id = ?`,
  ),
};

/** Also of a row that counts no more: the history goes on naming it. */
export function subjectOf(db: Db, table: TruthTable, rowId: number): Subject {
  return names[table](db).get(rowId) ?? { number: null, name: String(rowId) };
}
