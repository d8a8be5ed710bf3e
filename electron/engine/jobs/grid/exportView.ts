import type { Output, Parsed } from '#shared/contract.ts';
import { csvOfTable } from '../../output/csv.ts';
import { writeFileAtomically } from '../../output/writeFileAtomically.ts';
import { xlsxOfTable } from '../../output/xlsxTable.ts';
import type { Session } from '../../session.ts';
import { readGridRows } from '../../store/gridRows.ts';
import type { Task } from '../../task.ts';
import { countedIds } from './chosen.ts';
import { printedFields } from './fields.ts';
import { pause } from './pause.ts';
import { viewIds } from './view.ts';

const rowsAtOnce = 2000;

/** What the grid shows, as a table for Excel: a working copy, not a release. */
export async function exportView(
  session: Session,
  { view, columns, to }: Parsed<'grid/export'>,
  task: Task,
): Promise<Output<'grid/export'>> {
  const { db } = session;
  const ids = await viewIds(session, view, task);
  const fields = columns.map(({ field }) => field);
  const print = printedFields(session, fields);
  const table = [columns.map(({ label }) => label)];
  for (let at = 0; at < ids.length; at += rowsAtOnce) {
    table.push(...readGridRows(db, ids.subarray(at, at + rowsAtOnce)).map(print));
    task.report({ done: Math.min(at + rowsAtOnce, ids.length), total: ids.length });
    await pause(db, task);
  }
  const csv = to.toLowerCase().endsWith('.csv');
  const bytes = csv ? csvOfTable(table, { encoding: 'utf-8', exact: false }) : await xlsxOfTable('清单', table);
  await writeFileAtomically(to, bytes);
  return countedIds(session, ids);
}
