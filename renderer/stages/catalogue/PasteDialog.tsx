import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAsk } from '#renderer/engine/useAsk.ts';
import { useFormat } from '#renderer/words/useFormat.ts';
import { GridDialog } from './GridDialog.tsx';
import type { Block } from './pasting.ts';
import { writeBlock } from './useGridActs.ts';

const shownRows = 6;

/** A large block before it is written: where it goes and what its first rows are. */
export function PasteDialog({ block, onClose }: { readonly block: Block | null; readonly onClose: () => void }) {
  const { t } = useTranslation('catalogue');
  const { number } = useFormat();
  const title =
    block === null ? '' : t('paste.title', { rows: number(block.cells.length), columns: block.columns.length });
  return (
    <GridDialog open={block !== null} title={title} width={720} onClose={onClose}>
      {block === null ? null : <Preview block={block} onClose={onClose} />}
    </GridDialog>
  );
}

function Preview({ block, onClose }: { readonly block: Block; readonly onClose: () => void }) {
  const { t } = useTranslation('catalogue');
  const { number } = useFormat();
  const { view, top, cells, columns, beyond } = block;
  const { data } = useAsk('grid/rows', { view, from: top, to: top + shownRows });
  const count = number(cells.length * columns.length);
  const write = () => {
    onClose();
    void writeBlock(block);
  };
  return (
    <div className="catalogue-form">
      <p className="soft">
        {t('paste.hint', { number: data?.rows[0]?.number ?? '', label: columns[0]?.label ?? '', cells: count })}
      </p>
      <table className="catalogue-block">
        <thead>
          <tr>
            <th>{t('field.number')}</th>
            {columns.map(({ id, label }) => (
              <th key={id}>{label}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data?.rows.slice(0, cells.length).map((row, index) => (
            <tr key={row.id}>
              <td className="muted">{row.number}</td>
              {columns.map(({ id }, at) => (
                <td key={id}>{cells[index]?.[at]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {beyond > 0 ? <p className="is-warn">{t('paste.beyond', { n: number(beyond) })}</p> : null}
      <div className="catalogue-form-end">
        <Button type="primary" onClick={write}>
          {t('paste.ok', { cells: count })}
        </Button>
      </div>
    </div>
  );
}
