import { isArguable, kindsOf, type Row } from './rows.ts';
import type { Truth } from './score.ts';

/** What is true of composed rows. */
export function truthOf(rows: readonly Row[]): { readonly truth: Truth; readonly rowOf: ReadonlyMap<number, Row> } {
  const groups = [...Map.groupBy(rows, (row) => row.truth.power).values()].filter((members) => members.length > 1);
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  return {
    rowOf,
    truth: {
      groups: groups.map((members) => members.map(({ id }) => id)),
      kindsOf: (a, b) => {
        const [left, right] = [rowOf.get(a), rowOf.get(b)];
        return left === undefined || right === undefined ? [] : kindsOf(left, right);
      },
      isArguable: (a, b, sure) => {
        const [left, right] = [rowOf.get(a), rowOf.get(b)];
        return !sure && left !== undefined && right !== undefined && isArguable(left, right);
      },
    },
  };
}
