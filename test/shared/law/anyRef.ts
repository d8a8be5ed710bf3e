import fc from 'fast-check';
import type { LawRef } from '#shared/law/ref.ts';

const number = (max: number) => fc.integer({ min: 1, max });
const maybe = (max: number) => fc.option(number(max), { nil: null });

/** Any place in a law, as a citation can name it. */
export const anyRef: fc.Arbitrary<LawRef> = fc
  .record({ article: number(1260), sub: maybe(9), paragraph: maybe(9), item: maybe(20), point: maybe(9) })
  // 第三条第2目 without an item names nothing in a law.
  .map((ref) => (ref.item === null ? { ...ref, point: null } : ref));
