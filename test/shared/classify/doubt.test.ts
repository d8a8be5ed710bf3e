import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { categoryDoubt } from '#shared/classify/doubt.ts';
import {
  type CategoryCode,
  categoryCodes,
  categorySets,
  findCategorySet,
  foldIntoSet,
} from '#shared/model/category.ts';

function setNamed(id: string) {
  const set = findCategorySet(id);
  if (set === null) throw new Error(id);
  return set;
}
const set = setNamed('KDL-2015');
const apart = setNamed('NMG-2025');
const says = (code: CategoryCode | null, confidence: number) => ({ code, confidence });

describe('the doubt about a category', () => {
  it.each([
    ['no category at all', null, says('CF', 0.99), 'missing'],
    ['a category outside the set', 'FW', says('QT', 0.9), 'missing'],
    ['another by the evidence', 'QT', says('XK', 0.8), 'differing'],
    ['little evidence', 'CF', says('CF', 0.74), 'doubtful'],
    ['none that suffices', 'CF', says(null, 0.5), 'doubtful'],
    ['perhaps no power', 'QT', says('FW', 0.7), 'doubtful'],
    ['evidence that agrees', 'CF', says('CF', 0.76), null],
    ['surely no power: R15 and R16 ask', 'QT', says('NB', 0.8), null],
    ['filing inside other powers', 'QT', says('BA', 0.97), null],
  ] as const)('%s', (_, declared, suggestion, doubt) => {
    expect(categoryDoubt(declared, suggestion, set)).toBe(doubt);
  });

  it('knows filing apart where the set does', () => {
    expect(categoryDoubt('QT', says('BA', 0.97), apart)).toBe('differing');
  });

  it('leaves alone only what is declared in the set and not contradicted', () => {
    const code = fc.option(fc.constantFrom(...categoryCodes));
    fc.assert(
      fc.property(fc.constantFrom(...categorySets), code, code, fc.double({ min: 0, max: 1 }), (any, a, b, sure) => {
        const outside = b === 'FW' || b === 'NB';
        if (categoryDoubt(a, says(b, sure), any) !== null || outside) return;
        expect(a === null ? null : foldIntoSet(a, any)).not.toBeNull();
        expect(b === null ? null : foldIntoSet(b, any)).toBe(a === null ? '' : foldIntoSet(a, any));
      }),
    );
  });
});
