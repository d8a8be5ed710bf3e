import type { Grid } from '#shared/sheet/grid.ts';
import { tokenKey } from './columns.ts';
import { formMark, freeMark, readToken } from './sentRow.ts';

/** The hidden column of a sheet, wherever it stands now. */
export interface SheetTokens {
  /** null where it was lost. */
  readonly column: number | null;
  /** Rows that have a token. */
  readonly rows: number;
  /** Uids of the rounds that the tokens name, the most frequent first. */
  readonly rounds: readonly string[];
  /** What stands in that column of a row; empty where nothing does. */
  readonly at: (row: number) => string;
}

/** The column in which most tokens and marks stand. */
export function findTokens({ rows }: Grid): SheetTokens {
  const marks = new Map<number, number>();
  const rounds = new Map<string, number>();
  let tokens = 0;
  for (const row of rows) {
    for (const [column, cell] of row.entries()) {
      const text = cell?.text.trim() ?? '';
      const token = readToken(text);
      if (token === null && text !== formMark && text !== freeMark && text !== tokenKey) continue;
      marks.set(column, (marks.get(column) ?? 0) + 1);
      if (token === null) continue;
      tokens += 1;
      rounds.set(token.round, (rounds.get(token.round) ?? 0) + 1);
    }
  }
  const column = mostFrequent(marks)[0] ?? null;
  return {
    column,
    rows: tokens,
    rounds: mostFrequent(rounds),
    at: (row) => (column === null ? '' : (rows[row]?.[column]?.text.trim() ?? '')),
  };
}

function mostFrequent<T>(counts: ReadonlyMap<T, number>): T[] {
  return [...counts].sort(([, a], [, b]) => b - a).map(([key]) => key);
}
