import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibrated, calibrateGroup, uncalibrated } from '#shared/match/learn/calibration.ts';
import { inBlocks } from '#shared/match/learn/judge.ts';
import { calibrate, type Judged, learn, reliability } from '#shared/match/learn/learn.ts';
import { reviewTo, sureFrom } from '#shared/match/relate.ts';
import { type Group, groupKinds } from '#shared/model/group.ts';

const unsureScore = fc.double({ min: 0.5, max: reviewTo, noNaN: true });
const judgedPair: fc.Arbitrary<Judged> = fc
  .record({
    kind: fc.constantFrom(...groupKinds),
    unsure: unsureScore,
    surely: fc.double({ min: sureFrom, max: 1, noNaN: true }),
    sure: fc.boolean(),
    right: fc.boolean(),
    block: fc.nat(50),
  })
  .map(({ unsure, surely, sure, ...pair }) => ({ ...pair, sure, score: sure ? surely : unsure }));

/** So many pairs of one score, of which a share is right. */
function pairs(count: number, score: number, share: number, sure = false): Judged[] {
  return Array.from({ length: count }, (_, block) => ({
    kind: 'same-article' as const,
    score,
    sure,
    right: block % 10 < share * 10,
    block,
  }));
}

describe('whatever is learned', () => {
  it('makes nothing sure that was not, and gives no unsure pair more than a person may be asked about', () => {
    fc.assert(
      fc.property(fc.array(judgedPair), fc.constantFrom(...groupKinds), unsureScore, (judged, kind, score) => {
        const { confidence, sure } = calibrated(calibrate(judged), { kind, score, sure: false });
        expect(sure).toBe(false);
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(reviewTo);
      }),
    );
  });

  it('never ranks the better score of a kind behind the worse', () => {
    fc.assert(
      fc.property(
        fc.array(judgedPair),
        fc.constantFrom(...groupKinds),
        unsureScore,
        unsureScore,
        (judged, kind, x, y) => {
          const calibration = calibrate(judged);
          const told = [Math.min(x, y), Math.max(x, y)].map(
            (score) => calibrated(calibration, { kind, score, sure: false }).confidence,
          );
          expect(told[0]).toBeLessThanOrEqual((told[1] ?? 0) + 1e-4);
        },
      ),
    );
  });
});

describe('learning', () => {
  it('takes suggestions at their word where nobody judged any', () => {
    expect(calibrate([])).toEqual(uncalibrated);
    expect(calibrated(uncalibrated, { kind: 'duplicate', score: 0.9, sure: false }).confidence).toBe(0.9);
  });

  it('brings the confidence to what was right, and the held-back pairs show that it helped', () => {
    const judged = pairs(300, 0.85, 0.3);
    const { calibration, trial, helps } = learn(judged);
    expect(helps).toBe(true);
    expect(trial.after).toBeLessThan(trial.before);
    const [band] = reliability(calibration, judged);
    expect(band?.said).toBeCloseTo(0.3, 1);
  });

  it('is no help where the confidence was right, or where too few were judged', () => {
    expect(learn(pairs(12, 0.85, 0)).helps).toBe(false);
    const right = learn(pairs(300, 0.9, 0.9));
    expect(right.trial.before - right.trial.after).toBeLessThan(0.002);
  });

  it('is moved little by few verdicts', () => {
    const calibration = calibrate(pairs(2, 0.85, 0));
    const { confidence } = calibrated(calibration, { kind: 'same-article', score: 0.85, sure: false });
    expect(confidence).toBeGreaterThan(0.6);
  });

  it('calls nothing sure of a kind whose sure pairs were told apart, but for what a person said', () => {
    const calibration = calibrate(pairs(100, 1, 0.9, true));
    const group: Group = {
      id: 'g',
      kind: 'same-article',
      confidence: 1,
      sure: true,
      members: [],
      evidence: [{ code: 'name-same', values: {} }],
      weakest: { a: 1, b: 2, score: 1 },
    };
    expect(calibrateGroup(calibration, group)).toMatchObject({ sure: false, confidence: reviewTo });
    expect(calibrateGroup(calibration, { ...group, kind: 'duplicate' })).toMatchObject({ sure: true, confidence: 1 });
    const said = { ...group, evidence: [{ code: 'verdict-same', values: {} }] };
    expect(calibrateGroup(calibration, said)).toEqual(said);
    const one = calibrate([...pairs(99, 1, 1, true), ...pairs(1, 1, 0, true)]);
    expect(calibrateGroup(one, group).sure).toBe(true);
  });
});

it('learns from pairs that hang together, or holds them back, as one', () => {
  const pair = (a: number, b: number) => ({ a, b, right: true });
  expect(inBlocks([pair(4, 5), pair(2, 3), pair(3, 4), pair(7, 8)]).map(({ block }) => block)).toEqual([2, 2, 2, 7]);
});
