import type { PrintCell } from '#shared/publish/printRows.ts';
import { linesIn } from './wrapText.ts';

/** How the text of a cell is set. In points. */
export interface CellText {
  readonly font: number;
  readonly line: number;
  /** Above and below the text, together. */
  readonly space: number;
}

/**
 * An estimate, on the high side, of how high the rows of a power are.
 * @param widths of the texts in the columns, in points
 * @returns points
 */
export function blockHeight(
  block: readonly (readonly PrintCell[])[],
  widths: readonly number[],
  { font, line, space }: CellText,
): number {
  const height = ({ column, text }: PrintCell): number => linesIn(text, (widths[column] ?? 0) / font) * line + space;
  const rows = block.map((cells) => Math.max(line, ...cells.filter(({ rows }) => rows === 1).map(height)));
  const spanning = block.flatMap((cells) => cells.filter(({ rows }) => rows > 1).map(height));
  return Math.max(
    rows.reduce((sum, each) => sum + each, 0),
    ...spanning,
  );
}
