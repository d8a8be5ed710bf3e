import fc from 'fast-check';
import { expect, test } from 'vitest';
// Reading a name takes in every module that sifts.
import '#shared/match/features.ts';
import { type Sifted, sifted, siftedPatterns } from '#shared/text/sifted.ts';

/** Texts in which a pattern finds something; what it must not find around that, or finds again, cannot be composed. */
function textsFor({ pattern }: Sifted): fc.Arbitrary<string> {
  const source = pattern.source.replaceAll('(?=', '(?:').replace(/\(\?<?!(?:[^()]|\([^()]*\))*\)|\\1/g, '');
  const composed = fc.stringMatching(new RegExp(source));
  const twiceOver = composed.map((text) => text.replace(/[\u4e00-\u9fff]/g, '$&$&'));
  return fc.oneof(composed, twiceOver).filter((text) => text.search(pattern) >= 0);
}

test.each(siftedPatterns.map((each) => [each.pattern.source, each] as const))('no text is kept from %s', (_, each) => {
  fc.assert(
    fc.property(textsFor(each), (text) => each.canMatch(text)),
    { numRuns: 1000 },
  );
});

test('a pattern made after a text was looked at is asked of it anew', () => {
  const text = '对擅自占道经营的处罚';
  expect(sifted(/擅自/, '擅').isIn(text)).toBe(true);
  expect(sifted(/占道/, '占').isIn(text)).toBe(true);
  expect(sifted(/占地/, '占').isIn(text)).toBe(false);
});

test('asked for one text after another, it answers of the one at hand', () => {
  const marks = sifted(/、/g, '、');
  expect(['甲、乙、丙', '甲乙丙', '甲、乙'].map((text) => marks.replace(text, ''))).toEqual([
    '甲乙丙',
    '甲乙丙',
    '甲乙',
  ]);
  expect(marks.allIn('甲、乙、丙')).toHaveLength(2);
  expect(marks.allIn('甲乙丙')).toBeNull();
});
