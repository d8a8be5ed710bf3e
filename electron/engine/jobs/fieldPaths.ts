import { z } from 'zod';

/**
 * The fields of a listed row as people name them, dotted within objects and lists: name, category.final, sources.file.
 * `…*` stands for any name (a record). Read from the documented shape, so that an empty listing knows its fields too.
 */
export function fieldPaths(schema: unknown): string[] {
  if (schema instanceof z.ZodNullable) return fieldPaths(schema.unwrap());
  if (schema instanceof z.ZodArray) return fieldPaths(schema.element);
  if (schema instanceof z.ZodRecord) return ['*'];
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape).flatMap(([name, field]) => [
    name,
    ...fieldPaths(field).map((path) => `${name}.${path}`),
  ]);
}

/** True when `field` is one of the paths. */
export function hasField(paths: readonly string[], field: string): boolean {
  return paths.some((path) => path === field || (path.endsWith('.*') && field.startsWith(path.slice(0, -1))));
}
