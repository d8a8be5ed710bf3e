import type { PublishedList } from '#shared/publish/publishedList.ts';
import { reduction } from '#shared/publish/summary.ts';
import type { ReleaseFigures } from './figures.ts';

export interface FiguresJson {
  /** With `kind` it tells a folder of ours, which may be written anew, from any other. */
  readonly madeBy: 'quanqing';
  readonly kind: 'charts';
  readonly title: string;
  readonly place: string;
  readonly release: number;
  readonly date: string;
  readonly draft: boolean;
  readonly reported: number;
  readonly published: number;
  readonly added: number;
  /** 精简幅度 (A－B)÷A and 不计新增 (A－B＋C)÷A, two decimals; null where nothing was reported or not all is decided. */
  readonly reductionPercent: string | null;
  readonly reductionPercentWithoutAdded: string | null;
  readonly steps: readonly { readonly step: string; readonly count: number; readonly total: boolean }[];
  readonly outcomes: readonly { readonly outcome: string; readonly count: number }[];
  readonly gains: readonly { readonly outcome: string; readonly count: number }[];
  readonly categories: readonly {
    readonly category: string;
    readonly reported: number;
    readonly published: number;
    readonly added: number;
  }[];
  readonly departments: readonly {
    readonly department: string;
    readonly reported: number;
    readonly published: number;
    /** Published, by category. */
    readonly counts: Readonly<Record<string, number>>;
  }[];
}

/** The same figures for programs. */
export function figuresJson(
  { title, place, number, date, draft }: Pick<PublishedList, 'title' | 'place' | 'number' | 'date' | 'draft'>,
  figures: ReleaseFigures,
): FiguresJson {
  const { report, matrix, categories } = figures;
  const { reported, published, added } = report.total;
  const share = (left: number) => (report.settled ? reduction(reported, left).percent : null);
  const counted = (each: ReleaseFigures['outcomes'][number]) => ({ outcome: each.word, count: each.figure });
  return {
    madeBy: 'quanqing',
    kind: 'charts',
    title,
    place,
    release: number,
    date,
    draft,
    reported,
    published,
    added,
    reductionPercent: share(published),
    reductionPercentWithoutAdded: share(published - added),
    steps: figures.steps.map(({ word, figure, total }) => ({ step: word, count: figure, total })),
    outcomes: figures.outcomes.map(counted),
    gains: figures.gains.map(counted),
    categories: report.rows.map(({ name, ...counts }) => ({ category: name, ...counts })),
    departments: matrix.rows.map(({ department, counts, total, reported: before }) => ({
      department,
      reported: before,
      published: total,
      counts: Object.fromEntries(categories.map((category, index) => [category, counts[index] ?? 0])),
    })),
  };
}
