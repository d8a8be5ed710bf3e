import { memo } from 'react';
import type { GridColumn } from '#renderer/grid/column.ts';
import type { ColumnPlan } from '#renderer/grid/useColumnPlan.ts';
import type { Chosen, GridView } from '#shared/contract/grid.ts';
import { ColumnsDialog } from './ColumnsDialog.tsx';
import { EditAllDialog } from './EditAllDialog.tsx';
import { PasteDialog } from './PasteDialog.tsx';
import type { Block } from './pasting.ts';
import { ReplaceDialog } from './ReplaceDialog.tsx';

export type OpenDialog = 'replace' | 'columns' | 'edit' | null;

interface Props {
  readonly open: OpenDialog;
  readonly view: GridView;
  readonly count: number;
  readonly checked: { readonly chosen: Chosen; readonly count: number } | null;
  readonly columns: readonly GridColumn[];
  readonly plan: ColumnPlan;
  readonly block: Block | null;
  readonly onBlock: (block: Block | null) => void;
  readonly onClose: () => void;
}

/** What opens above the grid. */
export const Dialogs = memo(function Dialogs(props: Props) {
  const { open, view, count, checked, columns, plan, block, onBlock, onClose } = props;
  return (
    <>
      <ReplaceDialog
        open={open === 'replace'}
        view={{ chosen: { view, except: [] }, count }}
        checked={checked}
        onClose={onClose}
      />
      <ColumnsDialog open={open === 'columns'} columns={columns} plan={plan} onClose={onClose} />
      <EditAllDialog
        chosen={open === 'edit' && checked !== null ? checked.chosen : null}
        count={checked?.count ?? 0}
        columns={columns}
        onClose={onClose}
      />
      <PasteDialog block={block} onClose={() => onBlock(null)} />
    </>
  );
});
