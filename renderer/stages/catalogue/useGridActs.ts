import i18next from 'i18next';
import { useMemo } from 'react';
import { act } from '#renderer/engine/act.ts';
import { callEngine } from '#renderer/engine/client.ts';
import { tellDone, tellFailure, tellNotice } from '#renderer/engine/tell.ts';
import type { GridActs } from '#renderer/grid/acts.ts';
import type { GridColumn, LaidColumn } from '#renderer/grid/column.ts';
import type { Stretch } from '#renderer/grid/cursor.ts';
import { countedWords } from '#renderer/words/countedWords.ts';
import type { Counted, GridView } from '#shared/contract/grid.ts';
import { formatTsv, parseTsv } from '#shared/text/tsv.ts';
import { idsOf, textsOf } from './cells.ts';
import { type Block, blockEdits } from './pasting.ts';

interface Options extends Pick<GridActs, 'open' | 'peek' | 'checkAll'> {
  readonly view: GridView;
  readonly count: number;
  readonly laid: readonly LaidColumn[];
  readonly onCheck: (ids: readonly number[]) => void;
  /** A block that is large enough to be looked at before it is written. */
  readonly onBlock: (block: Block) => void;
}

const copiedAtMost = 100_000;
/** Up to so many cells are written without asking: one step takes them back. */
const unaskedCells = 200;

/** What the grid's keys and mouse do to this view. */
export function useGridActs({ view, count, laid, onCheck, onBlock, open, peek, checkAll }: Options): GridActs {
  return useMemo(() => {
    const columns = laid.map(({ column }) => column);
    return {
      open,
      peek,
      checkAll,
      write: (row, column, value) => {
        void act('edit/fields', { changes: [{ item: row.id, field: column.id, value }] });
      },
      whole: async (row, column) => (await textsOf(view, row, row + 1, [column.id]))[0]?.[0] ?? '',
      copy: (stretch) => void failing(copy(view, stretch, columns)),
      paste: (stretch, text) => void failing(paste(stretch, text)),
      fillDown: (stretch) => void failing(fillDown(stretch)),
      clear: (stretch) => void failing(write(stretch, () => '')),
      check: (top, bottom) => void failing(idsOf(view, top, bottom + 1).then(onCheck)),
    };

    async function paste(stretch: Stretch, text: string): Promise<void> {
      const cells = parseTsv(text);
      const [first] = cells;
      if (first === undefined || text === '') return;
      if (cells.length === 1 && first.length === 1) return write(stretch, () => first[0] ?? '');
      const block: Block = {
        view,
        top: stretch.top,
        cells: cells.slice(0, count - stretch.top),
        columns: columns.slice(stretch.left, stretch.left + first.length),
        beyond: Math.max(0, cells.length - (count - stretch.top)),
      };
      if (cells.length * first.length > unaskedCells || block.beyond > 0) onBlock(block);
      else await writeBlock(block);
    }

    async function fillDown(stretch: Stretch): Promise<void> {
      const { top, bottom, left, right } = stretch;
      // One cell alone takes what stands above it.
      const from = top === bottom ? top - 1 : top;
      if (from < 0) return;
      const fields = columns.slice(left, right + 1).map(({ id }) => id);
      const [source = []] = await textsOf(view, from, from + 1, fields);
      await write(
        { ...stretch, top: top === bottom ? top : top + 1 },
        (column) => source[fields.indexOf(column.id)] ?? '',
      );
    }

    async function write(stretch: Stretch, value: (column: GridColumn) => string): Promise<void> {
      const chosen = columns.slice(stretch.left, stretch.right + 1);
      const locked = chosen.find(({ edit }) => edit === undefined);
      if (locked !== undefined) return tellNotice(i18next.t('catalogue:notEditable', { label: locked.label }));
      const items = await idsOf(view, stretch.top, stretch.bottom + 1);
      const changes = items.flatMap((item) =>
        chosen.map((column) => ({ item, field: column.id, value: value(column) })),
      );
      const done = await act('edit/fields', { changes });
      if (done !== null && items.length > 1) tellSaved(done);
    }
  }, [view, count, laid, onCheck, onBlock, open, peek, checkAll]);
}

async function copy(
  view: GridView,
  { top, bottom, left, right }: Stretch,
  columns: readonly GridColumn[],
): Promise<void> {
  const rows = bottom - top + 1;
  if (rows > copiedAtMost) return tellNotice(i18next.t('catalogue:tooMany', { n: copiedAtMost }));
  const fields = columns.slice(left, right + 1).map(({ id }) => id);
  const cells = await textsOf(view, top, bottom + 1, fields);
  await navigator.clipboard.writeText(rows === 1 && fields.length === 1 ? (cells[0]?.[0] ?? '') : formatTsv(cells));
  if (rows > 1) tellDone(i18next.t('catalogue:copied', { count: rows }));
}

/** Writes a block of cells; the columns that cannot be edited are passed over where they hold the same already. */
export async function writeBlock(block: Block): Promise<void> {
  const { top, cells, columns, view } = block;
  const locked = columns.find(({ edit }) => edit === undefined);
  const standing = locked === undefined ? null : await textsOf(view, top, top + cells.length, [locked.id]);
  const at = locked === undefined ? -1 : columns.indexOf(locked);
  if (locked !== undefined && cells.some((row, index) => (row[at] ?? '') !== (standing?.[index]?.[0] ?? ''))) {
    return tellNotice(i18next.t('catalogue:notEditable', { label: locked.label }));
  }
  const items = await callEngine('grid/ids', { view, from: top, to: top + cells.length });
  const done = await act('edit/fields', { changes: blockEdits(block, items.ids) });
  if (done !== null) tellSaved(done);
}

function tellSaved(done: Counted): void {
  const none = done.powers + done.subItems === 0;
  tellDone(none ? i18next.t('catalogue:savedNone') : i18next.t('catalogue:saved', { counted: countedWords(done) }));
}

async function failing(work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (error) {
    tellFailure(error);
  }
}
