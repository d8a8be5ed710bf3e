import { reportHeaders, reportLines, reportNote } from '#shared/publish/reportTable.ts';
import { reduction, type SummaryRow } from '#shared/publish/summary.ts';
import type { ReleaseFigures } from './figures.ts';

/** The figures behind pictures, as a table with its header row. */
export interface FigureTable {
  readonly id: keyof typeof tableNames;
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  /** How its figures are counted. */
  readonly note: string;
}

export const countNote = '单位为项，按主项计。';

export const tableNames = {
  steps: '从上报到公布',
  outcomes: '按处理结果',
  report: '各类别清理前后',
  matrix: '各部门各类别公布数',
} as const;

export function figureTables(figures: ReleaseFigures): readonly FigureTable[] {
  return [stepTable(figures), outcomeTable(figures), categoryTable(figures), matrixTable(figures)];
}

function stepTable({ steps }: ReleaseFigures): FigureTable {
  const rows = steps.map(({ word, figure }) => [word, String(figure)]);
  return { id: 'steps', name: tableNames.steps, rows: [['步骤', '项数（减少为负）'], ...rows], note: countNote };
}

function outcomeTable({ outcomes, gains }: ReleaseFigures): FigureTable {
  const lines = (origin: string, figures: ReleaseFigures['outcomes']) =>
    figures.map(({ word, figure }) => [origin, word, String(figure)]);
  const rows = [...lines('上报的事项', outcomes), ...lines('没有上报而公布的事项', gains)];
  return { id: 'outcomes', name: tableNames.outcomes, rows: [['来源', '处理结果', '项数'], ...rows], note: countNote };
}

function categoryTable({ report }: ReleaseFigures): FigureTable {
  return { id: 'report', name: tableNames.report, rows: [reportHeaders, ...reportLines(report)], note: reportNote };
}

function matrixTable({ categories, matrix, report }: ReleaseFigures): FigureTable {
  const line = ({ department, counts, total, reported }: SummaryRow): string[] => {
    const { percent } = reduction(reported, total);
    const share = percent === null || !report.settled ? '—' : `${percent}%`;
    return [departmentName(department), ...[...counts, total, reported].map(String), share];
  };
  const rows = [...matrix.rows, matrix.totals].map(line);
  const note = '各类别和合计为公布数；精简幅度＝（上报数－合计）÷上报数。按主项计。';
  return {
    id: 'matrix',
    name: tableNames.matrix,
    rows: [['部门', ...categories, '合计', '上报数', '精简幅度'], ...rows],
    note,
  };
}

export function departmentName(name: string): string {
  return name === '' ? '（未注明部门）' : name;
}

/** -2356, 44.18% or as a rate, or — where there is none; no name begins so. */
export function isFigure(cell: string): boolean {
  return /^-?\d+(?:\.\d+)?%?$|^—$/.test(cell);
}
