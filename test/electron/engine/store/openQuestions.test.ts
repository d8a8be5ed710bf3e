import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dumpDerived } from '#engine/store/derived.ts';
import { dismissFinding, reopenFinding } from '#engine/store/dismissals.ts';
import { insertFinding } from '#engine/store/findings.ts';
import { freshness } from '#engine/store/freshness.ts';
import { idSource } from '#engine/store/ids.ts';
import { countCategoriesLeft, countFindingsLeft, followQuestions, openQuestions } from '#engine/store/openQuestions.ts';
import { type Db, transaction } from '#engine/store/sqlite.ts';
import { insertSuggestion } from '#engine/store/suggestions.ts';
import { type Change, insert, update, writeOperation } from '#engine/store/write.ts';
import { dispositions } from '#shared/model/decision.ts';
import { atOnce } from '#shared/steps.ts';
import { derive, importFile, item, operation, undo, undoing, withCatalogue, write } from './catalogueFixture.ts';

function fill(db: Db): void {
  const child = { parentId: 1, number: '住建-罚-0001-01' };
  importFile(db, { file: '甲.xlsx', items: [item(1), item(2), item(3), item(4, child)] });
  // Without a row behind it, so that it may go.
  write(db, 'add', [insert('item', item(5))]);
  derive(db, 'suggestions', () => {
    const reasons = [{ code: 'declared', values: { category: 'CF' } }];
    insertSuggestion(db, { itemId: 1, category: 'CF', confidence: 0.9, reasons });
    insertSuggestion(
      db,
      { itemId: 2, category: 'XK', confidence: 0.9, reasons },
      { declared: 'CF', doubt: 'differing', alike: 'rest' },
    );
    insertSuggestion(
      db,
      { itemId: 3, category: null, confidence: 0.5, reasons },
      { declared: 'CF', doubt: 'doubtful', alike: 'rest' },
    );
  });
  derive(db, 'findings', () => {
    const finding = { proposal: { decision: '取消' }, values: {} } as const;
    insertFinding(db, { item: 1, rule: 'R01', severity: 'severe', ...finding });
    insertFinding(db, { item: 1, rule: 'R29', severity: 'note', proposal: null, values: {} });
    insertFinding(db, { item: 2, rule: 'R22', severity: 'review', ...finding });
    insertFinding(db, { item: 4, rule: 'X01', severity: 'review', ...finding });
    insertFinding(db, { item: 5, rule: 'R05', severity: 'review', ...finding });
  });
}

/** As the jobs do it: what follows from an operation comes with it. */
function act(db: Db, kind: 'decide' | 'category' | 'dismiss' | 'edit', changes: Change[]): void {
  transaction(db, () => {
    const written = writeOperation(db, operation(kind), changes);
    if (written !== null) atOnce(followQuestions(db, written));
  });
}

const left = (db: Db) => [countCategoriesLeft(db), countFindingsLeft(db)];

describe('what is left to answer', () => {
  test('follows every act, and comes back when it is undone', () =>
    withCatalogue((db) => {
      fill(db);
      expect(left(db)).toEqual([2, 5]);
      act(db, 'category', [update('item', 2, { confirmedCategory: 'XK' })]);
      expect(left(db)).toEqual([1, 4]);
      act(db, 'decide', [update('item', 3, { decision: '取消' })]);
      expect(left(db)).toEqual([0, 4]);
      transaction(db, () => atOnce(followQuestions(db, undo(db, undoing()))));
      expect(left(db)).toEqual([1, 4]);
    }));

  test('keeps asking about a power that stays against a severe finding, until it is dismissed', () =>
    withCatalogue((db) => {
      fill(db);
      act(db, 'decide', [update('item', 1, { decision: '保留' })]);
      // The note on it and the mark on its sub-item are answered by the decision.
      expect(left(db)).toEqual([2, 3]);
      act(db, 'dismiss', [dismissFinding(db, idSource(db), { itemId: 1, rule: 'R01', reason: '已补依据' })]);
      expect(left(db)).toEqual([2, 2]);
      const again = reopenFinding(db, 1, 'R01');
      act(db, 'dismiss', again === null ? [] : [again]);
      expect(left(db)).toEqual([2, 3]);
    }));

  test('is the same after any acts as when it is computed anew', () => {
    const id = fc.integer({ min: 1, max: 5 });
    const deed = fc.oneof(
      fc.record({ id, decision: fc.constantFrom(null, ...dispositions.filter((each) => each !== '合并')) }),
      fc.record({ id, confirmedCategory: fc.constantFrom(null, 'XK', 'CF') }),
      fc.record({ id: fc.integer({ min: 1, max: 4 }), rule: fc.constantFrom('R01', 'R29', 'R22', 'X01') }),
      fc.record({ id, live: fc.boolean() }),
    );
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 8 }), (deeds) =>
        withCatalogue((db) => {
          fill(db);
          for (const { id: itemId, ...fields } of deeds) {
            if ('rule' in fields) {
              act(db, 'dismiss', [dismissFinding(db, idSource(db), { itemId, rule: fields.rule, reason: '否' })]);
            } else if (!('live' in fields) || itemId === 5) act(db, 'edit', [update('item', itemId, fields)]);
          }
          const followed = [dumpDerived(db, 'suggestions'), dumpDerived(db, 'findings')];
          atOnce(openQuestions(db, 'suggestions'));
          atOnce(openQuestions(db, 'findings'));
          expect([dumpDerived(db, 'suggestions'), dumpDerived(db, 'findings')]).toEqual(followed);
        }),
      ),
      { numRuns: 40 },
    );
  });
});

describe('what was computed', () => {
  test('is stale when the rows changed, and not by answering', () =>
    withCatalogue((db) => {
      expect(freshness(db, 'findings')).toBe('never');
      fill(db);
      expect(freshness(db, 'findings')).toBe('current');
      act(db, 'category', [update('item', 2, { confirmedCategory: 'XK' })]);
      expect(freshness(db, 'findings')).toBe('current');
      act(db, 'edit', [update('item', 2, { name: '另一名称' })]);
      expect([freshness(db, 'suggestions'), freshness(db, 'findings')]).toEqual(['stale', 'stale']);
    }));

  test('is stale when what it rests on was computed later', () =>
    withCatalogue((db) => {
      fill(db);
      derive(db, 'groups', () => {});
      expect([freshness(db, 'groups'), freshness(db, 'findings')]).toEqual(['current', 'stale']);
      writeOperation(db, operation('add'), [insert('item', item(9))]);
      expect(freshness(db, 'groups')).toBe('stale');
    }));
});
