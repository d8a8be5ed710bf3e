import type { ColumnKey } from './columns.ts';
import { isWritable } from './effects.ts';
import type { ReturnedLine, Said } from './saidOfLine.ts';

/** A cell that says something else than was sent; or, where `after` is `before`, one of several lines that keeps it. */
export interface Difference {
  readonly column: ColumnKey;
  readonly before: string;
  readonly after: string;
  readonly place: string;
}

export interface SaidLine {
  readonly line: ReturnedLine;
  readonly said: Said;
  readonly place: string;
}

/** All lines about one item: what they come to, and whether they say the same. */
export interface JoinedLines {
  readonly differences: readonly Difference[];
  /** Columns that say again what was sent. */
  readonly asSent: readonly ColumnKey[];
  readonly agree: boolean;
}

/** Where lines about one item say different things, each of them is a difference of its own, for a person to choose. */
export function joinLines(lines: readonly SaidLine[]): JoinedLines {
  const [first] = lines;
  if (first === undefined) return { differences: [], asSent: [], agree: true };
  const { sent, round } = first.line;
  const keys = new Set(lines.flatMap(({ said }) => [...said.keys()]));
  const asSent: ColumnKey[] = [];
  let agree = true;
  const differences = [...keys].flatMap((column) => {
    const before = sent.cells[column] ?? '';
    const values = new Map<string, Difference>();
    for (const { said, place } of lines) {
      const after = said.get(column);
      if (after === undefined || values.has(after)) continue;
      values.set(after, { column, before, after, place });
    }
    // A cell to be written in that was left empty says nothing.
    if (before === '' && isWritable(round.kind, column)) values.delete('');
    agree &&= values.size <= 1;
    if (values.size > 1 || !values.has(before)) return [...values.values()];
    asSent.push(column);
    return [];
  });
  return { differences, asSent, agree };
}
