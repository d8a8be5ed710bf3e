import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forceOn, isRepealedOn } from '#shared/law/force.ts';
import type { Law, LawStatus } from '#shared/law/register.ts';

const law = (
  status: LawStatus,
  days: { effective?: string; repealed?: string } = {},
): Pick<Law, 'status' | 'versions'> => ({
  status,
  versions: [{ published: null, effective: days.effective ?? null, repealed: days.repealed ?? null, status }],
});

describe('a law on the day of a catalogue', () => {
  test.each([
    ['holds', law('in-force', { effective: '2015-10-01' }), '2026-01-05', 'in-force'],
    ['holds as amended', law('amended'), '2026-01-05', 'in-force'],
    ['holds before a later repeal', law('repealed', { repealed: '2024-03-01' }), '2024-02-29', 'in-force'],
    ['is repealed from its day on', law('repealed', { repealed: '2024-03-01' }), '2024-03-01', 'repealed'],
    ['is repealed where nobody knows the day', law('repealed'), '1999-01-01', 'repealed'],
    [
      'does not hold before its day',
      law('not-yet-in-force', { effective: '2026-07-01' }),
      '2026-06-30',
      'not-yet-in-force',
    ],
    [
      'holds from its day on, whatever the table said',
      law('not-yet-in-force', { effective: '2026-07-01' }),
      '2026-07-01',
      'in-force',
    ],
    [
      'may have had a version before the one that is known',
      law('in-force', { effective: '2021-07-15' }),
      '2015-06-01',
      'in-force',
    ],
    ['is unknown', law('unknown', { repealed: '2020-01-01' }), '2026-01-05', 'unknown'],
    ['without any version holds as its status says', { status: 'in-force', versions: [] }, '2026-01-05', 'in-force'],
  ] as const)('%s', (_how, given, day, expected) => {
    expect(forceOn(day, given)).toBe(expected);
  });

  test('once repealed stays repealed', () => {
    const days = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })
      .map((at) => at.toISOString().slice(0, 10));
    fc.assert(
      fc.property(days, days, days, (repealed, one, other) => {
        const [before, after] = one < other ? [one, other] : [other, one];
        const given = { status: 'repealed' as const, repealed };
        expect(isRepealedOn(before, given) && !isRepealedOn(after, given)).toBe(false);
      }),
    );
  });
});
