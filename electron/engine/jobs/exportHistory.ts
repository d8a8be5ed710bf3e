import type { OperationRow } from '#shared/contract/history.ts';
import type { Output, Parsed } from '#shared/contract.ts';
import { historyText } from '#shared/model/operationWords.ts';
import { csvOfTable } from '../output/csv.ts';
import { writeFileAtomically } from '../output/writeFileAtomically.ts';
import type { Session } from '../session.ts';
import { listOperations } from '../store/history.ts';
import { letOthers, type Task, throwIfStopped } from '../task.ts';
import { historyQuery, operationRow } from './readHistory.ts';

const header = ['序号', '时间', '操作人', '操作', '理由', '改动处数', '状态', '校验值'];
const pageSize = 2000;

/** The history as a table, the latest first; the same filters as on the screen. */
export async function exportHistory(
  session: Session,
  { to, ...filters }: Parsed<'history/export'>,
  task: Task,
): Promise<Output<'history/export'>> {
  const asked = historyQuery(filters);
  const lines: string[][] = [];
  const total = listOperations(session.db, { limit: 1 })[0]?.id ?? 0;
  for (let before: number | null = total + 1; before !== null; ) {
    throwIfStopped(task);
    task.report({ done: total + 1 - before, total });
    const page: OperationRow[] = listOperations(session.db, { ...asked, before, limit: pageSize }).map(operationRow);
    for (const { operation, at, actor, reason, changes, undone, hash, ...row } of page) {
      const state = undone ? '已撤销' : '';
      const moment = new Date(at).toLocaleString('sv-SE');
      const what = historyText(row, 'zh');
      lines.push([String(operation), moment, actor, what, reason ?? '', String(changes), state, hash ?? '']);
    }
    before = page.length < pageSize ? null : (page.at(-1)?.operation ?? null);
    await letOthers(task);
  }
  await writeFileAtomically(to, csvOfTable([header, ...lines], { encoding: 'utf-8', exact: false }));
  return { path: to, operations: lines.length };
}
