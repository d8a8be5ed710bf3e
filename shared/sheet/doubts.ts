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
    ...items.flatMap(itemDoubts),
    ...rows.flatMap(({ row, reason }) => (reason === 'no-name' ? [doubt('row-without-name', row)] : [])),
    ...declared
      .filter((count) => count.declared !== count.found)
      .map((count) => doubt('count-differs', null, `${count.text}: ${count.found}`)),
  ];
}

function tableDoubts({ layout, refused, block, missing }: Table): Doubt[] {
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

function itemDoubts({ row, name, parent, category, department }: ReadItem): Doubt[] {
  if (parent !== null) return [];
  return [
    ...(name === '' ? [doubt('row-without-name', row)] : []),
    ...(category.code === null
      ? [doubt(category.from === null ? 'category-missing' : 'category-unknown', row, category.text)]
      : []),
    ...(department.from === null ? [doubt('department-missing', row)] : []),
  ];
}
