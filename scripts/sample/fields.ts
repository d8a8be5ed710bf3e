import type { Field } from './field.ts';

/** Every field of the sample, in the order in which its powers are numbered. */
export const fields: readonly Field[] = [];
