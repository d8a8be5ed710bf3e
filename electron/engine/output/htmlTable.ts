import type { Chapter, ChapterTable } from '#shared/publish/chapters.ts';
import type { PrintColumn } from '#shared/publish/printColumns.ts';
import { type PrintCell, powerRows } from '#shared/publish/printRows.ts';
import type { PublishedPower } from '#shared/publish/release.ts';
import { markupText } from '#shared/text/markup.ts';

/** Attributes of a table's elements, each with a space before it. */
export interface TableLook {
  readonly table: string;
  /** Of the body that holds the rows of a power. */
  readonly body: (rows: readonly (readonly PrintCell[])[], columns: readonly PrintColumn[]) => string;
  readonly cell: Readonly<Record<PrintColumn['style'], string>>;
}

/** The headings of a list with the tables under them. */
export function htmlChapters(chapters: readonly Chapter[], look: TableLook): string[] {
  return chapters.flatMap(({ heading, tables }) => [
    `<h2>${markupText(heading)}</h2>`,
    ...tables.flatMap((table) => [
      ...(table.heading === null ? [] : [`<h3>${markupText(table.heading)}</h3>`]),
      htmlTable(table, look),
    ]),
  ]);
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
  const block = powerRows(columns, power);
  const rows = block.map((cells) => {
    const written = cells.map(({ column, text, rows }) => {
      const span = rows === 1 ? '' : ` rowspan="${rows}"`;
      return `<td${span}${look.cell[columns[column]?.style ?? 'text']}>${htmlLines(text)}</td>`;
    });
    return `<tr>${written.join('')}</tr>\n`;
  });
  return `<tbody${look.body(block, columns)}>\n${rows.join('')}</tbody>\n`;
}

export function htmlLines(text: string): string {
  return markupText(text).replaceAll('\n', '<br>');
}
