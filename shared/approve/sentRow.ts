import { z } from 'zod';
import { fingerprint } from '#shared/text/fingerprint.ts';
import { columnKeys } from './columns.ts';

/** One line of a round: an item as it went out, cell by cell. It never changes afterwards. */
export const sentRowSchema = z
  .object({
    uid: z.string(),
    /** Of the power that a sub-item belongs to. */
    parentUid: z.string().nullable(),
    number: z.string(),
    /** Who was asked. */
    department: z.string(),
    cells: z.partialRecord(z.enum(columnKeys), z.string()).readonly(),
    /** Where cells hold only how a text begins: its article in 依据汇编, and the texts whole. */
    annex: z
      .object({ article: z.int().positive(), texts: z.partialRecord(z.enum(columnKeys), z.string()).readonly() })
      .readonly()
      .optional(),
  })
  .readonly();
export type SentRow = z.infer<typeof sentRowSchema>;

/** What the hidden cell of a row says: which round, which item, and the fingerprint of what was sent. */
export interface RowToken {
  readonly round: string;
  readonly item: string;
  readonly check: string;
}

const mark = 'QQ1';
/** In the hidden cell of what is no item: titles, headers, signatures. */
export const formMark = `${mark}-`;
/** In the hidden cell of the free rows, in which new items may be written. */
export const freeMark = `${mark}+`;

export function rowCheck(round: string, row: SentRow): string {
  const cells = columnKeys.map((key) => row.cells[key] ?? '');
  return fingerprint([round, row.uid, ...cells].join('\u0000'));
}

export function writeToken(round: string, row: SentRow): string {
  return [mark, round, row.uid, rowCheck(round, row)].join('|');
}

/** null where the cell holds nothing of ours. */
export function readToken(text: string): RowToken | null {
  const [first, round, item, check, ...more] = text.trim().split('|');
  if (first !== mark || more.length > 0) return null;
  return round && item && check ? { round, item, check } : null;
}
