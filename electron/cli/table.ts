import stringWidth from 'string-width';

/** Columns aligned for a terminal, in which a Chinese character takes two places. */
export interface Column<T> {
  readonly header: string;
  readonly value: (row: T) => string | number;
  /** Longer values are cut to this many places and end in …; the last column may be left free. */
  readonly width?: number;
}

export function renderTable<T>(rows: readonly T[], columns: readonly Column<T>[]): string {
  const header = columns.map((column) => measured(column.header));
  const numeric = columns.map(
    (column) => rows.length > 0 && rows.every((row) => typeof column.value(row) === 'number'),
  );
  const cells = rows.map((row) => columns.map((column) => cut(measured(show(column.value(row))), column.width)));
  const widths = header.map(({ width }, index) =>
    cells.reduce((widest, line) => Math.max(widest, line[index]?.width ?? 0), width),
  );
  const line = (texts: readonly Measured[]): string =>
    texts
      .map((text, index) => pad(text, widths[index] ?? 0, numeric[index] ?? false))
      .join('  ')
      .trimEnd();
  return [line(header), widths.map((width) => '─'.repeat(width)).join('  '), ...cells.map(line)].join('\n');
}

/** A text with the places it takes; measuring is what costs. */
interface Measured {
  readonly text: string;
  readonly width: number;
}

function measured(text: string): Measured {
  return { text, width: stringWidth(text) };
}

/** How a listing is shown that needs no more than its columns. */
export function tableOf<T>(columns: readonly Column<T>[]): (rows: readonly T[]) => string {
  return (rows) => renderTable(rows, columns);
}

/** 2015-09-01 09:30:00 where the clerk sits; the file keeps UTC. */
export function localTime(at: string): string {
  return new Date(at).toLocaleString('sv-SE');
}

function show(value: string | number): string {
  return typeof value === 'number' ? value.toLocaleString('en-US') : value.replace(/\s+/g, ' ');
}

function pad({ text, width }: Measured, to: number, right: boolean): string {
  const space = ' '.repeat(Math.max(0, to - width));
  return right ? space + text : text + space;
}

function cut(whole: Measured, to: number | undefined): Measured {
  if (to === undefined || whole.width <= to) return whole;
  let kept = '';
  let width = 0;
  for (const character of whole.text) {
    const more = stringWidth(character);
    if (width + more > to - 1) break;
    kept += character;
    width += more;
  }
  return { text: `${kept}…`, width: width + 1 };
}
