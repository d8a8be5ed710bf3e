interface Asked {
  readonly where: readonly { readonly field: string; readonly value: string }[];
  readonly search?: string | undefined;
  readonly limit?: number | undefined;
}

/**
 * Filters rows that are at hand as the store filters the long listings: all terms must hold, a list holds a term when
 * one of its members does, an empty value means that there is none, a search looks at every text. A field within
 * another is dotted: `sources.file`.
 */
export function filterRows<T extends object>(rows: readonly T[], { where, search, limit }: Asked): T[] {
  const terms = where.map(({ field, value }) => ({ path: field.split('.'), value }));
  const words = (search ?? '').split(/\s+/).filter((word) => word !== '');
  return rows
    .filter(
      (row) =>
        terms.every(({ path, value }) => textsAt(row, path).includes(value)) &&
        words.every((word) =>
          Object.values(row).some((value) => textsAt(value, []).some((text) => text.includes(word))),
        ),
    )
    .slice(0, limit);
}

function textsAt(value: unknown, path: readonly string[]): string[] {
  if (value === null || value === undefined) return [''];
  if (Array.isArray(value)) return value.length === 0 ? [''] : value.flatMap((member) => textsAt(member, path));
  const [name, ...rest] = path;
  if (typeof value !== 'object') return name === undefined ? [String(value)] : [];
  if (name === undefined) return [];
  return textsAt(Object.entries(value).find(([field]) => field === name)?.[1], rest);
}
