import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MergeMap } from '#engine/jobs/decide/ruling.ts';
import { listOperations } from '#engine/store/history.ts';
import { idSource } from '#engine/store/ids.ts';
import { streamItems } from '#engine/store/items.ts';
import type { Change } from '#engine/store/operationLog.ts';
import type { Db } from '#engine/store/sqlite.ts';
import { truthTables } from '#engine/store/tables.ts';
import { setVerdict } from '#engine/store/verdicts.ts';
import { insert, update, writeOperation } from '#engine/store/write.ts';
import {
  failureOf,
  importFile,
  item,
  operation,
  redo,
  reopen,
  undo,
  undoing,
  verifyFile,
  withCatalogue,
} from './catalogueFixture.ts';

/** What a person might do; items are named by a number that is taken modulo those there are. */
type Act =
  | { readonly do: 'rename'; readonly item: number; readonly name: string }
  | { readonly do: 'decide'; readonly item: number; readonly decision: '保留' | '取消' | null }
  | { readonly do: 'merge'; readonly item: number; readonly into: number }
  | { readonly do: 'split'; readonly item: number; readonly into: number }
  | { readonly do: 'verdict'; readonly item: number; readonly into: number };
type Step =
  | Act
  | { readonly do: 'undo' | 'redo' | 'undoOne' | 'redoOne'; readonly item: number }
  | { readonly do: 'reopen' };

const small = fc.nat({ max: 6 });
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ do: fc.constant('rename' as const), item: small, name: fc.constantFrom('甲', '乙', '丙') }),
  fc.record({
    do: fc.constant('decide' as const),
    item: small,
    decision: fc.constantFrom('保留' as const, '取消' as const, null),
  }),
  fc.record({ do: fc.constantFrom('merge' as const, 'split' as const, 'verdict' as const), item: small, into: small }),
);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: act },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('undo' as const, 'redo' as const, 'undoOne' as const, 'redoOne' as const),
      item: fc.nat({ max: 30 }),
    }),
  },
  { weight: 1, arbitrary: fc.constant<Step>({ do: 'reopen' }) },
);

function changesOf(db: Db, asked: Act): Change[] {
  const items = [...streamItems(db)];
  if (items.length === 0) return [];
  const at = (index: number) => items[index % items.length]?.id ?? 0;
  const id = at(asked.item);
  const nextId = idSource(db);
  switch (asked.do) {
    case 'rename':
      return [update('item', id, { name: asked.name })];
    case 'decide':
      return [update('item', id, { decision: asked.decision, mergedInto: null })];
    case 'merge':
      if (!new MergeMap(db).allows(id, at(asked.into))) return [];
      return [update('item', id, { decision: '合并', mergedInto: at(asked.into) })];
    case 'split': {
      const part = nextId('item');
      const parts = insert('item', item(part, { origin: 'split', splitFrom: id }));
      return [
        parts,
        update('item', id, { decision: '拆分', mergedInto: null }),
        update('item', part, { decision: '保留' }),
      ];
    }
    case 'verdict': {
      if (at(asked.into) === id) return [];
      const verdict = { a: id, b: at(asked.into), verdict: 'same' as const, reason: null, actor: '王芳', at: '' };
      return [setVerdict(db, nextId, verdict)];
    }
  }
}

/** Undo and redo may refuse, and then nothing has changed; anything thrown but a Failure fails the test. */
function take(db: Db, asked: Step): Db {
  const operations = listOperations(db);
  const some = (n: number) => operations[n % operations.length]?.id ?? 0;
  switch (asked.do) {
    case 'reopen':
      return reopen(db);
    case 'undo':
      failureOf(() => undo(db, undoing()));
      return db;
    case 'redo':
      failureOf(() => redo(db, undoing()));
      return db;
    case 'undoOne':
      failureOf(() => undo(db, undoing(), some(asked.item)));
      return db;
    case 'redoOne':
      failureOf(() => redo(db, undoing(), some(asked.item)));
      return db;
    default:
      writeOperation(db, operation('edit'), changesOf(db, asked));
      return db;
  }
}

/** What counts: the live rows of every table of truth. */
function state(db: Db): unknown {
  return truthTables.map((table) => db.prepare(`SELECT * FROM ${table} WHERE live = 1 ORDER BY id`).all());
}

function start(db: Db): void {
  // What a power cut would do is not asked here; waiting for the disk is most of the time.
  db.pragma('synchronous = OFF');
  importFile(db, { file: 'a.xlsx', items: [item(1), item(2), item(3)] });
}

test('whatever was done, undoing it step by step leads back through every state, and redoing forth', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 12 }), fc.boolean(), (acts, reopened) =>
      withCatalogue((first) => {
        start(first);
        const states = [state(first)];
        for (const each of acts) {
          if (writeOperation(first, operation('edit'), changesOf(first, each)) !== null) states.push(state(first));
        }
        let db = reopened ? reopen(first) : first;
        for (const before of states.slice(0, -1).reverse()) {
          undo(db, undoing());
          expect(state(db)).toEqual(before);
        }
        if (reopened) db = reopen(db);
        for (const after of states.slice(1)) {
          redo(db, undoing());
          expect(state(db)).toEqual(after);
        }
        expect(failureOf(() => redo(db, undoing()))?.code).toBe('nothing-to-redo');
        expect(verifyFile(db)).toEqual([]);
        db.close();
      }),
    ),
    { numRuns: 25 },
  );
});

test('in any order of acts, undoing and redoing, what stands is what the standing operations say', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) =>
      withCatalogue((first) => {
        start(first);
        let db = first;
        for (const each of steps) db = take(db, each);
        expect(verifyFile(db)).toEqual([]);
        expect(state(db)).toEqual(standing(db));
        db.close();
      }),
    ),
    { numRuns: 40 },
  );
});

test('a thousand operations, undone in whole and in part and redone, lead through the states they came from', () => {
  fc.assert(
    fc.property(
      fc.array(act, { minLength: 1000, maxLength: 1000 }),
      fc.array(fc.nat({ max: 999 }), { maxLength: 4 }),
      (acts, stops) =>
        withCatalogue((db) => {
          start(db);
          const states = [state(db)];
          for (const each of acts) {
            if (writeOperation(db, operation('edit'), changesOf(db, each)) !== null) states.push(state(db));
          }
          let at = states.length - 1;
          // Some way back, some way forth, and so on; in the end all the way back and all the way forth.
          for (const stop of [...stops.map((each) => each % states.length), 0, states.length - 1]) {
            for (; at > stop; at -= 1) undo(db, undoing());
            for (; at < stop; at += 1) redo(db, undoing());
            expect(state(db)).toEqual(states[stop]);
          }
          expect(verifyFile(db)).toEqual([]);
        }),
    ),
    { numRuns: 1 },
  );
}, 400_000);

/** The present state worked out apart: the changes of all standing operations, in their order, from nothing. */
function standing(db: Db): unknown {
  const rows = new Map<string, Map<number, Record<string, unknown>>>(truthTables.map((table) => [table, new Map()]));
  const operations = listOperations(db, {
    where: [
      { field: 'undoes', value: '' },
      { field: 'undone', value: 'false' },
    ],
  });
  for (const { id } of operations.reverse()) {
    const changes = db.prepare<[number], { tbl: string; rowId: number; field: string | null; after: string }>(
      'SELECT tbl, rowId, field, after FROM change WHERE operationId = ? ORDER BY ord',
    );
    for (const { tbl, rowId, field, after } of changes.all(id)) {
      const row = rows.get(tbl)?.get(rowId) ?? {};
      rows.get(tbl)?.set(rowId, field === null ? JSON.parse(after) : { ...row, [field]: after });
    }
  }
  return truthTables.map((table) => {
    const played = [...(rows.get(table)?.values() ?? [])].sort((a, b) => Number(a.id) - Number(b.id));
    return played.map((row) => expect.objectContaining(row));
  });
}
