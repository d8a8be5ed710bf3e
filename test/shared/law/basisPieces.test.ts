import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { basisPieces, joinPieces } from '#shared/law/basisPieces.ts';
import { readBasis } from '#shared/law/parseCitations.ts';

const texts = (basis: string) => basisPieces(basis, readBasis(basis).citations).map(({ text }) => text);

describe('the pieces of a legal basis', () => {
  it.each([
    ['《甲法》第一条、《乙条例》第二条', ['《甲法》第一条', '《乙条例》第二条']],
    ['1.《甲法》第一条；2.《乙条例》第二条。', ['1.《甲法》第一条', '2.《乙条例》第二条。']],
    [
      '（一）《甲法》第一条：“有下列情形的，处罚。”\n（二）《乙条例》第二条',
      ['（一）《甲法》第一条：“有下列情形的，处罚。”', '（二）《乙条例》第二条'],
    ],
    ['【法律】《甲法》第一条【行政法规】《乙条例》第二条', ['【法律】《甲法》第一条', '【行政法规】《乙条例》第二条']],
    ['依据：《甲法》第一条', ['依据：《甲法》第一条']],
    ['无', ['无']],
    ['', []],
  ])('%s', (basis, pieces) => {
    expect(texts(basis)).toEqual(pieces);
  });

  it('hold every character that is no joint, each once', () => {
    const word = fc.constantFrom(
      '《甲法》',
      '《乙条例》',
      '第一条',
      '第二款',
      '；',
      '、',
      '1.',
      '（二）',
      '\n',
      '处罚。',
      '【法律】',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const basis = words.join('');
        const pieces = basisPieces(basis, readBasis(basis).citations);
        const bare = (text: string) => text.replace(/[\s、，,；;]/gu, '');
        expect(bare(joinPieces(pieces.toReversed()))).toBe(bare(basis));
        expect(pieces.map(({ start }) => start)).toEqual(pieces.map(({ start }) => start).toSorted((a, b) => a - b));
      }),
    );
  });
});
