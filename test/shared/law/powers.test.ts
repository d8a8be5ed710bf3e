import { expect, test } from 'vitest';
import { mayCreate } from '#shared/law/powers.ts';
import { lawRanks } from '#shared/law/register.ts';
import { categoryCodes } from '#shared/model/category.ts';

test.each([
  ['law', 'yes', 'yes', 'yes', 'yes'],
  ['administrative-regulation', 'yes', 'limited', 'limited', 'no'],
  ['state-council-decision', 'yes', 'no', 'no', 'no'],
  ['local-regulation', 'limited', 'limited', 'limited', 'no'],
  ['department-rule', 'no', 'limited', 'no', 'no'],
  ['provincial-rule', 'limited', 'limited', 'no', 'no'],
  ['local-rule', 'no', 'limited', 'no', 'no'],
  ['normative-document', 'no', 'no', 'no', 'no'],
  ['unknown', 'unknown', 'unknown', 'unknown', 'unknown'],
] as const)(
  '%s: licence %s, penalty %s, measure %s, enforcement %s',
  (rank, licence, penalty, measure, enforcement) => {
    expect(mayCreate(rank, 'XK')).toBe(licence);
    expect(mayCreate(rank, 'CF')).toBe(penalty);
    expect(mayCreate(rank, 'QZ')).toBe(measure);
    expect(mayCreate(rank, 'QZ', 'enforcement')).toBe(enforcement);
  },
);

test('the statutes say nothing of the other categories', () => {
  const settled = ['XK', 'CF', 'QZ'];
  for (const rank of lawRanks) {
    for (const code of categoryCodes) if (!settled.includes(code)) expect(mayCreate(rank, code)).toBe('unknown');
  }
});
