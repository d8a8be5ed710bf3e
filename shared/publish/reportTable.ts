import { categoryCodes, categoryName, findCategorySet, foldIntoSet } from '#shared/model/category.ts';
import type { ReleaseContent } from './release.ts';
import { reduction } from './summary.ts';

/** A category before and after, for the annual report. */
export interface ReportRow {
  readonly name: string;
  readonly reported: number;
  readonly published: number;
  /** Of the published ones, those that nobody reported: 新增 承接 拆分. */
  readonly added: number;
}

export interface ReportTable {
  readonly rows: readonly ReportRow[];
  readonly total: ReportRow;
  /** Nothing is 待研究: what nobody decided is no reduction, though it is not published. */
  readonly settled: boolean;
}

export const reportHeaders = [
  '类别',
  '上报数A',
  '公布数B',
  '其中新增C',
  '精简数A－B',
  '精简幅度',
  '不计新增的精简幅度',
];

export const reportNote =
  '注：精简幅度＝（A－B）÷A；不计新增的精简幅度＝（A－B＋C）÷A。新增C含新增、承接和拆分增加的事项。各数按主项计。';

type Reported = Pick<ReleaseContent, 'categorySet' | 'categories' | 'powers' | 'ledger'>;

/** 各类别清理情况. What was reported under no category of the list has a line of its own, where there is any. */
export function reportTable(content: Reported): ReportTable {
  const { categories, powers, ledger } = content;
  const reported = reportedByCode(content);
  const byCode = Map.groupBy(powers, ({ category }) => category);
  const rows = categories.map(({ code, name }): ReportRow => {
    const own = byCode.get(code) ?? [];
    return { name, reported: reported.get(code) ?? 0, published: own.length, added: countAdded(own) };
  });
  const whole = ledger.whole.powers.reported;
  const elsewhere = whole - rows.reduce((sum, row) => sum + row.reported, 0);
  const rest = elsewhere === 0 ? [] : [{ name: '未列入以上类别', reported: elsewhere, published: 0, added: 0 }];
  return {
    rows: [...rows, ...rest],
    settled: ledger.whole.powers.undecided === 0,
    total: { name: '合计', reported: whole, published: powers.length, added: countAdded(powers) },
  };
}

/** The rows as they are printed, in the order of {@link reportHeaders}; the last one is the sum. */
export function reportLines({ rows, total, settled }: ReportTable): string[][] {
  return [...rows, total].map(({ name, reported, published, added }) => {
    const share = (left: number): string => {
      const { percent } = reduction(reported, left);
      return percent === null || !settled ? '—' : `${percent}%`;
    };
    const figures = [reported, published, added, reported - published].map(String);
    return [name, ...figures, share(published), share(published - added)];
  });
}

function countAdded(powers: ReleaseContent['powers']): number {
  return powers.filter(({ origin }) => origin !== 'reported').length;
}

/** The ledger names its categories as printed; those that the set folds into others count there. */
function reportedByCode({ categorySet, ledger }: Reported): ReadonlyMap<string, number> {
  const set = findCategorySet(categorySet);
  const counts = new Map<string, number>();
  if (set === null) return counts;
  for (const { category, ledger: own } of ledger.categories) {
    const named = categoryCodes.find((code) => categoryName(code, set) === category);
    const code = named === undefined ? null : foldIntoSet(named, set);
    if (code !== null) counts.set(code, (counts.get(code) ?? 0) + own.powers.reported);
  }
  return counts;
}
