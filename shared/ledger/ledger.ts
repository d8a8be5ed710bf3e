import { z } from 'zod';
import { type Disposition, dispositionSchema, isKept } from '#shared/model/decision.ts';
import { origins } from '#shared/model/item.ts';

/**
 * The ledger (增减台账): where every row and every power went. Each balance has two sides that are counted separately,
 * so that it can fail; a balance that is computed from itself proves nothing.
 */
const count = z.int().nonnegative();

export const rowOutcomes = ['item', 'part', 'aside'] as const;
export type RowOutcome = (typeof rowOutcomes)[number];

export const rowCountSchema = z
  .object({ outcome: z.enum(rowOutcomes), reason: z.string().nullable(), count })
  .readonly();
/** How many source rows ended so; `reason` says why a row was set aside. */
export type RowCount = z.infer<typeof rowCountSchema>;

export const powerCountSchema = z
  .object({
    origin: z.enum(origins),
    decision: dispositionSchema.nullable(),
    isPublic: z.boolean(),
    /** 主项; a reported sub-item (子项) is counted beside the balances. */
    main: z.boolean(),
    /** A merged 主项 that lives on as a sub-item of its target. */
    asSubItem: z.boolean(),
    count,
  })
  .readonly();
/** How many items are alike in all that the balances of powers look at. */
export type PowerCount = z.infer<typeof powerCountSchema>;

export const ledgerCountsSchema = z
  .object({
    rows: z.array(rowCountSchema).readonly(),
    powers: z.array(powerCountSchema).readonly(),
    /** Rows with anything in them, counted from the sheets and not from their outcomes. */
    rowsRead: count,
    /** Reported 主项, counted without looking at decisions. */
    reported: count,
    /** Powers and sub-items that a release would hold, counted by the query that makes one. */
    published: count,
    publishedSubItems: count,
  })
  .readonly();
/** Everything that was counted in one scope: the whole catalogue, a department, a category or a file. */
export type LedgerCounts = z.infer<typeof ledgerCountsSchema>;

const rowTermsSchema = z
  .object({ read: count, items: count, parts: count, aside: count, asideByReason: z.record(z.string(), count) })
  .readonly();

const powerTermsSchema = z
  .object({
    reported: count,
    /** Reported powers that stay in the list; `changed` of them are 变更. */
    kept: count,
    changed: count,
    merged: count,
    cancelled: count,
    /** 下放 */
    handedDown: count,
    /** 转移, to society. */
    transferredOut: count,
    /** 划转, to another organ. */
    movedOver: count,
    /** 移出, to the catalogue of services or out of all lists. */
    movedOut: count,
    suspended: count,
    undecided: count,
    /** Added by the office and kept: 新增 and, apart from it, 承接. */
    new: count,
    takenOver: count,
    /** Second and further parts of split powers that are kept. */
    gainedBySplits: count,
    /** Added or split off, and not decided yet: part of neither balance, and in the way of a release. */
    undecidedAdded: count,
    /** Kept, of whatever origin, but not published (R27). */
    notPublic: count,
    published: count,
  })
  .readonly();
export type PowerTerms = z.infer<typeof powerTermsSchema>;

const differenceSchema = z
  .object({
    /** read = items + parts + aside; reported = kept + …; published = kept + new + … − notPublic. */
    balance: z.enum(['rows', 'reported', 'published']),
    counted: count,
    accounted: z.int(),
  })
  .readonly();
export type LedgerDifference = z.infer<typeof differenceSchema>;

export const ledgerSchema = z.object({
  rows: rowTermsSchema,
  powers: powerTermsSchema,
  /** Beside the balances. `joined`: 主项 that were merged and live on as sub-items. */
  subItems: z.object({ reported: count, joined: count, published: count }).readonly(),
  balanced: z.boolean(),
  differences: z.array(differenceSchema).readonly(),
});
export type Ledger = Readonly<z.infer<typeof ledgerSchema>>;

/** Draws up the ledger of one scope. */
export function drawUpLedger(counts: LedgerCounts): Ledger {
  const rows = rowTerms(counts);
  const powers = powerTerms(counts);
  const differences = [
    ...compare('rows', rows.read, rows.items + rows.parts + rows.aside),
    ...compare('reported', powers.reported, reportedAccounted(powers)),
    ...compare('published', powers.published, publishedAccounted(powers)),
  ];
  return {
    rows,
    powers,
    subItems: {
      reported: sum(counts.powers, (each) => !each.main && each.origin === 'reported'),
      joined: sum(counts.powers, (each) => each.main && each.decision === '合并' && each.asSubItem),
      published: counts.publishedSubItems,
    },
    balanced: differences.length === 0,
    differences,
  };
}

function rowTerms({ rows, rowsRead }: LedgerCounts): Ledger['rows'] {
  const asideByReason: Record<string, number> = {};
  for (const row of rows) {
    if (row.outcome !== 'aside') continue;
    const reason = row.reason ?? '';
    asideByReason[reason] = (asideByReason[reason] ?? 0) + row.count;
  }
  return {
    read: rowsRead,
    items: sum(rows, (row) => row.outcome === 'item'),
    parts: sum(rows, (row) => row.outcome === 'part'),
    aside: sum(rows, (row) => row.outcome === 'aside'),
    asideByReason,
  };
}

function powerTerms({ powers, reported, published }: LedgerCounts): PowerTerms {
  const mains = powers.filter((each) => each.main);
  const ofReported = mains.filter((each) => each.origin === 'reported');
  const kept = mains.filter((each) => isKept(each.decision));
  const decided = (decision: Disposition | null): number => sum(ofReported, (each) => each.decision === decision);
  return {
    reported,
    kept: sum(kept, (each) => each.origin === 'reported'),
    changed: decided('变更'),
    merged: decided('合并'),
    cancelled: decided('取消'),
    handedDown: decided('下放'),
    transferredOut: decided('转移'),
    movedOver: decided('划转'),
    movedOut: decided('移出'),
    suspended: decided('暂停'),
    undecided: decided(null),
    new: sum(kept, (each) => each.origin === 'added' && each.decision !== '承接'),
    takenOver: sum(kept, (each) => each.origin === 'added' && each.decision === '承接'),
    gainedBySplits: sum(kept, (each) => each.origin === 'split'),
    undecidedAdded: sum(mains, (each) => each.origin !== 'reported' && each.decision === null),
    notPublic: sum(kept, (each) => !each.isPublic),
    published,
  };
}

/** `changed` is left out: it is counted within `kept`. */
function reportedAccounted(powers: PowerTerms): number {
  return (
    powers.kept +
    powers.merged +
    powers.cancelled +
    powers.handedDown +
    powers.transferredOut +
    powers.movedOver +
    powers.movedOut +
    powers.suspended +
    powers.undecided
  );
}

function publishedAccounted(powers: PowerTerms): number {
  return powers.kept + powers.new + powers.takenOver + powers.gainedBySplits - powers.notPublic;
}

function compare(balance: LedgerDifference['balance'], counted: number, accounted: number): LedgerDifference[] {
  return counted === accounted ? [] : [{ balance, counted, accounted }];
}

function sum<Counted extends { readonly count: number }>(
  counted: readonly Counted[],
  matches: (each: Counted) => boolean,
): number {
  return counted.reduce((total, each) => total + (matches(each) ? each.count : 0), 0);
}
