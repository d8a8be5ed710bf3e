import { describe, expect, it } from 'vitest';
import { addPart, basisOf, beginSplit, dropPart, isReady, splitInput } from '#renderer/item/splitPlan.ts';
import { basisPieces } from '#shared/law/basisPieces.ts';
import { readBasis } from '#shared/law/parseCitations.ts';

const basis = '《甲法》第一条；《乙法》第二条；《丙法》第三条';
const pieces = basisPieces(basis, readBasis(basis).citations);
const child = (number: string) => ({ id: 1, number, name: '子项', department: null, decision: null });
const item = { name: '对甲、乙的处罚', children: [child('一-01'), child('一-02')] };

describe('the plan of a split', () => {
  it('begins with the whole as the first part, everything shared', () => {
    const plan = beginSplit(item, pieces);
    expect(plan.parts.map(({ name }) => name)).toEqual(['对甲、乙的处罚', '']);
    expect(isReady(plan)).toBe(false);
    expect(basisOf(plan, 1, pieces)).toBe('《甲法》第一条\n《乙法》第二条\n《丙法》第三条');
  });

  it('gives pieces and sub-items to parts, and keeps the basis as it is written where all of it goes to one', () => {
    const plan = { ...beginSplit(item, pieces), pieces: [0, 1, null], children: [0, 1] };
    const named = { ...plan, parts: plan.parts.map((part, index) => ({ ...part, name: ['甲', '乙'][index] ?? '' })) };
    expect(isReady(named)).toBe(true);
    expect(splitInput(named, item, pieces)).toEqual([
      { name: '甲', basis: '《甲法》第一条\n《丙法》第三条', subItems: ['一-01'] },
      { name: '乙', basis: '《乙法》第二条\n《丙法》第三条', subItems: ['一-02'] },
    ]);
    const shared = splitInput({ ...named, pieces: [null, null, null] }, item, pieces);
    expect(shared.every((part) => !('basis' in part))).toBe(true);
  });

  it('gives back what went to a part that is dropped', () => {
    const three = addPart(beginSplit(item, pieces));
    expect(three.parts.map(({ key }) => key)).toEqual([0, 1, 2]);
    const dropped = dropPart({ ...three, pieces: [2, 1, null], children: [2, 1] }, 2);
    expect(dropped).toMatchObject({ pieces: [null, 1, null], children: [0, 1] });
  });

  it('wants a name of its own for each part', () => {
    const plan = beginSplit(item, pieces);
    expect(isReady({ ...plan, parts: plan.parts.map((part) => ({ ...part, name: '甲' })) })).toBe(false);
  });
});
