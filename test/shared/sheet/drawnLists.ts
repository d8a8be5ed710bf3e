import { describe, expect, it } from 'vitest';
import { drawGrid } from './drawGrid.ts';
import { powers, readDrawing } from './readDrawing.ts';

/** A list drawn after the manner of some place or year, and what a careful person reads in it. */
export interface DrawnList {
  /** What could lead a reader astray. */
  readonly trap: string;
  readonly drawing: string;
  /** Names, with sub-items behind a colon. */
  readonly powers: readonly string[];
  readonly categories?: readonly string[];
}

/** One test for each list: its powers as written down beforehand, and one outcome for each row that is not blank. */
export function testLists(title: string, lists: readonly DrawnList[]): void {
  describe(title, () => {
    it.each(lists)('$trap', ({ drawing, powers: expected, categories }) => {
      const reading = readDrawing(drawing);
      expect(powers(reading)).toEqual(expected);
      if (categories !== undefined) {
        const found = reading.items.filter(({ parent }) => parent === null).map(({ category }) => category.code);
        expect(found).toEqual(categories);
      }
      const filled = drawGrid(drawing).rows.flatMap((row, index) => (row.some((cell) => cell !== null) ? [index] : []));
      expect(reading.rows.map(({ row }) => row)).toEqual(filled);
    });
  });
}
