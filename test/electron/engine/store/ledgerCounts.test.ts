import { expect, test } from 'vitest';
import { type LedgerScope, readLedgerCounts } from '#engine/store/ledgerCounts.ts';
import { listPublished } from '#engine/store/published.ts';
import type { Db } from '#engine/store/sqlite.ts';
import { insert } from '#engine/store/write.ts';
import { addUpDifferences } from '#shared/ledger/addUp.ts';
import { drawUpLedger } from '#shared/ledger/ledger.ts';
import { atOnce } from '#shared/steps.ts';
import { department, importFile, item, undo, undoing, withCatalogue, write } from './catalogueFixture.ts';

const aside = {
  cells: ['合计'],
  hidden: false,
  struck: false,
  outcome: 'aside' as const,
  reason: 'subtotal',
  itemId: null,
};
const part = { cells: ['续'], hidden: false, struck: false, outcome: 'part' as const, reason: null };

function fill(db: Db): void {
  write(db, 'department', [
    insert('department', department(1, '住建局', '住建')),
    insert('department', department(2, '市监局', '市监')),
  ]);
  importFile(db, {
    file: '住建局.xlsx',
    departmentId: 1,
    items: [
      item(1, { departmentId: 1, decision: '保留' }),
      item(2, { departmentId: 1, parentId: 1 }),
      item(3, { departmentId: 1, decision: '合并', mergedInto: 1, asSubItem: true }),
      item(4, { departmentId: 1, decision: '合并', mergedInto: 1 }),
      item(5, { departmentId: 1, decision: '拆分' }),
    ],
    rows: [
      { row: 20, ...aside },
      { row: 21, ...part, itemId: 1 },
    ],
  });
  importFile(db, {
    file: '市监局.csv',
    departmentId: 2,
    items: [
      item(6, { departmentId: 2, confirmedCategory: 'JC', decision: '保留', isPublic: false }),
      item(7, { departmentId: 2, declaredCategory: null }),
      item(8, { departmentId: 2, decision: '合并', mergedInto: 3, asSubItem: true }),
      item(9, { departmentId: 2, parentId: 3 }),
      item(10, { departmentId: 2, parentId: 4 }),
    ],
  });
  write(db, 'split', [insert('item', item(11, { departmentId: 1, origin: 'split', splitFrom: 5, decision: '保留' }))]);
  write(db, 'add', [insert('item', item(12, { departmentId: 2, origin: 'added', decision: '承接' }))]);
}

const ledgers = (db: Db, scope: LedgerScope) =>
  new Map([...readLedgerCounts(db, scope)].map(([key, counts]) => [key, drawUpLedger(counts)]));

test('the ledger of the whole balances, each side counted for itself', () =>
  withCatalogue((db) => {
    fill(db);
    const whole = ledgers(db, 'whole').get('');
    expect(whole).toMatchObject({
      balanced: true,
      rows: { read: 12, items: 10, parts: 1, aside: 1, asideByReason: { subtotal: 1 } },
      powers: {
        reported: 7,
        kept: 3,
        merged: 3,
        undecided: 1,
        gainedBySplits: 1,
        takenOver: 1,
        notPublic: 1,
        published: 4,
      },
    });
  }));

test('departments, categories and files add up to the whole', () =>
  withCatalogue((db) => {
    fill(db);
    const whole = ledgers(db, 'whole').get('');
    for (const scope of ['department', 'category', 'file'] as const) {
      const parts = ledgers(db, scope);
      expect([...parts.values()].every(({ balanced }) => balanced)).toBe(true);
      expect(whole && addUpDifferences(whole, [...parts.values()])).toEqual([]);
    }
    expect([...ledgers(db, 'department').keys()]).toEqual(['住建局', '市监局']);
    expect([...ledgers(db, 'category').keys()]).toEqual(['', 'CF', 'JC']);
    expect([...ledgers(db, 'file').keys()]).toEqual(['', '住建局.xlsx', '市监局.csv']);
    // A part of a split power counts for the file of the power, a sub-item without a row for that of its parent.
    expect(ledgers(db, 'file').get('住建局.xlsx')?.powers).toMatchObject({ gainedBySplits: 1, published: 3 });
  }));

test('what is published stands with its sub-items, whatever way they came there', () =>
  withCatalogue((db) => {
    fill(db);
    const published = atOnce(listPublished(db)).map(({ power, subItems }) => [power.id, subItems.map(({ id }) => id)]);
    // 3 joined 1 and 8 joined 3; 9 came with 3, while 10 went with 4, which was the same as 1.
    expect(published).toEqual([
      [1, [2, 3, 8, 9]],
      [5, []],
      [11, []],
      [12, []],
    ]);
    expect(readLedgerCounts(db, 'whole').get('')).toMatchObject({ published: 4, publishedSubItems: 4 });
  }));

test('a withdrawn file counts no more', () =>
  withCatalogue((db) => {
    importFile(db, { file: 'a.xlsx', items: [item(1)], rows: [{ row: 20, ...aside }] });
    undo(db, undoing());
    expect(readLedgerCounts(db, 'whole').get('')).toEqual({
      rows: [],
      powers: [],
      rowsRead: 0,
      reported: 0,
      published: 0,
      publishedSubItems: 0,
    });
    expect(readLedgerCounts(db, 'file').size).toBe(0);
  }));

test('an empty catalogue has a ledger of zeros', () =>
  withCatalogue((db) => {
    expect(ledgers(db, 'whole').get('')?.balanced).toBe(true);
  }));
