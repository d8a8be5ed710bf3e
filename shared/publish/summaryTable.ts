import type { PublishedList } from './publishedList.ts';
import { reduction, type SummaryRow, summaryMatrix } from './summary.ts';

/** 汇总表 as text, for documents that do not count by themselves: departments × categories with their sums. */
export function summaryHeaders({ categories }: PublishedList): string[] {
  return ['序号', '部门', ...categories.map(({ name }) => halved(name)), '合计', '上报数', '精简数', '精简率'];
}

/** In the order of {@link summaryHeaders}; the last one is the sum. */
export function summaryLines(list: PublishedList): string[][] {
  const { rows, totals } = summaryMatrix(list);
  return [...rows.map((row, index) => lineOf(String(index + 1), row)), lineOf('', totals)];
}

export function summaryNote({ powers }: PublishedList): string {
  const subItems = powers.reduce((total, power) => total + power.subItems.length, 0);
  const besides = subItems === 0 ? '' : `另含子项${subItems}项，不计入以上各数。`;
  return `注：单位为项（主项）。精简数＝上报数－合计；精简率＝精简数÷上报数。${besides}`;
}

/** 行政 over 许可: a dozen columns share the width. */
function halved(name: string): string {
  const half = Math.ceil(name.length / 2);
  return name.length < 4 ? name : `${name.slice(0, half)}\n${name.slice(half)}`;
}

function lineOf(seq: string, { department, counts, total, reported }: SummaryRow): string[] {
  const { reduced, percent } = reduction(reported, total);
  return [
    seq,
    department === '' ? '（未注明部门）' : department,
    ...counts.map((count) => (count === 0 ? '—' : String(count))),
    String(total),
    String(reported),
    String(reduced),
    percent === null ? '' : `${percent}%`,
  ];
}
