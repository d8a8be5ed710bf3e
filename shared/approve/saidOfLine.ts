import type { AnswerTable } from './answerTable.ts';
import type { ColumnKey } from './columns.ts';
import { isWritable, sharedKeys } from './effects.ts';
import type { KnownRound } from './knownRound.ts';
import { isSameCell, savedText } from './sameCell.ts';
import type { SentRow } from './sentRow.ts';

/** A line of a returned sheet whose item is known. */
export interface ReturnedLine {
  readonly round: KnownRound;
  readonly sent: SentRow;
  readonly table: AnswerTable;
  readonly row: number;
}

/** What a line says in each column that its sheet has: as it was sent, or as it is written there now. */
export type Said = ReadonlyMap<ColumnKey, string>;

export interface LineContext {
  /** The uid of the power that the line at a row of the same sheet belongs to, itself or its parent. */
  readonly powerAt: (row: number) => string | null;
  /** The line of the power that a sub-item belongs to, where it came back. */
  readonly parent: ReturnedLine | null;
}

/** Cell by cell. 序号 is left out: it counts the lines of a sheet, and says nothing of an item. */
export function saidOfLine(line: ReturnedLine, context: LineContext): Said {
  const { sent, table, row } = line;
  const said = new Map<ColumnKey, string>();
  for (const [key, column] of table.columnsAt(row)) {
    if (key !== 'seq') said.set(key, cellSays(line, key, column, context) ?? sent.cells[key] ?? '');
  }
  return said;
}

/** null where it says what was sent. */
function cellSays(line: ReturnedLine, key: ColumnKey, column: number, context: LineContext): string | null {
  const { round, sent, table, row } = line;
  const before = sent.cells[key] ?? '';
  const merge = table.cells.mergeAt(row, column);
  // Whoever merges cells of one power means one thing by them, and the program drops what stood in the others.
  if (merge !== null && merge.top < row && context.powerAt(merge.top) === powerOf(sent)) return null;
  const found = savedText(table.cells.filled(row, column));
  if (isSameCell(before, found) || isWhole(sent, key, found)) return null;
  if (sharedKeys.has(key) && !isWritable(round.kind, key) && isOfPower(line, key, found, context)) return null;
  return found;
}

export function powerOf({ parentUid, uid }: SentRow): string {
  return parentUid ?? uid;
}

/** The cell held only how a text begins, and somebody put the whole of it there. */
function isWhole({ annex }: SentRow, key: ColumnKey, found: string): boolean {
  const whole = annex?.texts[key];
  return whole !== undefined && isSameCell(whole, found);
}

/** Where the merge over a power and its sub-items was taken away: nothing, or what the power says. */
function isOfPower({ round, sent }: ReturnedLine, key: ColumnKey, found: string, { parent }: LineContext): boolean {
  if (sent.parentUid === null) return false;
  if (found === '') return true;
  if (isSameCell(round.rows.get(sent.parentUid)?.cells[key] ?? '', found)) return true;
  if (parent === null) return false;
  const column = parent.table.columnsAt(parent.row).get(key);
  return column !== undefined && isSameCell(parent.table.cells.own(parent.row, column), found);
}
