import type { CategoryCode } from '#shared/model/category.ts';
import type { GroupKind } from '#shared/model/group.ts';
import type { Level } from '#shared/model/level.ts';
import type { Mistakable } from './powers.ts';

/** How a row differs from the row by which its power is reported first; `own` is that row. */
export const noises = [
  'own',
  'wording',
  'synonym',
  'typo of one',
  'typo of two',
  'width',
  'space',
  'traditional',
  'order',
  'subject left out',
  'merged citations',
  'no article',
  'no citation',
  'lower law',
  'unit',
  'level in a column',
  'level in the name',
  'overlap',
  'situation',
  'sub-item',
  'sanction',
  'step',
] as const;
export type Noise = (typeof noises)[number];

/** A row as a list has it, and what is true of it. */
export interface Row {
  readonly id: number;
  readonly name: string;
  readonly category: CategoryCode | null;
  readonly department: string;
  /** The department that a subordinate unit belongs to, else the same. */
  readonly holder: string;
  readonly level: Level | null;
  readonly basis: string;
  readonly subItems: readonly string[];
  readonly truth: {
    /** Rows of one power belong together. */
    readonly power: number;
    readonly noise: Noise;
    readonly level: Level;
    readonly mistakable: Mistakable | null;
    /** Law and article. */
    readonly article: string;
  };
}

/** The kinds that two rows of one power may rightly be called. */
export function kindsOf(a: Row, b: Row): readonly GroupKind[] {
  const noisesOf = [a.truth.noise, b.truth.noise];
  const has = (noise: Noise) => noisesOf.includes(noise);
  // Of the situations of a conduct one beside the whole is a child, two of them are situations of one article.
  if (has('situation')) return noisesOf[0] === noisesOf[1] ? ['same-article', 'parent-child'] : ['parent-child'];
  if (has('sub-item')) return ['parent-child'];
  if (has('sanction') || has('step')) return ['same-article'];
  if (a.truth.level !== b.truth.level) return ['level'];
  return a.holder === b.holder ? ['duplicate'] : ['overlap'];
}

/**
 * Whether two rows of two powers may be put to a person: situations of one article that differ in a word are kept apart
 * in some places and counted as one power (R06) in others.
 */
export function isArguable(a: Row, b: Row): boolean {
  return a.truth.article === b.truth.article && a.holder === b.holder;
}
