import type { Table } from './findTables.ts';
import type { DeclaredCount, Doubt, Layout, ReadItem, RowOutcome } from './reading.ts';

interface Read {
  readonly tables: readonly Table[];
  readonly items: readonly ReadItem[];
  readonly rows: readonly RowOutcome[];
  readonly declared: readonly DeclaredCount[];
}

/** What a person should look at in a sheet that was read as a list of powers. */
export function findDoubts({ tables, items, rows, declared }: Read): Doubt[] {
  return [
    ...tables.flatMap(tableDoubts),
    ...(items.length === 0 ? [doubt('no-power-rows', tables[0]?.block.top ?? null)] : []),
    ...placeDoubts(items),
    ...items.flatMap(({ row, name }) => (name === '' ? [doubt('row-without-name', row)] : [])),
    ...rows.flatMap(({ row, reason }) => (reason === 'no-name' ? [doubt('row-without-name', row)] : [])),
    ...declared
      .filter((count) => count.declared !== count.found)
      .map(({ text, found }): Doubt => ({ ...doubt('count-differs', null, text), found })),
  ];
}

function tableDoubts({ layout, refused, block, missing, goesOn }: Table): Doubt[] {
  if (goesOn) return [doubt('header-of-sheet-before', null)];
  if (refused !== null) return [doubt(refused, block.top)];
  return [...missing.map((key) => doubt('given-column-missing', block.top, key)), ...layoutDoubts(layout)];
}

function doubt(code: Doubt['code'], row: number | null, detail = '', column: number | null = null): Doubt {
  return { code, row, column, detail };
}

function layoutDoubts(layout: Layout): Doubt[] {
  const row = layout.headerTop;
  const found: Doubt[] = [];
  if (layout.confidence < 0.6) found.push(doubt('low-confidence', row, String(layout.confidence)));
  for (const { column, header, field, use, why } of layout.columns) {
    if (field === 'name' && why === 'content') found.push(doubt('name-by-content', row, header, column));
    if (why === 'contradicted') found.push(doubt('column-contradicted', row, header, column));
    if (field === 'name' && use === 'else') found.push(doubt('before-and-after', row, header, column));
  }
  return found;
}

/** One doubt for each kind and word, at the first row it concerns; `detail` is the word, or how many items lack one. */
function placeDoubts(items: readonly ReadItem[]): Doubt[] {
  const powers = items.filter(({ parent }) => parent === null);
  const unknown = powers.filter(({ category }) => category.code === null && category.from !== null);
  return [
    ...lacking(
      'category-missing',
      powers.filter(({ category }) => category.from === null),
    ),
    ...lacking(
      'department-missing',
      powers.filter(({ department }) => department.from === null),
    ),
    ...[...Map.groupBy(unknown, ({ category }) => category.text)].map(([text, of]) =>
      doubt('category-unknown', of[0]?.row ?? null, text),
    ),
  ];
}

function lacking(code: Doubt['code'], items: readonly ReadItem[]): Doubt[] {
  const [first] = items;
  return first === undefined ? [] : [doubt(code, first.row, String(items.length))];
}
