/**
 * A block of cells as spreadsheets put it on the clipboard: tabs between cells, line breaks between rows; a cell that
 * holds either, or begins with a quotation mark, stands in quotation marks, its own doubled.
 */
export function formatTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map(quoted).join('\t')).join('\r\n');
}

function quoted(cell: string): string {
  return /[\t\r\n]|^"/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** The cells of such a block. The line break that Excel puts behind the last row makes no row of its own. */
export function parseTsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const { cell, end } = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at);
    row.push(cell);
    at = end + 1;
    if (text[end] === '\t') continue;
    rows.push(row);
    row = [];
    if (text[end] === '\r' && text[end + 1] === '\n') at += 1;
    if (at === text.length) break;
  }
  return rows;
}

interface Read {
  readonly cell: string;
  /** Where what stands behind it is: a tab, a line break, or the end of the text. */
  readonly end: number;
}

function plainCell(text: string, from: number): Read {
  const stop = /[\t\r\n]/g;
  stop.lastIndex = from;
  const end = stop.exec(text)?.index ?? text.length;
  return { cell: text.slice(from, end), end };
}

/** One that does not end as it should is a plain cell that begins with a quotation mark. */
function quotedCell(text: string, from: number): Read {
  let cell = '';
  for (let at = from + 1; at < text.length; at += 1) {
    if (text[at] !== '"') cell += text[at];
    else if (text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (at + 1 === text.length || /[\t\r\n]/.test(text[at + 1] ?? '')) return { cell, end: at + 1 };
    else return plainCell(text, from);
  }
  return plainCell(text, from);
}
