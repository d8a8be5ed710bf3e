import type { Merge, PictureRow } from './pictureLayout.ts';

interface Props {
  readonly merges: readonly Merge[];
  readonly rows: ReadonlyMap<number, PictureRow>;
  readonly edges: readonly number[];
  readonly isHeader: (row: number) => boolean;
  /** Where rows begin and end, from the top of the sheet. */
  readonly start: (row: number) => number;
  readonly end: (row: number) => number;
}

/** Merged cells, laid over the rows that they reach across. The cells below say the same to a screen reader. */
export function MergedCells({ merges, rows, edges, isHeader, start, end }: Props) {
  return merges.map((merge) => {
    const { top, left, bottom, right, text, struck } = merge;
    const state = isHeader(top) ? 'header' : (rows.get(top)?.outcome ?? 'blank');
    return (
      <div
        key={`${top} ${left}`}
        aria-hidden="true"
        className={`picture-merge picture-merge-${state} ${bottom > top ? 'picture-merge-tall' : ''} ${struck ? 'picture-struck' : ''}`}
        style={{
          top: start(top),
          height: end(bottom) - start(top),
          left: edges[left],
          width: (edges[right + 1] ?? 0) - (edges[left] ?? 0),
        }}
      >
        <span>{text}</span>
      </div>
    );
  });
}
