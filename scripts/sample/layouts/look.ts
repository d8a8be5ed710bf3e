import type { List } from '../collect.ts';
import type { Random } from '../random.ts';
import { styleOf } from '../style.ts';
import { type Column, type ColumnKind, chooseColumns } from './columns.ts';

/** What a format can carry. */
export interface Capacity {
  readonly sheets: boolean;
  readonly merges: boolean;
}

/** How a list is laid out. */
export interface Look {
  /** All in one table, a sheet per category, or a heading 一、行政许可（20项） before each category. */
  readonly arrangement: 'one' | 'sheets' | 'headings';
  readonly columns: readonly Column[];
  /** 行政监督检查 or 行政检查, 其他行政权力 or 其他权力. */
  readonly shortCategories: boolean;
  readonly title: 'none' | 'one' | 'repeated' | 'centred' | 'with-unit-line';
  readonly twoRowHeader: boolean;
  readonly merges: boolean;
  readonly subItems: 'rows' | 'cell';
  /** The header again after so many rows, as printed pages have it. */
  readonly repeatHeader: number | null;
  readonly totals: 'none' | 'at-end' | 'each-category';
  readonly footnote: boolean;
  readonly serial: 'number' | 'float' | 'text';
  readonly blankColumns: number;
  readonly emptySheets: boolean;
  /** Names broken into lines as by a narrow column: 对拒绝⏎配合统⏎计调查. */
  readonly narrowNames: boolean;
  /** Long bases go on in the next row. */
  readonly cutBases: boolean;
}

export function chooseLook(list: List, can: Capacity, random: Random): Look {
  const arrangement = random.pick(
    can.sheets ? (['one', 'one', 'sheets', 'headings'] as const) : (['one', 'one', 'headings'] as const),
  );
  const style = styleOf(list.department);
  const hasSubItems = list.rows.some((row) => row.subItems.length > 0);
  const wanted = new Set<ColumnKind>(['serial', 'name', 'basis', 'organ', 'note']);
  if (hasSubItems || random.chance(0.4)) wanted.add('subItem');
  if (arrangement === 'one') wanted.add('category');
  if (style.levelColumn) wanted.add('level');
  if (style.casesColumn || list.rows.some((row) => row.cases === 0)) wanted.add('cases');
  for (const kind of ['desk', 'target', 'opinion'] as const) if (random.chance(0.35)) wanted.add(kind);
  return {
    arrangement,
    columns: chooseColumns(wanted, random),
    shortCategories: random.chance(0.4),
    title: random.pick(['none', 'one', 'one', 'repeated', 'centred', 'with-unit-line', 'with-unit-line']),
    twoRowHeader: can.merges && wanted.has('subItem') && random.chance(0.35),
    merges: can.merges && random.chance(0.7),
    subItems: random.chance(0.6) ? 'rows' : 'cell',
    repeatHeader: random.chance(0.2) ? 30 + random.below(15) : null,
    totals: random.pick(['none', 'none', 'none', 'at-end', 'each-category']),
    footnote: random.chance(0.3),
    serial: random.pick(['number', 'number', 'number', 'text', 'float']),
    blankColumns: can.sheets && random.chance(0.15) ? 40 : 0,
    emptySheets: can.sheets && random.chance(0.3),
    narrowNames: can.sheets && random.chance(0.12),
    cutBases: can.merges && random.chance(0.15),
  };
}
