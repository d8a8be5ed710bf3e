import type { Style } from 'exceljs';
import { layOutBlock } from '../blockLayout.ts';
import { merge } from '../printedSheet.ts';
import { excelText } from '../xlsxText.ts';
import { columnsOf, type FormSheet } from './formSheet.ts';
import type { PatternCell } from './template.ts';

/** In points; about a third of a page. A page may end within such a block: what is merged over its rows begins at the top. */
export const highBlock = 170;

/** One text for all of a block, or one for each of its segments. */
export type BlockTexts = string | readonly string[];

/**
 * Writes the pattern row of a form for one block, from `top` on. What holds for all of it is merged over its segments;
 * what is too high for one row goes on in the next. For forms that nobody writes in.
 * @param textsOf what stands in the place of a placeholder, by its name
 * @param figures names of placeholders whose texts are written as numbers
 * @returns the row after it
 */
export function writeFilledBlock(
  form: FormSheet,
  top: number,
  textsOf: (name: string) => BlockTexts,
  figures: ReadonlySet<string> = new Set(),
): number {
  const { pattern } = form.template;
  if (pattern === null) throw new Error(`${form.template.name} has no pattern row`);
  const cells = pattern.cells.flatMap((cell) =>
    columnsOf(form, cell.column).map((column) => ({ ...cell, at: column, cell })),
  );
  const block = layOutBlock(
    cells.map(({ at, points, word, constant }) => {
      const width = form.sheet.getColumn(at).width ?? 1;
      return { width, points, texts: word === null ? constant : textsOf(word.name) };
    }),
    pattern.height,
  );
  for (const [index, height] of block.heights.entries()) form.sheet.getRow(top + index).height = height;
  const isHigh = block.heights.reduce((total, height) => total + height, 0) > highBlock;
  for (const cell of block.cells) {
    const place = cells[cell.column];
    if (place === undefined) continue;
    const atTop = isHigh && cell.bottom > cell.top;
    const style = styleOf(place.cell, cell.continued, cell.continues, atTop);
    const [first, last] = [top + cell.top, top + cell.bottom];
    for (let row = first; row <= last; row += 1) form.sheet.getCell(row, place.at).style = style;
    if (cell.text !== '') form.sheet.getCell(first, place.at).value = written(cell.text, place.word?.name, figures);
    merge(form, { top: first, left: place.at, bottom: last, right: place.at });
  }
  return top + block.heights.length;
}

function written(text: string, name: string | undefined, figures: ReadonlySet<string>): string | number {
  return name !== undefined && figures.has(name) ? Number(text) : excelText(text);
}

/** By cell of the pattern and where its text goes on: exceljs knows a style again by its identity. */
const styles = new WeakMap<PatternCell, Map<string, Partial<Style>>>();

function styleOf(cell: PatternCell, above: boolean, below: boolean, atTop: boolean): Partial<Style> {
  const known = styles.get(cell) ?? new Map<string, Partial<Style>>();
  styles.set(cell, known);
  const key = `${above} ${below} ${atTop}`;
  const style = known.get(key) ?? openedStyle(cell, above, below, atTop);
  known.set(key, style);
  return style;
}

/** A text that is cut into rows has no line at the cut, and begins at the top. */
function openedStyle({ style }: PatternCell, above: boolean, below: boolean, atTop: boolean): Partial<Style> {
  const alignment = { vertical: 'middle', ...style.alignment, wrapText: true } as const;
  if (!above && !below) return { ...style, alignment: atTop ? { ...alignment, vertical: 'top' } : alignment };
  const { top, bottom, ...sides } = style.border ?? {};
  const border = { ...sides, ...(above || !top ? {} : { top }), ...(below || !bottom ? {} : { bottom }) };
  return { ...style, alignment: { ...alignment, vertical: 'top' }, border };
}
