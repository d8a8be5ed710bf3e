import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addUpDifferences } from '#shared/ledger/addUp.ts';
import { drawUpLedger, type LedgerCounts, ledgerSchema, type PowerCount } from '#shared/ledger/ledger.ts';
import { type Disposition, dispositions, isKept } from '#shared/model/decision.ts';
import { type Origin, origins } from '#shared/model/item.ts';

interface Counted {
  readonly origin: Origin;
  readonly decision: Disposition | null;
  readonly isPublic: boolean;
  readonly main: boolean;
  readonly asSubItem: boolean;
}

function reported(decision: Disposition | null, count: number, more: Partial<PowerCount> = {}): PowerCount {
  return { origin: 'reported', decision, isPublic: true, main: true, asSubItem: false, count, ...more };
}

function counts(powers: readonly PowerCount[], more: Partial<LedgerCounts> = {}): LedgerCounts {
  return { rows: [], powers, rowsRead: 0, reported: 0, published: 0, publishedSubItems: 0, ...more };
}

/** Counts single items the plain way: one look at each, no terms. */
function countItems(items: readonly Counted[]): LedgerCounts {
  return counts(
    items.map((item) => ({ ...item, count: 1 })),
    {
      reported: items.filter((item) => item.main && item.origin === 'reported').length,
      published: items.filter((item) => item.main && item.isPublic && isKept(item.decision)).length,
    },
  );
}

const anyItem: fc.Arbitrary<Counted> = fc.record({
  origin: fc.constantFrom(...origins),
  decision: fc.constantFrom(null, ...dispositions),
  isPublic: fc.boolean(),
  main: fc.boolean(),
  asSubItem: fc.boolean(),
});

describe('balance of rows', () => {
  test('every row read is an item, part of one, or aside with its reason', () => {
    const ledger = drawUpLedger(
      counts([], {
        rowsRead: 11,
        rows: [
          { outcome: 'item', reason: null, count: 5 },
          { outcome: 'part', reason: null, count: 2 },
          { outcome: 'aside', reason: 'subtotal', count: 1 },
          { outcome: 'aside', reason: 'heading', count: 2 },
          { outcome: 'aside', reason: 'heading', count: 1 },
        ],
      }),
    );
    expect(ledger.rows).toEqual({
      read: 11,
      items: 5,
      parts: 2,
      aside: 4,
      asideByReason: { subtotal: 1, heading: 3 },
    });
    expect(ledger.balanced).toBe(true);
  });

  test('a row without an outcome is noticed', () => {
    const ledger = drawUpLedger(counts([], { rowsRead: 3, rows: [{ outcome: 'item', reason: null, count: 2 }] }));
    expect(ledger.differences).toEqual([{ balance: 'rows', counted: 3, accounted: 2 }]);
  });
});

describe('balances of powers', () => {
  test('each decision has its term', () => {
    const ledger = drawUpLedger(
      counts(
        dispositions.map((decision, index) => reported(decision, 2 ** index)),
        { reported: 2 ** dispositions.length - 1, published: 1 + 4 + 32 + 256 + 512 },
      ),
    );
    expect(ledger.powers).toEqual({
      reported: 4095,
      kept: 1 + 4 + 32 + 256 + 512, // 保留 拆分 承接 变更 新增
      changed: 256,
      merged: 2,
      cancelled: 8,
      handedDown: 16,
      transferredOut: 64,
      movedOver: 128,
      movedOut: 2048,
      suspended: 1024,
      undecided: 0,
      new: 0,
      takenOver: 0,
      gainedBySplits: 0,
      undecidedAdded: 0,
      notPublic: 0,
      published: 805,
    });
    expect(ledger.balanced).toBe(true);
  });

  test('what was added or split off counts only while it is kept', () => {
    const { powers, balanced } = drawUpLedger(
      counts(
        [
          reported('保留', 10),
          reported('拆分', 1),
          reported('新增', 3, { origin: 'added' }),
          reported('变更', 1, { origin: 'added' }),
          reported('承接', 2, { origin: 'added' }),
          reported('取消', 5, { origin: 'added' }),
          reported('保留', 4, { origin: 'split' }),
          reported('合并', 6, { origin: 'split' }),
        ],
        { reported: 11, published: 21 },
      ),
    );
    expect([powers.kept, powers.new, powers.takenOver, powers.gainedBySplits]).toEqual([11, 4, 2, 4]);
    expect([powers.merged, powers.cancelled]).toEqual([0, 0]);
    expect(balanced).toBe(true);
  });

  test('kept but not public is taken off, whatever its origin', () => {
    const secret = { isPublic: false };
    const ledger = drawUpLedger(
      counts(
        [
          reported('保留', 10),
          reported('保留', 2, secret),
          reported('新增', 1, { ...secret, origin: 'added' }),
          reported('取消', 4, secret),
        ],
        { reported: 16, published: 10 },
      ),
    );
    expect(ledger.powers.notPublic).toBe(3);
    expect(ledger.balanced).toBe(true);
  });

  test('a published list that differs from the decisions is noticed', () => {
    const ledger = drawUpLedger(counts([reported('保留', 10)], { reported: 10, published: 9 }));
    expect(ledger.differences).toEqual([{ balance: 'published', counted: 9, accounted: 10 }]);
    expect(ledger.balanced).toBe(false);
  });

  test('a reported power that no decision accounts for is noticed', () => {
    const ledger = drawUpLedger(counts([reported('保留', 10)], { reported: 11, published: 10 }));
    expect(ledger.differences).toEqual([{ balance: 'reported', counted: 11, accounted: 10 }]);
  });

  test.each([
    ['reported', { undecided: 2, undecidedAdded: 0 }],
    ['added', { undecided: 0, undecidedAdded: 2 }],
    ['split', { undecided: 0, undecidedAdded: 2 }],
  ] as const)('undecided %s powers balance but stop a release', (origin, expected) => {
    const ledger = drawUpLedger(counts([reported(null, 2, { origin })], { reported: origin === 'reported' ? 2 : 0 }));
    expect(ledger.balanced).toBe(true);
    expect(ledger.powers).toMatchObject(expected);
  });

  test('sub-items stand beside', () => {
    const ledger = drawUpLedger(
      counts([reported('保留', 1), reported(null, 7, { main: false }), reported('合并', 3, { asSubItem: true })], {
        reported: 4,
        published: 1,
        publishedSubItems: 10,
      }),
    );
    expect(ledger.subItems).toEqual({ reported: 7, joined: 3, published: 10 });
    expect(ledger.powers).toMatchObject({ reported: 4, kept: 1, merged: 3, undecided: 0 });
  });
});

describe('whatever was decided', () => {
  test('both balances hold', () => {
    fc.assert(
      fc.property(fc.array(anyItem, { maxLength: 60 }), (items) => {
        const ledger = drawUpLedger(countItems(items));
        expect(ledger.differences).toEqual([]);
        expect(ledgerSchema.parse(ledger)).toEqual(ledger);
      }),
    );
  });

  test('one item lost from the decisions, or from the published list, breaks a balance', () => {
    fc.assert(
      fc.property(fc.array(anyItem, { minLength: 1, maxLength: 60 }), fc.nat(), (items, pick) => {
        const lost = items[pick % items.length];
        const seen = lost?.main === true && (lost.origin === 'reported' || (isKept(lost.decision) && lost.isPublic));
        const all = countItems(items);
        const without = { ...all, powers: all.powers.filter((_, index) => index !== pick % items.length) };
        expect(drawUpLedger(without).balanced).toBe(!seen);
      }),
    );
  });

  test('the ledgers of the parts add up to that of the whole, and a part counted twice does not', () => {
    fc.assert(
      fc.property(fc.array(fc.array(anyItem, { maxLength: 20 }), { minLength: 1, maxLength: 5 }), (departments) => {
        const whole = drawUpLedger(countItems(departments.flat()));
        const parts = departments.map((items) => drawUpLedger(countItems(items)));
        expect(addUpDifferences(whole, parts)).toEqual([]);
        const published = whole.powers.published;
        const twice = addUpDifferences(whole, [...parts, whole]).filter((each) => each.term === 'powers.published');
        expect(twice).toEqual(
          published === 0 ? [] : [{ term: 'powers.published', whole: published, parts: 2 * published }],
        );
      }),
    );
  });
});
