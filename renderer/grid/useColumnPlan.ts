import {
  columnOrderingFeature,
  columnPinningFeature,
  columnResizingFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  createColumnHelper,
  rowSortingFeature,
  type SortingState,
  tableFeatures,
  type Updater,
  useTable,
} from '@tanstack/react-table';
import { useEffect, useMemo, useState } from 'react';
import type { GridRow, GridView } from '#shared/contract/grid.ts';
import { gridSorts } from '#shared/contract/grid.ts';
import type { GridColumn, LaidColumn } from './column.ts';
import { loadPlan, savePlan, untouchedPlan } from './planStore.ts';

const features = tableFeatures({
  columnSizingFeature,
  columnResizingFeature,
  columnOrderingFeature,
  columnPinningFeature,
  columnVisibilityFeature,
  rowSortingFeature,
});
const helper = createColumnHelper<typeof features, GridRow>();
/** The rows come by windows and are drawn without the table, which has the columns alone. */
const noRows: GridRow[] = [];
const checkWidth = 34;

interface Options {
  readonly columns: readonly GridColumn[];
  /** Ids of those not shown until the user wants them. */
  readonly hidden: readonly string[];
  /** Px that the rows have. */
  readonly room: number;
  /** Px per px of the usual text size. */
  readonly scale: number;
  readonly sort: GridView['sort'];
  readonly onSort: (sort: GridView['sort']) => void;
}

/** Which columns are shown, in which order, how wide, and by which the rows are sorted. Kept from day to day. */
export function useColumnPlan({ columns, hidden, room, scale, sort, onSort }: Options) {
  const [plan, setPlan] = useState(loadPlan);
  useEffect(() => savePlan(plan), [plan]);
  const visibility = useMemo(
    () => plan.visibility ?? Object.fromEntries(hidden.map((id) => [id, false])),
    [plan.visibility, hidden],
  );
  const shown = columns.filter(({ id }) => visibility[id] !== false);
  const sizeOf = (column: GridColumn): number => plan.sizing[column.id] ?? column.size * scale;
  const others = shown.filter(({ grows }) => grows !== true).reduce((sum, column) => sum + sizeOf(column), 0);
  const left = Math.floor(room - others - checkWidth * scale);
  const definitions = useMemo(
    () =>
      helper.columns(
        columns.map((column) =>
          helper.accessor(() => '', {
            id: column.id,
            size: column.grows ? Math.max(column.size * scale, left) : column.size * scale,
            minSize: 40,
            maxSize: 2000,
            enableSorting: column.sort !== undefined,
            sortDescFirst: false,
          }),
        ),
      ),
    [columns, left, scale],
  );
  const pinning = useMemo(
    () => ({ start: columns.filter((column) => column.frozen).map(({ id }) => id), end: [] }),
    [columns],
  );
  const sorting = useMemo(() => sort.map(({ field, descending }) => ({ id: field, desc: descending })), [sort]);
  const table = useTable({
    features,
    columns: definitions,
    data: noRows,
    manualSorting: true,
    columnResizeMode: 'onChange',
    state: {
      sorting,
      columnSizing: plan.sizing,
      columnOrder: plan.order,
      columnVisibility: visibility,
      columnPinning: pinning,
    },
    onSortingChange: (updater: Updater<SortingState>) => onSort(sortOf(resolve(updater, sorting))),
    onColumnSizingChange: (updater) => setPlan((old) => ({ ...old, sizing: resolve(updater, old.sizing) })),
    onColumnOrderChange: (updater) => setPlan((old) => ({ ...old, order: resolve(updater, old.order) })),
    onColumnVisibilityChange: (updater) =>
      setPlan((old) => ({ ...old, visibility: resolve(updater, old.visibility ?? visibility) })),
  });
  const order = table.getVisibleLeafColumns();
  const key = order.map((column) => `${column.id}:${column.getSize()}`).join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all that the places follow from
  const laid = useMemo(() => layOut(columns, order, checkWidth * scale), [columns, key, scale]);
  const width = laid.reduce((sum, each) => sum + each.width, checkWidth * scale);
  const slides = width > room;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the table is another object each time; its state is what counts
  return useMemo(
    () => ({
      table,
      laid,
      checkWidth: checkWidth * scale,
      width,
      /** There is more than there is room for. */
      slides,
      reset: () => setPlan(untouchedPlan),
    }),
    [table.state, laid, scale, width, slides],
  );
}

export type ColumnPlan = ReturnType<typeof useColumnPlan>;

function layOut(
  columns: readonly GridColumn[],
  order: readonly { readonly id: string; readonly getSize: () => number }[],
  first: number,
): LaidColumn[] {
  const byId = new Map(columns.map((column) => [column.id, column]));
  let left = first;
  const laid: LaidColumn[] = [];
  const frozenCount = order.filter(({ id }) => byId.get(id)?.frozen).length;
  for (const [index, each] of order.entries()) {
    const column = byId.get(each.id);
    if (column === undefined) continue;
    const width = Math.round(each.getSize());
    laid.push({ column, width, left: column.frozen ? left : null, edge: index === frozenCount - 1 });
    left += width;
  }
  return laid;
}

function resolve<T>(updater: Updater<T>, old: T): T {
  return updater instanceof Function ? updater(old) : updater;
}

function sortOf(sorting: SortingState): GridView['sort'] {
  return sorting.flatMap(({ id, desc }) => {
    const field = gridSorts.find((each) => each === id);
    return field === undefined ? [] : [{ field, descending: desc }];
  });
}
