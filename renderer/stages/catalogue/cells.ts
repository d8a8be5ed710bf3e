import { callEngine } from '#renderer/engine/client.ts';
import type { GridView } from '#shared/contract/grid.ts';

const rowsAtOnce = 5000;

/** The whole texts of some rows, however many. */
export async function textsOf(view: GridView, from: number, to: number, fields: string[]): Promise<string[][]> {
  const rows: string[][] = [];
  for (let at = from; at < to; at += rowsAtOnce) {
    const part = await callEngine('grid/cells', { view, from: at, to: Math.min(at + rowsAtOnce, to), fields });
    rows.push(...part.rows);
  }
  return rows;
}

export async function idsOf(view: GridView, from: number, to: number): Promise<readonly number[]> {
  return (await callEngine('grid/ids', { view, from, to })).ids;
}
