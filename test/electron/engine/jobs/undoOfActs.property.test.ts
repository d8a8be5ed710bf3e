import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Failure } from '#shared/model/failure.ts';
import { actor, cityList, createWorkbench, housingList, type Workbench } from '../workbench.ts';

/** What a clerk may do to departments and powers; numbers are taken modulo those there are. */
type Act =
  | { readonly do: 'rename'; readonly department: number; readonly name: string }
  | { readonly do: 'merge'; readonly department: number; readonly other: number; readonly name: string | null }
  | { readonly do: 'edit'; readonly department: number; readonly other: number; readonly name: string }
  | { readonly do: 'order'; readonly department: number }
  | { readonly do: 'split'; readonly item: number; readonly name: string };

const some = fc.nat({ max: 5 });
const name = fc.constantFrom('北原区水务局', '北原区农牧局', '区住建局', '北原区城市管理局');
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ do: fc.constant('rename' as const), department: some, name }),
  fc.record({ do: fc.constant('merge' as const), department: some, other: some, name: fc.option(name) }),
  fc.record({ do: fc.constant('edit' as const), department: some, other: some, name }),
  fc.record({ do: fc.constant('order' as const), department: some }),
  fc.record({ do: fc.constant('split' as const), item: some, name }),
);

async function state({ engine }: Workbench): Promise<unknown> {
  const items = await engine.call('list/items', {});
  return { departments: await engine.call('departments/list', {}), items };
}

/** The number of the operation; null where nothing changed or the act was refused in words. */
async function take({ engine }: Workbench, asked: Act): Promise<number | null> {
  const departments = (await engine.call('departments/list', {})).map(({ id }) => id);
  const items = (await engine.call('list/items', {})).map(({ number }) => number);
  const at = (index: number) => departments[index % departments.length] ?? 0;
  const from = '2026-01-01';
  try {
    switch (asked.do) {
      case 'rename':
        return (
          await engine.call('departments/rename', { department: at(asked.department), name: asked.name, from, actor })
        ).operation;
      case 'merge': {
        const into = asked.name === null ? { department: at(asked.other) } : { name: asked.name };
        const merged = [at(asked.department), at(asked.other)];
        return (await engine.call('departments/merge', { departments: merged, into, from, actor })).operation;
      }
      case 'edit': {
        const edit = { parent: at(asked.other), note: asked.name, aliases: [asked.name] };
        return (await engine.call('departments/edit', { department: at(asked.department), ...edit, actor })).operation;
      }
      case 'order':
        return (await engine.call('departments/reorder', { order: [at(asked.department)], actor })).operation;
      case 'split': {
        const into = [
          { name: '甲', basis: '《甲法》第一条' },
          { name: asked.name, basis: '《乙法》第二条' },
        ];
        return (await engine.call('item/split', { item: items[asked.item % items.length] ?? '', into, actor }))
          .operation;
      }
    }
  } catch (error) {
    if (error instanceof Failure) return null;
    throw error;
  }
}

test('whatever was done to departments and powers, undoing back to the import restores it, and redoing brings it back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 6 }), async (acts) => {
      const bench = await createWorkbench();
      try {
        const paths = [bench.writeList('住建.csv', housingList), bench.writeList('城管.csv', cityList)];
        const imported = (await bench.engine.call('intake/import', { paths, actor })).operation ?? 0;
        const states = [{ operation: imported, state: await state(bench) }];
        for (const each of acts) {
          const operation = await take(bench, each);
          if (operation !== null) states.push({ operation, state: await state(bench) });
        }
        const last = states.at(-1);
        if (last === undefined || states.length === 1) return;
        for (const { operation, state: before } of states.slice(0, -1).reverse()) {
          await bench.engine.call('history/undoTo', { operation, actor });
          expect(await state(bench)).toEqual(before);
        }
        await bench.engine.call('history/redoTo', { operation: last.operation, actor });
        expect(await state(bench)).toEqual(last.state);
        expect(await bench.engine.call('catalogue/verify', {})).toMatchObject({ sound: true, rebuilt: true });
      } finally {
        bench.close();
      }
    }),
    { numRuns: 8 },
  );
}, 120_000);
