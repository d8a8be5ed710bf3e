import { Failure } from '#shared/model/failure.ts';

interface Asked {
  readonly where: readonly { readonly field: string; readonly value: string }[];
  readonly search?: string | undefined;
  readonly limit?: number | undefined;
}

/**
 * Filters a short listing that is at hand anyway (files, laws) as the store filters the long ones: all terms must
 * hold, a list holds a term when one of its values does, a search looks at every text.
 */
export function filterRows<T extends object>(rows: readonly T[], { where, search, limit }: Asked): T[] {
  const first = rows[0];
  for (const { field } of where) {
    if (first !== undefined && !(field in first)) {
      throw new Failure('unknown-field', { field, known: Object.keys(first).join(', ') });
    }
  }
  const words = (search ?? '').split(/\s+/).filter((word) => word !== '');
  return rows
    .filter((row) => {
      const fields = new Map<string, unknown>(Object.entries(row));
      const texts = [...fields.values()].flatMap(textsOf);
      return (
        where.every(({ field, value }) => textsOf(fields.get(field)).includes(value)) &&
        words.every((word) => texts.some((text) => text.includes(word)))
      );
    })
    .slice(0, limit);
}

function textsOf(value: unknown): string[] {
  if (value === null || value === undefined) return [''];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  return typeof value === 'object' ? [] : [String(value)];
}
