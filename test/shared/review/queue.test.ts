import { expect, it } from 'vitest';
import { timeLeft } from '#shared/review/pace.ts';
import { bandOf, mayAcceptAlike, queueOrder } from '#shared/review/queueOrder.ts';

const group = (kind: 'duplicate' | 'overlap' | 'same-article', confidence: number, ...codes: string[]) => ({
  kind,
  confidence,
  evidence: codes.map((code) => ({ code, values: {} })),
});

it('asks the surest band first, the alike together', () => {
  const [a, b, c, d, e] = [
    group('overlap', 1, 'name-same'),
    group('duplicate', 0.81, 'name-other'),
    group('duplicate', 0.84, 'name-slip'),
    group('duplicate', 0.83, 'name-other'),
    group('duplicate', 0.97, 'name-same'),
  ];
  expect(queueOrder([a, b, c, d, e])).toEqual([e, d, b, c, a]);
});

it.each([
  [0.8999, 0.85],
  [0.9, 0.9],
  [0.15, 0.15],
  [0.3, 0.3],
  [1, 1],
])('puts %d into the band from %d', (confidence, band) => {
  expect(bandOf(confidence)).toBe(band);
});

it('accepts alike only what cannot be another power', () => {
  expect(mayAcceptAlike(group('duplicate', 1, 'name-same', 'cites-same-clause'))).toBe(true);
  expect(mayAcceptAlike(group('duplicate', 1, 'name-same', 'differs-grade'))).toBe(false);
  expect(mayAcceptAlike(group('same-article', 0.99, 'name-same', 'differs-sanction'))).toBe(true);
  expect(mayAcceptAlike(group('same-article', 0.9, 'verdict-unsure', 'name-same'))).toBe(false);
  expect(mayAcceptAlike(group('overlap', 1, 'name-same'))).toBe(false);
});

it('tells the time left at the pace of the last decisions, pauses aside', () => {
  const every = (seconds: number, times: number) => Array.from({ length: times }, (_, at) => at * seconds * 1000);
  expect(timeLeft(every(10, 11), 60)).toBe(600_000);
  expect(timeLeft([...every(10, 5), 9_000_000, 9_010_000], 6)).toBe(60_000);
  expect(timeLeft(every(10, 3), 60)).toBeNull();
  expect(timeLeft(every(2, 9), 0)).toBe(0);
});
