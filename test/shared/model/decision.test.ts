import { expect, it } from 'vitest';
import { shownDecision } from '#shared/model/decision.ts';

it('tells a sub-item that goes with its power from a power that nobody decided on', () => {
  expect(shownDecision(null, true)).toBe('随主项');
  expect(shownDecision(null, false)).toBe('待研究');
  expect(shownDecision('取消', true)).toBe('取消');
  expect(shownDecision('取消', false)).toBe('取消');
});
