import type { Cell, Grid, Merge } from '#shared/sheet/grid.ts';

/**
 * A grid drawn as text: a line is a row, | parts the cells, ^ belongs to the merge above, < to the merge on the left,
 * ↵ is a line break within a cell, ~…~ is struck out, and a row that begins with # is hidden.
 */
export function drawGrid(drawing: string, name = 'Sheet1'): Grid {
  const lines = drawing
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const drawn = lines.map((line) =>
    line
      .replace(/^#/, '')
      .split('|')
      .map((cell) => cell.replaceAll('↵', '\n')),
  );
  return {
    name,
    hidden: false,
    rows: drawn.map((row) => row.map(toCell)),
    merges: mergesOf(drawn),
    hiddenRows: lines.flatMap((line, row) => (line.startsWith('#') ? [row] : [])),
    hiddenColumns: [],
  };
}

function toCell(text: string): Cell | null {
  if (text.trim() === '' || isMerged(text)) return null;
  return text.startsWith('~') && text.endsWith('~') ? { text: text.slice(1, -1), struck: true } : { text };
}

function isMerged(text: string | undefined): boolean {
  return text === '^' || text === '<';
}

function mergesOf(drawn: readonly (readonly string[])[]): Merge[] {
  return drawn.flatMap((row, top) =>
    row.flatMap((text, left) => {
      if (isMerged(text)) return [];
      let right = left;
      while (row[right + 1] === '<') right++;
      let bottom = top;
      while (drawn[bottom + 1]?.[left] === '^') bottom++;
      return right > left || bottom > top ? [{ top, left, bottom, right }] : [];
    }),
  );
}
