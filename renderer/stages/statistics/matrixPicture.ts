import type { Look } from './look.ts';
import type { Picture } from './picture.ts';

interface Line {
  readonly name: string;
  readonly cells: readonly { readonly text: string; readonly heat: number }[];
  readonly strong: boolean;
}

interface Table {
  readonly columns: readonly string[];
  readonly lines: readonly Line[];
}

const nameWidth = 190;
const cellWidth = 84;
const rowHeight = 24;
const gap = 2;
const edge = 12;

/** The matrix as a picture that stands by itself; what is on the screen is a table. */
export function matrixPicture({ columns, lines }: Table, look: Look): Picture {
  const width = edge * 2 + nameWidth + columns.length * cellWidth;
  const height = edge * 2 + (lines.length + 1) * rowHeight;
  const right = (column: number) => edge + nameWidth + (column + 1) * cellWidth - 8;
  const head = columns.map((name, column) => word(name, right(column), rowTop(0), look.faint, { size: 12, end: true }));
  const body = lines.flatMap((line, index) => {
    const top = rowTop(index + 1);
    const cells = line.cells.flatMap(({ text, heat }, column) => {
      const strong = line.strong || column === line.cells.length - 1;
      const figure = word(text, right(column), top, text === '–' ? look.faint : look.ink, { end: true, strong });
      return heat === 0 ? [figure] : [ground(column, top, heat, look), figure];
    });
    return [word(line.name, edge, top, line.strong ? look.ink : look.soft, { strong: line.strong }), ...cells];
  });
  const rule = `<rect x="${edge}" y="${rowTop(lines.length) - gap / 2}" width="${width - edge * 2}" height="1" fill="${look.edge}"/>`;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ` +
    `font-family="${escaped(look.font)}" font-size="13">${[...head, ...body, rule].join('')}</svg>`;
  return { svg, width, height };
}

function rowTop(row: number): number {
  return edge + row * rowHeight;
}

function ground(column: number, top: number, heat: number, look: Look): string {
  const x = edge + nameWidth + column * cellWidth + gap / 2;
  const [red, green, blue] = look.heat.split(',');
  return (
    `<rect x="${x}" y="${top + gap / 2}" width="${cellWidth - gap}" height="${rowHeight - gap}" rx="3" ` +
    `fill="rgb(${red},${green},${blue})" fill-opacity="${heat.toFixed(2)}"/>`
  );
}

interface WordLook {
  readonly size?: number;
  readonly end?: boolean;
  readonly strong?: boolean;
}

function word(
  text: string,
  x: number,
  top: number,
  colour: string,
  { size = 13, end = false, strong = false }: WordLook,
): string {
  return (
    `<text x="${x}" y="${top + rowHeight / 2 + size * 0.36}" fill="${colour}" font-size="${size}"` +
    `${end ? ' text-anchor="end"' : ''}${strong ? ' font-weight="600"' : ''}>${escaped(text)}</text>`
  );
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
