import { describe, expect, it } from 'vitest';
import { judge, reasonsOf, scoreOf } from '../../bench/classify/score.ts';
import { readLabelledItems, readOtherFields } from '../../bench/labelledItems.ts';

const lists = readLabelledItems('expected-items.csv');
const powers = readLabelledItems('services-guangan.csv')?.filter(({ label }) => label !== 'FW') ?? null;
const absent = lists === null ? ' (absent, skipped)' : '';

describe.skipIf(lists === null)(`real lists, category hidden${absent}`, () => {
  const judged = judge(lists ?? []);
  const score = scoreOf(judged);

  it('is right on nearly all, who abstains not counted as right', () => {
    expect(score.right).toBeGreaterThanOrEqual(0.97);
  });

  it('is never wrong where it is surest, and calls sure what is right', () => {
    expect(score.surest.right).toBeGreaterThanOrEqual(0.99);
    expect(score.calibrationError).toBeLessThan(0.03);
    const sure = score.reliability.filter(({ from }) => from >= 0.95);
    for (const band of sure) expect(band.right).toBeGreaterThan(0.97);
  });

  it('gives a reason in words for every answer', () => {
    expect(judged.filter((each) => each.suggestion.code !== null && reasonsOf(each).length === 0)).toEqual([]);
  });
});

describe.skipIf(powers === null)(`powers that people apply for, category hidden${absent}`, () => {
  it('is right on most by their names alone', () => {
    expect(scoreOf(judge(powers ?? [])).right).toBeGreaterThanOrEqual(0.88);
  });
});

describe('fields that the real lists lack', () => {
  const score = scoreOf(judge(readOtherFields()));

  it('are classified by the same signals', () => {
    expect(score.items).toBeGreaterThan(300);
    expect(score.right).toBeGreaterThan(0.9);
    expect(score.surest.right).toBeGreaterThan(0.96);
    expect(score.unexplained).toBe(0);
  });
});
