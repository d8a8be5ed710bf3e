import { type GridFacetName, type GridTerm, type GridView, gridFacetNames } from '#shared/contract/grid.ts';
import type { Session } from '../../session.ts';
import { fittingIds, orderedIds, orderFollows, subItemIds } from '../../store/gridOrder.ts';
import { highestItemId } from '../../store/ids.ts';
import type { Task } from '../../task.ts';
import { toStored } from '../listRows.ts';
import { facetOf } from './facet.ts';
import { type GridMemory, gridMemory } from './gridMemory.ts';
import { crossed, emptySet, type ItemSet, kept, setOf } from './itemSet.ts';

/** The items of a view in its order. */
export async function viewIds(session: Session, view: GridView, task: Task): Promise<Int32Array> {
  const memory = gridMemory(session);
  return memory.views.get(JSON.stringify(view), everything, async () => {
    const order = await orderOf(session, memory, view.sort);
    const sets = await Promise.all(
      conditionsOf(session, view).map((condition) => setFor(session, memory, condition, task)),
    );
    return kept(order, crossed(sets));
  });
}

/** Every live item. */
export async function liveSet(session: Session): Promise<ItemSet> {
  const memory = gridMemory(session);
  return memory.sets.get('live', [], async () => setOf(highestItemId(session.db), await orderOf(session, memory, [])));
}

/** Every live 主项: what is counted; sub-items stand beside. */
export async function powerSet(session: Session): Promise<ItemSet> {
  return gridMemory(session).sets.get('powers', ['parentId'], async () => {
    const powers = (await liveSet(session)).slice();
    for (const id of subItemIds(session.db)) powers[id] = 0;
    return powers;
  });
}

/** What items must fit to be in the view, apart from what is said of one field. */
export async function setsBeside(session: Session, view: GridView, field: string, task: Task): Promise<ItemSet[]> {
  const memory = gridMemory(session);
  const beside = conditionsOf(session, view).filter(
    (condition) => condition.kind === 'word' || condition.field !== field,
  );
  return Promise.all(beside.map((condition) => setFor(session, memory, condition, task)));
}

/** A view may hang on any field; which ones is not worth finding out, as it is quickly put together again. */
const everything = ['derived'];

type ViewCondition =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'terms'; readonly field: string; readonly terms: readonly GridTerm[] };

function conditionsOf(session: Session, { where, search }: GridView): ViewCondition[] {
  const stored = where.map((term) => ({ ...toStored(session, term), how: term.how }));
  const alternatives = Map.groupBy(
    stored.filter(({ how }) => how === 'is'),
    ({ field }) => field,
  );
  return [
    ...Array.from(alternatives, ([field, terms]): ViewCondition => ({ kind: 'terms', field, terms })),
    ...stored
      .filter(({ how }) => how !== 'is')
      .map((term): ViewCondition => ({ kind: 'terms', field: term.field, terms: [term] })),
    ...[...new Set(search.split(/\s+/u))]
      .filter((word) => word !== '')
      .map((word): ViewCondition => ({ kind: 'word', word })),
  ];
}

function orderOf(session: Session, memory: GridMemory, sort: GridView['sort']): Promise<Int32Array> {
  return memory.orders.get(JSON.stringify(sort), orderFollows(sort), async () => orderedIds(session.db, sort));
}

async function setFor(session: Session, memory: GridMemory, condition: ViewCondition, task: Task): Promise<ItemSet> {
  return memory.sets.get(JSON.stringify(condition), everything, async () => {
    if (condition.kind === 'word') return wordSet(session, memory, condition.word, task);
    const facet = gridFacetNames.find((name) => name === condition.field);
    if (facet !== undefined && condition.terms.every(({ how }) => how === 'is')) {
      return facetSet(session, memory, facet, condition.terms, task);
    }
    return setOf(highestItemId(session.db), fittingIds(session.db, condition.terms));
  });
}

async function wordSet(session: Session, memory: GridMemory, word: string, task: Task): Promise<ItemSet> {
  await memory.texts.load(task);
  const set = emptySet(highestItemId(session.db));
  memory.texts.find(word, (id) => {
    set[id] = 1;
  });
  return set;
}

async function facetSet(
  session: Session,
  memory: GridMemory,
  name: GridFacetName,
  terms: readonly GridTerm[],
  task: Task,
): Promise<ItemSet> {
  const facet = await facetOf(session, memory, name, task);
  const set = emptySet(highestItemId(session.db));
  for (const { value } of terms) for (const id of facet.get(value) ?? []) set[id] = 1;
  if (terms.some(({ value }) => value === '')) {
    const some = emptySet(highestItemId(session.db));
    for (const ids of facet.values()) for (const id of ids) some[id] = 1;
    for (let id = 1; id < set.length; id += 1) if (some[id] === 0) set[id] = 1;
  }
  return set;
}
