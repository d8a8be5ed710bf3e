import { severities } from '#shared/check/finding.ts';
import type { Output, Parsed } from '#shared/contract.ts';
import { citationsInWords } from '#shared/law/citationWords.ts';
import type { Session } from '../../session.ts';
import { type GridRecord, readGridRows } from '../../store/gridRows.ts';
import type { Task } from '../../task.ts';
import { facetOf } from './facet.ts';
import { printedFields } from './fields.ts';
import { gridMemory } from './gridMemory.ts';
import { countIn, crossed } from './itemSet.ts';
import { liveSet, powerSet, setsBeside, viewIds } from './view.ts';

const everyItem = { where: [], search: '', sort: [] };
/** As much of a basis as a cell can show. */
const shownOfBasis = 160;

export async function readView(session: Session, input: Parsed<'grid/view'>, task: Task): Promise<Output<'grid/view'>> {
  const ids = await viewIds(session, input.view, task);
  const all = await viewIds(session, everyItem, task);
  const powers = await powerSet(session);
  return { count: ids.length, powers: countIn(ids, powers), total: countIn(all, powers) };
}

export async function readRows(session: Session, input: Parsed<'grid/rows'>, task: Task): Promise<Output<'grid/rows'>> {
  const ids = await viewIds(session, input.view, task);
  const records = readGridRows(session.db, ids.subarray(input.from, input.to));
  return { count: ids.length, rows: records.map((record) => shownRow(record, input.extra)) };
}

export async function readIds(
  session: Session,
  { view, from, to }: Parsed<'grid/ids'>,
  task: Task,
): Promise<Output<'grid/ids'>> {
  return { ids: Array.from((await viewIds(session, view, task)).subarray(from, to)) };
}

export async function readPosition(
  session: Session,
  { view, item }: Parsed<'grid/position'>,
  task: Task,
): Promise<Output<'grid/position'>> {
  const index = (await viewIds(session, view, task)).indexOf(item);
  return { index: index < 0 ? null : index };
}

/**
 * Each value with how many powers have it that fit all else: what is chosen of the facet itself does not count. One
 * that only sub-items have is there to be chosen.
 */
export async function readFacet(
  session: Session,
  { view, facet: name }: Parsed<'grid/facet'>,
  task: Task,
): Promise<Output<'grid/facet'>> {
  const facet = await facetOf(session, gridMemory(session), name, task);
  const live = await liveSet(session);
  const fitting = crossed([live, ...(await setsBeside(session, view, name, task))]) ?? live;
  const powers = crossed([fitting, await powerSet(session)]) ?? fitting;
  const found = Array.from(facet)
    .filter(([, ids]) => countIn(ids, fitting) > 0)
    .map(([value, ids]) => ({ value, powers: countIn(ids, powers) }));
  const none = powers.slice();
  for (const ids of facet.values()) for (const id of ids) none[id] = 0;
  const without = none.reduce((sum, one) => sum + one, 0);
  const values = without === 0 ? found : [...found, { value: '', powers: without }];
  return { values: values.sort((a, b) => b.powers - a.powers || a.value.localeCompare(b.value, 'zh')) };
}

/** Reads what a search looks at, so that the first letter typed finds it ready. */
export async function prepareSearch(session: Session, task: Task): Promise<Output<'grid/prepare'>> {
  await gridMemory(session).texts.load(task);
  return {};
}

export async function readCells(
  session: Session,
  { view, from, to, fields }: Parsed<'grid/cells'>,
  task: Task,
): Promise<Output<'grid/cells'>> {
  const ids = await viewIds(session, view, task);
  const print = printedFields(session, fields);
  return { rows: readGridRows(session.db, ids.subarray(from, to)).map(print) };
}

function shownRow(record: GridRecord, extra: readonly string[]): Output<'grid/rows'>['rows'][number] {
  const { confirmedCategory, finalCategory, citations, worst, basis, target, mergedInto, parent: _, ...row } = record;
  const texts: Readonly<Record<string, string>> = record.extra;
  return {
    ...row,
    parent: row.parentId,
    category: finalCategory,
    confirmed: confirmedCategory !== null,
    target: mergedInto ?? target,
    basis: basis.length > shownOfBasis ? `${basis.slice(0, shownOfBasis)}…` : basis,
    citations: citationsInWords(citations.slice(0, 4)),
    severity: worst === null ? null : (severities[worst] ?? null),
    flags: [...row.flags],
    extra: Object.fromEntries(extra.map((field) => [field, texts[field] ?? ''])),
  };
}
