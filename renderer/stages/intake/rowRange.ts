/** 7, or 1–2 where the rows follow one another, or 10、27; null where they are too many to name. */
export function rowRange(rows: readonly number[]): string | null {
  const [first] = rows;
  const last = rows.at(-1);
  if (first === undefined || last === undefined) return null;
  if (rows.length === 1) return String(first);
  if (last - first === rows.length - 1) return `${first}–${last}`;
  return rows.length === 2 ? `${first}、${last}` : null;
}
