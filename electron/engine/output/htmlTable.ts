import type { ChapterTable } from '#shared/publish/chapters.ts';
import type { PrintColumn } from '#shared/publish/printColumns.ts';
import { powerRows } from '#shared/publish/printRows.ts';
import type { PublishedPower } from '#shared/publish/release.ts';
import { markupText } from '#shared/text/markup.ts';

/** Attributes of a table's elements, each with a space before it. */
export interface TableLook {
  readonly table: string;
  readonly cell: Readonly<Record<PrintColumn['style'], string>>;
}

/** A table of powers, each in a body of its own; no element is left without its end. */
export function htmlTable({ columns, powers }: ChapterTable, look: TableLook): string {
  const whole = columns.reduce((total, { width }) => total + width, 0);
  const head = columns.map(
    ({ header, width }) => `<th scope="col" width="${((100 * width) / whole).toFixed(1)}%">${markupText(header)}</th>`,
  );
  const bodies = powers.map((power) => powerBody(columns, power, look));
  return `<table${look.table}>\n<thead><tr>${head.join('')}</tr></thead>\n${bodies.join('')}</table>`;
}

function powerBody(columns: readonly PrintColumn[], power: PublishedPower, look: TableLook): string {
  const rows = powerRows(columns, power).map((cells) => {
    const written = cells.map(({ column, text, rows }) => {
      const span = rows === 1 ? '' : ` rowspan="${rows}"`;
      return `<td${span}${look.cell[columns[column]?.style ?? 'text']}>${htmlLines(text)}</td>`;
    });
    return `<tr>${written.join('')}</tr>\n`;
  });
  return `<tbody>\n${rows.join('')}</tbody>\n`;
}

export function htmlLines(text: string): string {
  return markupText(text).replaceAll('\n', '<br>');
}
