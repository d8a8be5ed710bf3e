import { describe, expect, test } from 'vitest';
import { ratesOf, readKey, readMarks, scoreRows } from '../../bench/cite/score.ts';
import { readRealRows } from '../../bench/realRows.ts';

const rows = readRealRows('expected-items.csv');

describe.skipIf(rows === null)(`bases read by hand${rows === null ? ' (absent, skipped)' : ''}`, () => {
  const scores = scoreRows(readKey(), rows ?? []);

  test('are at least 300, and all of them at hand', () => {
    expect(scores.length).toBeGreaterThanOrEqual(300);
    expect(scores.length).toBe(readKey().length);
  });

  test('are read with their laws, articles and clauses', () => {
    expect(ratesOf(scores.map(({ laws }) => laws)).f1).toBeGreaterThanOrEqual(0.995);
    expect(ratesOf(scores.map(({ articles }) => articles)).f1).toBeGreaterThanOrEqual(0.995);
    expect(ratesOf(scores.map(({ clauses }) => clauses)).f1).toBeGreaterThanOrEqual(0.995);
  });

  test('and of all others titles behind a tag are found, and none that a law names in its text is taken', () => {
    const { headed, quoted } = readMarks(rows ?? []);
    expect(headed.all).toBeGreaterThan(1800);
    expect(headed.found / headed.all).toBeGreaterThanOrEqual(0.998);
    expect(quoted.taken).toBe(0);
  });
});
