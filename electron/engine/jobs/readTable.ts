import { basename } from 'node:path';
import { Failure } from '#shared/model/failure.ts';
import { intakeFailureText } from '#shared/model/intakeFailure.ts';
import { isIntakeFailure } from '../intake/fileReading.ts';
import type { Session } from '../session.ts';
import { outside, type Task } from '../task.ts';

/** A line of a table with a header, by the names of its columns. */
export interface TableLine {
  /** As Excel shows it. */
  readonly row: number;
  readonly values: ReadonlyMap<string, string>;
}

/** The cells of the first sheet with anything in it, in any format that intake reads. */
export async function readTableFile(session: Session, path: string, task: Task): Promise<string[][]> {
  const read = await outside(task, session.parser.read(path, { signal: task.signal }));
  if (isIntakeFailure(read)) {
    const detail = intakeFailureText({ ...read, file: basename(path) }, 'zh');
    throw new Failure('cannot-read', { file: path, detail });
  }
  const grid = read.reading.sheets.find((sheet) => sheet.rows.length > 0);
  return (grid?.rows ?? []).map((row) => row.map((cell) => cell?.text.trim() ?? ''));
}

/**
 * The lines below the header. `names` says how each column may be headed.
 * @throws Failure no-such-column where a needed one is missing
 */
export function linesByColumn(
  path: string,
  cells: readonly (readonly string[])[],
  names: Readonly<Record<string, readonly string[]>>,
  needed: readonly string[],
): TableLine[] {
  const header = cells[0] ?? [];
  const columns = Object.entries(names).map(([name, words]) => ({
    name,
    column: header.findIndex((cell) => words.includes(cell.toLowerCase())),
  }));
  const missing = needed.filter((name) => columns.every((entry) => entry.name !== name || entry.column < 0));
  if (missing.length > 0) {
    const wanted = missing.map((name) => names[name]?.join('／') ?? name).join('，');
    throw new Failure('no-such-column', { file: basename(path), columns: wanted });
  }
  return cells.slice(1).flatMap((row, index) => {
    if (row.every((cell) => cell === '')) return [];
    const values = columns.map(({ name, column }): [string, string] => [name, row[column] ?? '']);
    return [{ row: index + 2, values: new Map(values) }];
  });
}
