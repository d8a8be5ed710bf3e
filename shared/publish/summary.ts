import type { PublishedList } from './publishedList.ts';

/** A department's line of the summary; `counts` in the order of the release's categories. */
export interface SummaryRow {
  readonly department: string;
  readonly counts: readonly number[];
  readonly total: number;
  /** 0 throughout where the list is only a part of the release. */
  readonly reported: number;
}

/** 汇总表: departments × categories, with its sums. */
export interface SummaryMatrix {
  readonly rows: readonly SummaryRow[];
  readonly totals: SummaryRow;
}

/**
 * Counts the powers of a release by department and category, and adds them up along both ways. Throws when the sums,
 * the list and, for a whole release, the ledger do not all say the same: such a release must not get out.
 */
export function summaryMatrix(content: PublishedList): SummaryMatrix {
  const rows = summaryRows(content);
  const counts = content.categories.map((_, index) => sum(rows.map((row) => row.counts[index] ?? 0)));
  const total = sum(rows.map((row) => row.total));
  const reported = sum(rows.map((row) => row.reported));
  const ledger = content.ledger?.whole.powers ?? { published: total, reported };
  const sums = { list: content.powers.length, byDepartment: total, byCategory: sum(counts), ledger: ledger.published };
  if (new Set(Object.values(sums)).size > 1) throw new Error(`The published powers do not add up: ${asText(sums)}`);
  if (reported !== ledger.reported) {
    throw new Error(
      `The reported powers do not add up: ${asText({ byDepartment: reported, ledger: ledger.reported })}`,
    );
  }
  return { rows, totals: { department: '合计', counts, total, reported } };
}

/** 精简数 and 精简率 = (A − B) / A, in percent to two decimals (half up); null where nothing was reported. */
export function reduction(reported: number, published: number): { reduced: number; percent: string | null } {
  const reduced = reported - published;
  if (reported === 0) return { reduced, percent: null };
  return { reduced, percent: (Math.round((reduced * 10_000) / reported) / 100).toFixed(2) };
}

function summaryRows({ departments, categories, powers, ledger }: PublishedList): SummaryRow[] {
  const reported = new Map(ledger?.departments.map((each) => [each.department, each.ledger.powers.reported]));
  const organs = new Set([...departments, ...reported.keys(), ...powers.map((power) => power.organ)]);
  const byOrgan = Map.groupBy(powers, (power) => power.organ);
  return [...organs]
    .map((department) => {
      const own = Map.groupBy(byOrgan.get(department) ?? [], (power) => power.category);
      const counts = categories.map(({ code }) => own.get(code)?.length ?? 0);
      return {
        department,
        counts,
        total: byOrgan.get(department)?.length ?? 0,
        reported: reported.get(department) ?? 0,
      };
    })
    .filter((row) => row.total > 0 || row.reported > 0);
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}

function asText(figures: Readonly<Record<string, number>>): string {
  return Object.entries(figures)
    .map(([key, figure]) => `${key} ${figure}`)
    .join(', ');
}
