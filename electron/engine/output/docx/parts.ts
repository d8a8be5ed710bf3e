import type { ChapterTable } from '#shared/publish/chapters.ts';
import type { PrintColumn } from '#shared/publish/printColumns.ts';
import { powerRows } from '#shared/publish/printRows.ts';
import type { PublishedList } from '#shared/publish/publishedList.ts';
import { reportSentence } from '#shared/publish/reportSentence.ts';
import { reportHeaders, reportLines, reportNote, reportTable } from '#shared/publish/reportTable.ts';
import { summaryHeaders, summaryLines, summaryNote } from '#shared/publish/summaryTable.ts';
import type { DrawnPicture } from '../charts/drawnPicture.ts';
import type { CellStyle, DocxTable } from './table.ts';

export interface TextPart {
  readonly kind: 'text';
  /** The name of a paragraph style. */
  readonly style: string;
  readonly text: string;
  readonly newPage?: boolean;
}

export interface PicturePart {
  readonly kind: 'picture';
  readonly picture: DrawnPicture;
}

export type TablePart = DocxTable & { readonly kind: 'table' };

/** What a document is made of, in order. */
export type Block = TextPart | TablePart | PicturePart;

const cellStyles: Readonly<Record<PrintColumn['style'], CellStyle>> = {
  figure: 'CentredCell',
  centred: 'CentredCell',
  text: 'TextCell',
};

/** The powers of a chapter. */
export function tableOf({ columns, powers }: ChapterTable): TablePart {
  return {
    kind: 'table',
    columns: columns.map(({ header, width, style }) => ({ header, share: width, style: cellStyles[style] })),
    blocks: powers.map((power) => powerRows(columns, power)),
  };
}

/** The paragraph of the annual report, its table, and 汇总表; of a part of a release, of which no accounts are kept, none. */
export function accounts(list: PublishedList): Block[] {
  const { ledger } = list;
  if (ledger === null) return [];
  return [
    { kind: 'text', style: 'BodyText', text: reportSentence({ ...list, ledger }) },
    { kind: 'text', style: 'TableTitle', text: '各类别清理情况表', newPage: true },
    figures(reportHeaders, [14, 10, 10, 10, 11, 10, 13], reportLines(reportTable({ ...list, ledger }))),
    { kind: 'text', style: 'TableNote', text: reportNote },
    { kind: 'text', style: 'TableTitle', text: '各部门、各类别汇总表', newPage: true },
    figures(summaryHeaders(list), summaryShares(list), summaryLines(list)),
    { kind: 'text', style: 'TableNote', text: summaryNote(list) },
  ];
}

function summaryShares({ categories }: PublishedList): number[] {
  return [7, 32, ...categories.map(() => 9), 9, 9, 9, 14];
}

/** Figures in the middle; the last line is the sum of the others. */
function figures(
  headers: readonly string[],
  shares: readonly number[],
  lines: readonly (readonly string[])[],
): TablePart {
  const columns = headers.map((header, index) => ({
    header,
    share: shares[index] ?? 1,
    style: header === '部门' ? ('TextCell' as const) : ('CentredCell' as const),
  }));
  const blocks = lines.map((line, index) => {
    const style: { style?: CellStyle } = index === lines.length - 1 ? { style: 'HeadCell' } : {};
    return [line.map((text, column) => ({ column, text, rows: 1, ...style }))];
  });
  return { kind: 'table', columns, blocks };
}
