import { type CategoryCode, type CategorySet, foldIntoSet, outsideCodes } from '#shared/model/category.ts';
import type { Suggestion } from './classify.ts';

/**
 * Why a person has to look at a category: `missing`: there is none that the catalogue's set knows; `differing`: name and
 * basis say another than the department; `doubtful`: what they say does not suffice.
 */
export const categoryDoubts = ['missing', 'differing', 'doubtful'] as const;
export type CategoryDoubt = (typeof categoryDoubts)[number];

/** Below this, agreement proves little: the word of the department alone gives 0.73. */
const sureEnough = 0.75;
/** From here on, an item outside every list is a matter of R15 and R16, which propose to move it out. */
const outsideEnough = 0.8;

/** Null where the declared category may stand. What a person confirmed is asked by nobody and not looked at here. */
export function categoryDoubt(
  declared: CategoryCode | null,
  { code, confidence }: Pick<Suggestion, 'code' | 'confidence'>,
  set: CategorySet,
): CategoryDoubt | null {
  const outside = code !== null && outsideCodes.includes(code);
  if (outside && confidence >= outsideEnough) return null;
  const standing = declared === null ? null : foldIntoSet(declared, set);
  if (standing === null) return 'missing';
  if (code === null || outside) return 'doubtful';
  if ((foldIntoSet(code, set) ?? code) !== standing) return 'differing';
  return confidence < sureEnough ? 'doubtful' : null;
}
