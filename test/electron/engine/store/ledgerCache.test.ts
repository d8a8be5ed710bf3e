import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ledgerCountsKept, wholeCounts } from '#engine/store/ledgerCache.ts';
import type { Db } from '#engine/store/sqlite.ts';
import { nextToUndo } from '#engine/store/undoMany.ts';
import { insert, update, writeOperation } from '#engine/store/write.ts';
import { importFile, item, operation, undo, withCatalogue } from './catalogueFixture.ts';

const reported = 6;
const id = fc.integer({ min: 2, max: reported });

/** What may happen between two looks at the ledger; what changes nothing writes nothing. */
const act: fc.Arbitrary<(db: Db, turn: number) => unknown> = fc.oneof(
  fc.tuple(id, fc.constantFrom(null, '保留', '取消' as const)).map(([row, decision]) => (db: Db) => {
    writeOperation(db, operation('decide'), [update('item', row, { decision, mergedInto: null })]);
  }),
  fc.tuple(id, fc.boolean()).map(([row, asSubItem]) => (db: Db) => {
    writeOperation(db, operation('decide'), [update('item', row, { decision: '合并', mergedInto: 1, asSubItem })]);
  }),
  fc.tuple(id, fc.boolean()).map(([row, isPublic]) => (db: Db) => {
    writeOperation(db, operation('edit'), [update('item', row, { isPublic, name: `对第${row}种行为` })]);
  }),
  fc.tuple(id, fc.constantFrom(null, 1)).map(([row, parentId]) => (db: Db) => {
    writeOperation(db, operation('edit'), [update('item', row, { parentId })]);
  }),
  fc.constant((db: Db, turn: number) => {
    writeOperation(db, operation('add'), [insert('item', item(100 + turn, { origin: 'added', decision: '新增' }))]);
  }),
  fc.constant((db: Db, turn: number) => {
    // The import stays.
    if ((nextToUndo(db) ?? 0) <= 1) return;
    undo(db, { uid: `undo-${turn}`, actor: '王芳', at: '2025-03-02T00:00:00.000Z', reason: null });
  }),
);

test('the counts that are kept are those of the whole, whatever happened since they were counted', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(act, fc.boolean()), { maxLength: 12 }), (acts) =>
      withCatalogue((db) => {
        importFile(db, { file: '甲.xlsx', items: Array.from({ length: reported }, (_, index) => item(index + 1)) });
        for (const [turn, [work, looksBetween]] of acts.entries()) {
          work(db, turn);
          if (looksBetween) ledgerCountsKept(db);
        }
        expect(ledgerCountsKept(db)).toEqual(wholeCounts(db));
      }),
    ),
    { numRuns: 50 },
  );
});
