import { Dropdown, type MenuProps } from 'antd';
import { type DragEvent, memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GridColumn, LaidColumn } from '#renderer/grid/column.ts';
import type { ColumnPlan } from '#renderer/grid/useColumnPlan.ts';
import { Icon } from '#renderer/parts/Icon.tsx';
import type { GridTerm } from '#shared/contract/grid.ts';
import { FilterDialog } from './FilterDialog.tsx';

interface Props {
  readonly plan: ColumnPlan;
  readonly where: readonly GridTerm[];
  readonly checked: 'none' | 'some' | 'all';
  readonly onCheckAll: () => void;
}

/** The line above the rows: sorts by a press, also by several columns with Shift, moves by pulling, widens at the edge. */
export const Titles = memo(function Titles({ plan, where, checked, onCheckAll }: Props) {
  const { t } = useTranslation('catalogue');
  const [filtering, filter] = useState<GridColumn | null>(null);
  const box = checked === 'none' ? '' : checked === 'all' ? ' grid-box-on' : ' grid-box-some';
  return (
    <div role="rowgroup" className="grid-head-group">
      <div role="row" aria-rowindex={1} className="grid-head">
        <div role="columnheader" aria-colindex={1} className="grid-title grid-check">
          <button
            type="button"
            role="checkbox"
            aria-checked={checked === 'some' ? 'mixed' : checked === 'all'}
            aria-label={t('checkAll')}
            className={`grid-box${box}`}
            onClick={onCheckAll}
          />
        </div>
        {plan.laid.map((laid, at) => (
          <Title
            key={laid.column.id}
            laid={laid}
            at={at}
            plan={plan}
            filtered={where.some(({ field }) => field === laid.column.id)}
            onFilter={() => filter(laid.column)}
          />
        ))}
      </div>
      <FilterDialog column={filtering} where={where} onClose={() => filter(null)} />
    </div>
  );
});

interface TitleProps {
  readonly laid: LaidColumn;
  readonly at: number;
  readonly plan: ColumnPlan;
  readonly filtered: boolean;
  readonly onFilter: () => void;
}

function Title({ laid, at, plan, filtered, onFilter }: TitleProps) {
  const { t } = useTranslation('catalogue');
  const [over, setOver] = useState(false);
  const { column, left, edge } = laid;
  const entry = plan.table.getColumn(column.id);
  const header = plan.table.getFlatHeaders().find(({ id }) => id === column.id);
  if (entry === undefined) return null;
  const sorted = entry.getIsSorted();
  const place = entry.getSortIndex() + 1;
  const several = plan.table.state.sorting.length > 1;
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    moveColumn(plan, event.dataTransfer.getData('text/plain'), column.id);
  };
  const states = `${left === null ? '' : ' grid-frozen'}${edge ? ' grid-edge' : ''}${
    column.figure ? ' grid-title-figure' : ''
  }${filtered ? ' grid-title-filtered' : ''}${over ? ' grid-title-over' : ''}`;
  return (
    <div
      role="columnheader"
      aria-colindex={at + 2}
      aria-sort={sorted === 'asc' ? 'ascending' : sorted === 'desc' ? 'descending' : 'none'}
      className={`grid-title${states}`}
      style={left === null ? undefined : { '--left': `${left}px` }}
      draggable={column.frozen !== true}
      onDragStart={(event) => event.dataTransfer.setData('text/plain', column.id)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Dropdown menu={menuOf(laid, plan, t, onFilter)} trigger={['contextMenu']}>
        <button
          type="button"
          className="grid-title-button"
          aria-haspopup="menu"
          title={t('title.menu', { label: column.label })}
          onClick={entry.getToggleSortingHandler()}
        >
          <span className="ellipsis">{column.label}</span>
          {sorted === false ? null : <Icon name={sorted === 'asc' ? 'sort-up' : 'sort-down'} small />}
          {sorted !== false && several ? <span className="grid-title-place">{place}</span> : null}
          {filtered ? <Icon name="filter" small /> : null}
        </button>
      </Dropdown>
      <button
        type="button"
        tabIndex={-1}
        aria-label={t('title.pull', { label: column.label })}
        className={entry.getIsResizing() ? 'grid-title-pull grid-title-pull-active' : 'grid-title-pull'}
        draggable
        onDragStart={(event) => {
          // Pulling the edge is no moving of the column.
          event.preventDefault();
          event.stopPropagation();
        }}
        onMouseDown={header?.getResizeHandler()}
        onTouchStart={header?.getResizeHandler()}
        onDoubleClick={() => entry.resetSize()}
      />
    </div>
  );
}

function menuOf(
  { column }: LaidColumn,
  plan: ColumnPlan,
  t: ReturnType<typeof useTranslation<'catalogue'>>['t'],
  onFilter: () => void,
): MenuProps {
  const entry = plan.table.getColumn(column.id);
  const order = plan.laid.map((each) => each.column).filter(({ frozen }) => frozen !== true);
  const at = order.findIndex(({ id }) => id === column.id);
  const item = (key: string, label: string, disabled: boolean, run: () => void) => ({
    key,
    label,
    disabled,
    onClick: run,
  });
  const unsortable = column.sort === undefined;
  return {
    items: [
      item('up', t('title.ascending'), unsortable, () => entry?.toggleSorting(false)),
      item('down', t('title.descending'), unsortable, () => entry?.toggleSorting(true)),
      item('none', t('title.unsorted'), entry?.getIsSorted() === false, () => entry?.clearSorting()),
      { type: 'divider' },
      item('filter', t('title.filter'), false, onFilter),
      { type: 'divider' },
      item('earlier', t('title.earlier'), at < 1, () => moveColumn(plan, column.id, order[at - 1]?.id ?? '')),
      item('later', t('title.later'), at < 0 || at === order.length - 1, () =>
        moveColumn(plan, column.id, order[at + 1]?.id ?? ''),
      ),
      item('width', t('title.width'), false, () => entry?.resetSize()),
      item('hide', t('title.hide'), column.id === 'name', () => entry?.toggleVisibility(false)),
    ],
  };
}

/** To the place of the other one. */
export function moveColumn(plan: ColumnPlan, id: string, to: string): void {
  const order = plan.table.getAllLeafColumns().map((column) => column.id);
  const from = order.indexOf(id);
  const target = order.indexOf(to);
  if (from < 0 || target < 0 || from === target) return;
  const rest = order.filter((each) => each !== id);
  rest.splice(target, 0, id);
  plan.table.setColumnOrder(rest);
}
