import { Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import { Icon } from '#renderer/parts/Icon.tsx';
import type { Picture } from '#shared/contract/desk.ts';
import type { Merge, PictureRow } from './pictureLayout.ts';

interface Props {
  readonly number: number;
  /** Undefined until it came. */
  readonly row: PictureRow | undefined;
  readonly columns: Picture['columns'];
  readonly edges: readonly number[];
  readonly cover: ReadonlyMap<string, Merge>;
  readonly top: number;
  readonly height: number;
  readonly header: boolean;
  readonly startsHeader: boolean;
  readonly picking: boolean;
  readonly onPick: (row: number) => void;
  readonly onSay: (row: number, outcome: 'item' | 'aside' | null) => void;
  readonly onHeader: (row: number) => void;
}

/** One row of a sheet; its number opens what can be said of it. */
export function PictureLine(props: Props) {
  const { t } = useTranslation('intake');
  const { number, row, columns, edges, cover, top, height, header } = props;
  const state = header ? 'header' : (row?.outcome ?? 'blank');
  const reason = row?.reason ?? null;
  return (
    <div
      className={`picture-row picture-row-${state}`}
      role="row"
      aria-rowindex={number}
      title={reason === null || header ? undefined : t(`reason.${reason}`)}
      style={{ transform: `translateY(${top}px)`, height }}
    >
      <div className="picture-rowhead" role="rowheader">
        <RowNumber {...props} />
      </div>
      {columns.map(({ column }) => {
        const text = row?.cells[column] ?? '';
        const merge = cover.get(`${number} ${column}`);
        const inside = merge !== undefined && (merge.left !== column || merge.top !== number);
        return (
          <div
            key={column}
            className={row?.struck.includes(column) ? 'picture-cell picture-struck' : 'picture-cell'}
            role="cell"
            style={{ width: (edges[column + 1] ?? 0) - (edges[column] ?? 0) }}
            title={text.length > 40 ? text : undefined}
          >
            <span>{inside ? '' : text}</span>
          </div>
        );
      })}
    </div>
  );
}

function RowNumber({ number, row, header, startsHeader, picking, onPick, onSay, onHeader }: Props) {
  const { t } = useTranslation('intake');
  const content = (
    <>
      {number}
      {row?.hidden ? <Icon name="eye" small label={t('hiddenRow')} /> : null}
    </>
  );
  if (picking) {
    return (
      <button type="button" className="picture-number" onClick={() => onPick(number)}>
        {content}
      </button>
    );
  }
  const outcome = row?.outcome ?? null;
  const items = [
    { key: 'header', label: t('rowMenu.header'), disabled: startsHeader, onClick: () => onHeader(number) },
    ...(outcome === null || outcome === 'item'
      ? []
      : [{ key: 'item', label: t('rowMenu.item'), disabled: header, onClick: () => onSay(number, 'item') }]),
    ...(outcome === null || outcome === 'aside'
      ? []
      : [{ key: 'aside', label: t('rowMenu.aside'), onClick: () => onSay(number, 'aside') }]),
    ...(row?.given == null ? [] : [{ key: 'asRead', label: t('rowMenu.asRead'), onClick: () => onSay(number, null) }]),
  ];
  return (
    <Dropdown trigger={['click']} menu={{ items }}>
      <button type="button" className="picture-number" aria-label={t('rowMenu.open', { row: number })}>
        {content}
      </button>
    </Dropdown>
  );
}
