import type { Evidence } from '#shared/model/evidence.ts';
import { Failure } from '#shared/model/failure.ts';
import type { Counting } from '#shared/steps.ts';
import { itemsInCycles } from './mergeCycles.ts';
import { replayProblems } from './replay.ts';
import { type Db, query, withFailures } from './sqlite.ts';
import { truthTables } from './tables.ts';

const integrity = query<[], { integrity_check: string }>('PRAGMA integrity_check');
const foreignKeys = query<[], { table: string; rowid: number | null; parent: string }>(
  'SELECT "table", rowid, parent FROM pragma_foreign_key_check LIMIT 100',
);
const rowsWithoutOutcome = query<[], { file: string; sheet: string; row: number }>(
  `SELECT source.file AS file, sheet.name AS sheet, r.row AS row FROM sourceRow r
   JOIN sheet ON sheet.id = r.sheetId JOIN source ON source.id = sheet.sourceId AND source.live = 1
   LEFT JOIN item ON item.id = r.itemId
   WHERE CASE r.outcome WHEN 'aside' THEN coalesce(r.reason, '') = '' ELSE coalesce(item.live, 0) = 0 END
   ORDER BY r.id LIMIT 100`,
);
const rowsMissing = query<[], { file: string; sheet: string; read: number; rows: number }>(
  `SELECT source.file AS file, sheet.name AS sheet, sheet.rowsRead AS read, count(r.id) AS rows FROM sheet
   JOIN source ON source.id = sheet.sourceId LEFT JOIN sourceRow r ON r.sheetId = sheet.id
   GROUP BY sheet.id HAVING read <> rows ORDER BY sheet.id LIMIT 100`,
);
const mergedIntoNothing = query<[], { number: string }>(
  `SELECT item.number AS number FROM item LEFT JOIN item target ON target.id = item.mergedInto
   WHERE item.live = 1 AND item.mergedInto IS NOT NULL AND coalesce(target.live, 0) = 0 ORDER BY item.id LIMIT 100`,
);

const mostProblems = 100;

/** How many steps it takes to examine the file: every change, every row. */
export function stepsToVerify(db: Db): number {
  const counted = ['change', ...truthTables].map((table) => `(SELECT count(*) FROM ${table})`);
  return (
    db
      .prepare<[], number>(`SELECT ${counted.join(' + ')}`)
      .pluck()
      .get() ?? 0
  );
}

/**
 * Examines the whole file: the database itself, the outcome of every row, and whether the log leads to what stands.
 * At most a hundred problems, as codes and figures; none for a sound file. Of a damaged one nothing but the damage:
 * what else is read from it means nothing.
 */
export function* verifyFile(db: Db): Counting<Evidence[]> {
  const damaged = damages(db);
  if (damaged.length > 0) return damaged;
  let done = 0;
  const problems: Evidence[] = [];
  for (const found of [looseReferences, rowsWithoutPlace, rowsLost, mergedNowhere, mergedInCircles]) {
    yield done;
    problems.push(...found(db));
  }
  for (const problem of replayProblems(db)) {
    if (problems.length >= mostProblems) break;
    if (problem !== null) problems.push(problem);
    yield ++done;
  }
  return problems.slice(0, mostProblems);
}

function damages(db: Db): Evidence[] {
  try {
    const found = withFailures(db.name, () => integrity(db).all());
    return found.flatMap((row) => (row.integrity_check === 'ok' ? [] : [damage(row.integrity_check)]));
  } catch (error) {
    // A page may be so far gone that the examination itself stumbles.
    if (error instanceof Failure && error.code === 'catalogue-damaged') return [damage(String(error.values.detail))];
    throw error;
  }
}

function damage(detail: string): Evidence {
  return { code: 'file-damaged', values: { detail } };
}

function looseReferences(db: Db): Evidence[] {
  return foreignKeys(db)
    .all()
    .map(({ table, rowid, parent }) => ({ code: 'reference-broken', values: { table, row: rowid ?? 0, parent } }));
}

function rowsWithoutPlace(db: Db): Evidence[] {
  return rowsWithoutOutcome(db)
    .all()
    .map((values) => ({ code: 'row-without-outcome', values: { ...values } }));
}

function rowsLost(db: Db): Evidence[] {
  return rowsMissing(db)
    .all()
    .map((values) => ({ code: 'rows-missing', values: { ...values } }));
}

function mergedNowhere(db: Db): Evidence[] {
  return mergedIntoNothing(db)
    .all()
    .map((values) => ({ code: 'merged-into-nothing', values: { ...values } }));
}

function mergedInCircles(db: Db): Evidence[] {
  return itemsInCycles(db)
    .all()
    .map((values) => ({ code: 'merged-into-itself', values: { ...values } }));
}
