import type { OperationRow } from '#shared/contract/history.ts';
import type { Output, Parsed } from '#shared/contract.ts';
import type { Session } from '../session.ts';
import {
  countOperations,
  getOperation,
  type HistoryQuery,
  type LoggedOperationRow,
  lastOperationMoment,
  listChanges,
  listOperations,
} from '../store/history.ts';
import { subjectOf } from '../store/subjects.ts';
import { nextToRedo, nextToUndo } from '../store/undoMany.ts';
import { describeChange } from './describeChanges.ts';

/** What 撤销 and 重做 would do next, and until when everything is on the disk. */
export function historyState({ db }: Session): Output<'history/state'> {
  const step = (id: number | null) => {
    if (id === null) return null;
    const { kind, summary } = getOperation(db, id);
    return { operation: id, kind, summary: { code: summary.code, values: { ...summary.values } } };
  };
  return { undo: step(nextToUndo(db)), redo: step(nextToRedo(db)), savedAt: lastOperationMoment(db) };
}

type Filters = Omit<Parsed<'history/export'>, 'to'>;

/** As the store asks it. */
export function historyQuery({ actor, kind, ...asked }: Filters): HistoryQuery {
  const { since, until, search, item, department } = asked;
  return {
    where: [
      ...(actor === undefined ? [] : [{ field: 'actor', value: actor }]),
      ...(kind === undefined ? [] : [{ field: 'kind', value: kind }]),
    ],
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    ...(search === undefined ? {} : { search }),
    ...(item === undefined ? {} : { item }),
    ...(department === undefined ? {} : { department }),
  };
}

export function listHistoryPage({ db }: Session, input: Parsed<'history/list'>): Output<'history/list'> {
  const { before, limit, ...filters } = input;
  const page = listOperations(db, {
    ...historyQuery(filters),
    ...(before === undefined ? {} : { before }),
    limit: limit + 1,
  });
  const operations = page.slice(0, limit).map(operationRow);
  return { operations, next: page.length > limit ? (operations.at(-1)?.operation ?? null) : null };
}

export function historyFacets({ db }: Session): Output<'history/facets'> {
  return {
    actors: countOperations(db, 'actor').map(({ value, operations }) => ({ actor: value, operations })),
    kinds: countOperations(db, 'kind').map(({ value, operations }) => ({ kind: value, operations })),
  };
}

/** One operation with what it changed, a page at a time: an import changes thousands of rows. */
export function readOperation({ db }: Session, input: Parsed<'history/read'>): Output<'history/read'> {
  const { operation, after, limit } = input;
  const described = operationRow(getOperation(db, operation));
  const changes = listChanges(db, operation, { skip: after, limit });
  const fields = changes.flatMap((change) => {
    const subject = { table: change.table, id: change.rowId, ...subjectOf(db, change.table, change.rowId) };
    return describeChange(db, change).map((row) => ({ ...row, subject }));
  });
  const end = after + changes.length;
  return { ...described, fields, next: end < described.changes ? end : null };
}

export function operationRow(row: LoggedOperationRow): OperationRow {
  const { id, kind, actor, at, reason, summary, target, undone, changes, hash } = row;
  const { code, values } = summary;
  return {
    operation: id,
    kind,
    actor,
    at,
    reason,
    summary: { code, values: { ...values } },
    undoes: target,
    undone,
    changes,
    hash,
  };
}
