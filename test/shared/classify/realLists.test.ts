import { describe, expect, it } from 'vitest';
import { classify } from '#shared/classify/classify.ts';
import { findCategorySet } from '#shared/model/category.ts';
import { readLabelledItems } from '../../bench/labelledItems.ts';

const set = findCategorySet('CN-9+1');
const lists = readLabelledItems('expected-items.csv');

// Skipped, and shown as such, where the real lists are not at hand.
describe.skipIf(set === null || lists === null)('real lists, category hidden', () => {
  it('is right on nearly all, and nearly never wrong where it is sure', () => {
    if (set === null || lists === null) return;
    const judged = lists.map(({ label, ...item }) => ({ label, ...classify({ ...item, declared: null, set }) }));
    const right = judged.filter(({ label, code }) => code === label);
    const sure = judged.filter(({ code, confidence }) => code !== null && confidence >= 0.95);
    expect(right.length / judged.length).toBeGreaterThan(0.96);
    expect(sure.length / judged.length).toBeGreaterThan(0.9);
    expect(sure.filter(({ label, code }) => code === label).length / sure.length).toBeGreaterThan(0.995);
    expect(judged.filter(({ code, reasons }) => code !== null && reasons.length === 0)).toEqual([]);
  });
});
