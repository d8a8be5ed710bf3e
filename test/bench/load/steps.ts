import type { Engine } from '#engine/engine.ts';
import { closeCatalogue, openCatalogue } from '#engine/store/catalogueFile.ts';
import { findBrokenLink } from '#engine/store/seals.ts';
import type { Input } from '#shared/contract.ts';
import { atOnce } from '#shared/steps.ts';
import { departments } from '../app/bigItems.ts';
import type { Measure } from './measure.ts';

const actor = '王敏';
const page = { from: 0, to: 100 };

/** What the window asks on a day's work, in the order in which a clerk comes to it. */
export async function everyStep(engine: Engine, measure: Measure, file: string, items: number): Promise<void> {
  await measure.once('open', () => engine.call('catalogue/open', { file }));
  await browse(engine, measure, items);
  await lookBack(engine, measure, items);
  await change(engine, measure, items);
  await measure.once('release check', () => engine.call('release/check', {}));
  await measure.once('release', () => engine.call('release/make', { draft: true, actor }));
  await measure.once('close', () => engine.call('catalogue/close', {}));
  await measure.once('hash chain', () => {
    const { db } = openCatalogue(file);
    const broken = atOnce(findBrokenLink(db));
    closeCatalogue(db);
    if (broken !== null) throw new Error(`the chain is broken: ${JSON.stringify(broken)}`);
  });
  await measure.once('open again', () => engine.call('catalogue/open', { file }));
  await measure.once('verify', () => engine.call('catalogue/verify', {}));
}

async function browse(engine: Engine, measure: Measure, items: number): Promise<void> {
  const rows = (view: Input<'grid/view'>['view'], from = page) => engine.call('grid/rows', { view, ...from });
  const office = departments[0]?.name ?? '';
  const ofOffice = { where: [{ field: 'department', value: office }] };
  await measure.read('overview', () => engine.call('overview/read', {}));
  await measure.read('ledger', () => engine.call('ledger/read', {}));
  await measure.read('first page', () => rows({}));
  await measure.read('last page', () => rows({}, { from: items - 100, to: items }));
  await measure.read('sort by number', () => rows({ sort: [{ field: 'number' }] }));
  await measure.read('sort by name', () => rows({ sort: [{ field: 'name' }] }));
  await measure.read('sort by department and decision', () =>
    rows({ sort: [{ field: 'department' }, { field: 'decision' }] }),
  );
  await measure.read('filter by department', () => rows(ofOffice));
  await measure.read('filter by two fields', () =>
    rows({ where: [...ofOffice.where, { field: 'decision', value: '保留' }] }),
  );
  await measure.read('count a facet', () => engine.call('grid/facet', { view: ofOffice, facet: 'category' }));
  await measure.read('filter by text of a field', () =>
    rows({ where: [{ field: 'basis', how: 'contains', value: '第六十条' }] }),
  );
  await measure.once('prepare search', () => engine.call('grid/prepare', {}));
  await measure.read('search a word', () => rows({ search: '食品' }));
  await measure.read('search two words', () => rows({ search: '医疗 备案' }));
  await measure.read('search what is nowhere', () => rows({ search: '没有这个词' }));
  await measure.read('open an item', () => engine.call('item/read', { item: String(Math.ceil(items / 2)) }));
  await measure.read('statistics', () => engine.call('stats/read', {}));
  await measure.read('progress', () => engine.call('stats/progress', {}));
  await measure.read('findings', () => engine.call('findings/rules', {}));
}

async function lookBack(engine: Engine, measure: Measure, items: number): Promise<void> {
  const list = (asked: Input<'history/list'>) => engine.call('history/list', asked);
  await measure.read('what to undo', () => engine.call('history/state', {}));
  const first = await measure.read('history, first page', () => list({}));
  const latest = first.operations[0]?.operation ?? 0;
  await measure.read('history, middle page', () => list({ before: Math.ceil(latest / 2) }));
  await measure.read('history, last page', () => list({ before: 101 }));
  await measure.read('history, by person', () => list({ actor: '王敏' }));
  await measure.read('history, by nobody', () => list({ actor: '没有这个人' }));
  await measure.read('history, of an item', () => list({ item: Math.ceil(items / 2) }));
  await measure.read('history, of a department', () => list({ department: departments.length }));
  await measure.read('history, of a month', () =>
    list({ since: '2026-03-01T00:00:00Z', until: '2026-04-01T00:00:00Z' }),
  );
  await measure.read('history, by words', () => list({ search: '没有这个词' }));
  await measure.read('history, who and what', () => engine.call('history/facets', {}));
  const large = first.operations[1]?.operation ?? 0;
  await measure.read('a large operation, first page', () => engine.call('history/read', { operation: large }));
  await measure.read('a large operation, last page', () =>
    engine.call('history/read', { operation: large, after: Math.floor(items / 10) - 100 }),
  );
}

async function change(engine: Engine, measure: Measure, items: number): Promise<void> {
  const [, large] = (await engine.call('history/list', { limit: 2 })).operations.map(({ operation }) => operation);
  if (large === undefined) throw new Error('there is no history');
  await measure.once('undo the last', () => engine.call('history/undo', { actor }));
  await measure.once('redo the last', () => engine.call('history/redo', { actor }));
  const item = Math.ceil(items / 3);
  const rows = (view: Input<'grid/view'>['view']) => engine.call('grid/rows', { view, ...page });
  await measure.once('edit a cell', () =>
    engine.call('edit/fields', { changes: [{ item, field: 'name', value: '对擅自停工的处罚' }], actor }),
  );
  await measure.once('first page after', () => rows({}));
  await measure.once('search after', () => rows({ search: '停工' }));
  await measure.once('decide an item', () =>
    engine.call('decide/items', { chosen: { items: [item] }, as: '取消', reason: '所依据的规定已经废止。', actor }),
  );
  await measure.once('overview after', () => engine.call('overview/read', {}));
  await measure.once('undo a large one', () => engine.call('history/undo', { operation: large, actor }));
  await measure.once('redo a large one', () => engine.call('history/redo', { operation: large, actor }));
  await measure.once('search after', () => rows({ search: '停工' }));
}
