import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PowerTerms } from '#shared/ledger/ledger.ts';
import { publicSteps } from '#shared/publish/publicSteps.ts';
import { fallBars } from '#shared/site/charts.ts';

const nothing: PowerTerms = {
  reported: 0,
  kept: 0,
  changed: 0,
  merged: 0,
  cancelled: 0,
  handedDown: 0,
  transferredOut: 0,
  movedOver: 0,
  movedOut: 0,
  suspended: 0,
  undecided: 0,
  new: 0,
  takenOver: 0,
  gainedBySplits: 0,
  undecidedAdded: 0,
  notPublic: 0,
  published: 0,
};
/** 5333 reported, 2977 published. */
const story: PowerTerms = {
  ...nothing,
  reported: 5333,
  kept: 2969,
  merged: 1962,
  cancelled: 402,
  new: 8,
  published: 2977,
};

test('every step from what was reported to what is published', () => {
  expect(publicSteps(story).map(({ word, figure }) => `${word} ${figure}`)).toEqual([
    '上报 5333',
    '合并 -1962',
    '取消 -402',
    '保留 2969',
    '新增 8',
    '公布 2977',
  ]);
});

test('what is not public has no figure of its own', () => {
  const steps = publicSteps({ ...story, movedOut: 30, suspended: 5, notPublic: 8, kept: 2934, published: 2934 });
  expect(steps.map(({ word, figure }) => `${word} ${figure}`)).toEqual([
    '上报 5333',
    '合并 -1962',
    '取消 -402',
    '新增 8',
    '其他 -43',
    '公布 2934',
  ]);
});

test('nor where nothing else was lost seldom: it is one with the smallest loss', () => {
  const steps = publicSteps({ ...story, notPublic: 8, published: 2969 });
  expect(steps.map(({ word, figure }) => `${word} ${figure}`)).toEqual([
    '上报 5333',
    '合并 -1962',
    '新增 8',
    '其他 -410',
    '公布 2969',
  ]);
});

test('the steps add up to each total, with or without something kept back, and bars stay within their ground', () => {
  const figure = fc.nat(5000);
  const terms = fc.record({
    kept: figure,
    merged: figure,
    cancelled: figure,
    handedDown: figure,
    movedOut: figure,
    suspended: figure,
    new: figure,
    gainedBySplits: figure,
  });
  fc.assert(
    fc.property(terms, fc.nat(100), (powers, secret) => {
      const { kept, merged, cancelled, handedDown, movedOut, suspended, gainedBySplits } = powers;
      const notPublic = Math.min(secret, kept);
      const reported = kept + merged + cancelled + handedDown + movedOut + suspended;
      const published = kept + powers.new + gainedBySplits - notPublic;
      const steps = publicSteps({ ...nothing, ...powers, notPublic, reported, published });
      let level = 0;
      for (const step of steps) {
        if (step.total && level !== 0) expect(step.figure).toBe(level);
        level = step.total ? step.figure : level + step.figure;
      }
      expect(level).toBe(published);
      for (const { left, width } of fallBars(steps)) {
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left + width).toBeLessThanOrEqual(100.01);
      }
    }),
  );
});
