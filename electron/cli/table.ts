import stringWidth from 'string-width';

/** Columns aligned for a terminal, in which a Chinese character takes two places. */
export interface Column<T> {
  readonly header: string;
  readonly value: (row: T) => string | number;
  /** Longer values are cut to this many places and end in …; the last column may be left free. */
  readonly width?: number;
}

export function renderTable<T>(rows: readonly T[], columns: readonly Column<T>[]): string {
  const cells = rows.map((row) => columns.map((column) => cut(show(column.value(row)), column.width)));
  const header = columns.map((column) => column.header);
  const numeric = columns.map(
    (column) => rows.length > 0 && rows.every((row) => typeof column.value(row) === 'number'),
  );
  const widths = header.map((text, index) =>
    Math.max(stringWidth(text), ...cells.map((line) => stringWidth(line[index] ?? ''))),
  );
  const line = (texts: readonly string[]): string =>
    texts
      .map((text, index) => pad(text, widths[index] ?? 0, numeric[index] ?? false))
      .join('  ')
      .trimEnd();
  return [line(header), widths.map((width) => '─'.repeat(width)).join('  '), ...cells.map(line)].join('\n');
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

function pad(text: string, width: number, right: boolean): string {
  const space = ' '.repeat(Math.max(0, width - stringWidth(text)));
  return right ? space + text : text + space;
}

function cut(text: string, width: number | undefined): string {
  if (width === undefined || stringWidth(text) <= width) return text;
  let kept = '';
  for (const character of text) {
    if (stringWidth(kept + character) > width - 1) break;
    kept += character;
  }
  return `${kept}…`;
}
