import { Button, type InputRef } from 'antd';
import { memo, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { openItem, usePlace } from '#renderer/app/place.ts';
import { usePreferences } from '#renderer/app/preferences.ts';
import { callEngine } from '#renderer/engine/client.ts';
import { placeCursor, useCursor } from '#renderer/grid/cursor.ts';
import { Grid, type GridHandle } from '#renderer/grid/Grid.tsx';
import { useColumnPlan } from '#renderer/grid/useColumnPlan.ts';
import { ItemDrawer } from '#renderer/item/ItemDrawer.tsx';
import { Empty } from '#renderer/parts/Empty.tsx';
import { Pane } from '#renderer/parts/Pane.tsx';
import type { GridRow, GridView } from '#shared/contract/grid.ts';
import type { Disposition } from '#shared/model/decision.ts';
import { BulkBar } from './BulkBar.tsx';
import { checkedCount, chosenOf, isChecked, noChecks, toggled } from './checks.ts';
import { DecideDialog, type Deciding } from './DecideDialog.tsx';
import { Dialogs, type OpenDialog } from './Dialogs.tsx';
import { decide, wantsMore } from './decide.ts';
import { exportRows } from './exportRows.ts';
import { Facets } from './Facets.tsx';
import { Head } from './Head.tsx';
import { Peek } from './Peek.tsx';
import type { Block } from './pasting.ts';
import { Titles } from './Titles.tsx';
import { useCatalogueActions } from './useCatalogueActions.ts';
import { hiddenAtFirst, useColumns } from './useColumns.tsx';
import { useDrawer } from './useDrawer.ts';
import { useGridActs } from './useGridActs.ts';
import { useMedia } from './useMedia.ts';
import { useRoom } from './useRoom.ts';
import { clearFilters, sortBy, useView } from './viewStore.ts';

/** Leaves the first picture to itself. */
const preparesAfter = 500;

interface Props {
  /** What is shown until what was asked for has come. */
  readonly view: GridView;
  /** Rows, sub-items among them. */
  readonly count: number;
  readonly powers: number;
  readonly total: number;
  readonly extra: readonly string[];
}

/** Drawn anew only for another view, and its parts only for what they show of it: it has to keep up with typing. */
export const CatalogueGrid = memo(function CatalogueGrid({ view, count, powers, total, extra }: Props) {
  const { t } = useTranslation('catalogue');
  const where = useView((wanted) => wanted.where);
  const sort = useView((wanted) => wanted.sort);
  const hasFilters = useView((wanted) => wanted.where.length > 0 || wanted.search !== '');
  const roomy = useMedia('(min-width: 100rem)');
  const wide = useMedia('(min-width: 80rem)');
  const tall = useMedia('(min-height: 56.25rem)');
  const scale = usePreferences(({ textSize }) => textSize);
  const columns = useColumns(roomy);
  const scroller = useRef<HTMLDivElement | null>(null);
  const handle = useRef<GridHandle | null>(null);
  const field = useRef<InputRef | null>(null);
  const { room, measure } = useRoom();
  const takeScroller = useCallback(
    (element: HTMLDivElement | null) => {
      scroller.current = element;
      measure(element);
    },
    [measure],
  );
  const hidden = useMemo(
    () => [
      ...hiddenAtFirst,
      ...columns.filter(({ id }) => id.startsWith('extra.') || (id === 'basis' && !roomy)).map(({ id }) => id),
    ],
    [columns, roomy],
  );
  const plan = useColumnPlan({ columns, hidden, room, scale, sort, onSort: sortBy });
  const [checks, setChecks] = useState(noChecks);
  const [current, setCurrent] = useState<GridRow | undefined>(undefined);
  const [searching, setSearching] = useState(false);
  const [peeking, setPeeking] = useState(false);
  const [dialog, setDialog] = useState<OpenDialog>(null);
  const [deciding, setDeciding] = useState<Deciding | null>(null);
  const [block, setBlock] = useState<Block | null>(null);
  const [facetsOpen, setFacetsOpen] = useState(false);
  const { showItem, toggleDrawer } = useDrawer(current, wide);

  const key = JSON.stringify(view);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another view is looked at from its beginning
  useEffect(() => {
    handle.current?.begin();
    setChecks((before) => (before.all === null ? before : noChecks));
  }, [key]);
  useFollowItem(view, count, handle);
  useSearchReady(current !== undefined);

  const checked = checkedCount(checks, count);
  const checkAll = useCallback(
    () => setChecks((before) => (isAll(before, count) ? noChecks : { all: view, ids: new Set() })),
    [view, count],
  );
  const acts = useGridActs({
    view,
    count,
    laid: plan.laid,
    onCheck: useCallback((ids: readonly number[]) => setChecks((before) => toggled(before, ids)), []),
    onBlock: setBlock,
    open: showItem,
    peek: useCallback(() => setPeeking((before) => !before), []),
    checkAll,
  });
  const decideNow = (as: Disposition | null) => {
    const chosen = checked > 0 ? chosenOf(checks) : current === undefined ? null : { items: [current.id] };
    if (chosen === null) return;
    const many = checked > 0 ? checked : 1;
    if (wantsMore(as) && (many > 1 || as !== '取消')) setDeciding({ as, chosen, count: many });
    else void decide({ as, chosen, count: many });
  };
  useCatalogueActions({
    hasFilters,
    hasRows: count > 0,
    folded: !wide,
    onFind: () => {
      // While rows are checked the field is not there until it is asked for.
      flushSync(() => setSearching(true));
      field.current?.focus({ cursor: 'all' });
    },
    onDialog: setDialog,
    onDecide: decideNow,
    onCheckAll: checkAll,
    onFacets: () => setFacetsOpen(!facetsOpen),
    onDrawer: toggleDrawer,
    onExport: () => void exportRows(view, plan.laid),
  });
  const focus = useCallback(() => handle.current?.focus(), []);
  const leaveSearch = useCallback(() => setSearching(false), []);
  const closeDialog = useCallback(() => setDialog(null), []);
  const checkedState = checked === 0 ? 'none' : checked === count ? 'all' : 'some';
  const titles = useMemo(
    () => <Titles plan={plan} where={where} checked={checkedState} onCheckAll={checkAll} />,
    [plan, where, checkedState, checkAll],
  );
  const isRowChecked = useCallback((id: number) => isChecked(checks, id), [checks]);
  const checkedItems = useMemo(
    () => (checked === 0 ? null : { chosen: chosenOf(checks), count: checked }),
    [checks, checked],
  );
  const step = (by: number) => {
    const { row, column } = useCursor.getState();
    const next = { row: row + by, column };
    if (next.row < 0 || next.row >= count) return null;
    return () => {
      placeCursor(next);
      handle.current?.show(next);
    };
  };
  return (
    <div className="catalogue">
      {wide || facetsOpen ? (
        <Facets view={view} where={where} ready={current !== undefined || count === 0} tall={tall} />
      ) : null}
      <Pane className="catalogue-pane" label={t('grid')}>
        {checked > 0 && !searching ? (
          <BulkBar
            checked={checked}
            count={count}
            onAll={() => setChecks({ all: view, ids: new Set() })}
            onNone={() => {
              setChecks(noChecks);
              focus();
            }}
            onDecide={decideNow}
            onEdit={() => setDialog('edit')}
          />
        ) : (
          <Head
            where={where}
            powers={powers}
            subItems={count - powers}
            total={total}
            field={field}
            onEnterRows={focus}
            onLeave={leaveSearch}
            folded={!wide}
          />
        )}
        <div className="catalogue-rows">
          {count === 0 ? (
            <Empty icon="filter" title={t('empty.noneTitle')} hint={t('empty.noneHint')}>
              <Button type="primary" onClick={clearFilters}>
                {t('clear')}
              </Button>
            </Empty>
          ) : (
            <Grid
              label={t('grid')}
              view={view}
              count={count}
              plan={plan}
              scale={scale}
              extra={extra}
              isChecked={isRowChecked}
              acts={acts}
              scroller={scroller}
              takeScroller={takeScroller}
              handle={handle}
              onCurrent={setCurrent}
              head={titles}
            />
          )}
          {peeking && current !== undefined ? <Peek row={current} onClose={() => setPeeking(false)} /> : null}
        </div>
      </Pane>
      <ItemDrawer docked={wide} onPrevious={step(-1)} onNext={step(1)} />
      <DecideDialog deciding={deciding} onClose={() => setDeciding(null)} />
      <Dialogs
        open={dialog}
        view={view}
        count={count}
        checked={checkedItems}
        columns={columns}
        plan={plan}
        block={block}
        onBlock={setBlock}
        onClose={closeDialog}
      />
    </div>
  );
});

/** Once there are rows to look at, the engine reads what a search will look at, so that the first letter finds it ready. */
function useSearchReady(ready: boolean): void {
  useEffect(() => {
    if (!ready) return;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      // A search that comes before the end goes on from there.
      callEngine('grid/prepare', {}, { signal: stop.signal }).catch(() => {});
    }, preparesAfter);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [ready]);
}

function isAll({ all, ids }: typeof noChecks, count: number): boolean {
  return all === null ? ids.size === count : ids.size === 0;
}

/** The item that was asked for from elsewhere gets the cursor, where the view holds it. */
function useFollowItem(view: GridView, count: number, handle: { readonly current: GridHandle | null }): void {
  const asked = usePlace((place) => place.asked);
  const followed = useRef(0);
  useEffect(() => {
    const { item } = usePlace.getState();
    if (item === null || followed.current === asked || count === 0) return;
    followed.current = asked;
    void callEngine('grid/position', { view, item }).then(({ index }) => {
      if (index === null) return;
      const spot = { row: index, column: useCursor.getState().column };
      placeCursor(spot);
      handle.current?.show(spot);
      openItem(item);
    });
  }, [asked, view, count, handle]);
}
