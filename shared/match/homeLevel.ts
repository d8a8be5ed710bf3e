import type { Level } from '#shared/model/level.ts';

/** The level that most items name; a district's where none does. What names no level is taken to be of this one. */
export function homeLevelOf(items: ReadonlyMap<Level | null, { readonly length: number }>): Level {
  const named = [...items].flatMap(([level, { length }]) =>
    level === null || level === 'graded' ? [] : [{ level, length }],
  );
  const [first] = named.sort((a, b) => b.length - a.length || (a.level < b.level ? -1 : 1));
  return first?.level ?? 'county';
}
