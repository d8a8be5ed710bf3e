import type { Field } from './field.ts';
import { foodField } from './fields/food.ts';

/** Every field of the sample, in the order in which its powers are numbered. */
export const fields: readonly Field[] = [foodField];
