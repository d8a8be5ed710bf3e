import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { categoryCodes, categorySets, foldIntoSet } from '#shared/model/category.ts';
import { dispositions } from '#shared/model/decision.ts';
import { origins } from '#shared/model/item.ts';
import { addsUp, type Tally, tabulate } from '#shared/publish/tabulate.ts';

const anyTally: fc.Arbitrary<Tally> = fc.record({
  department: fc.constantFrom('', '住建局', '水务局', '城管局'),
  category: fc.constantFrom(null, ...categoryCodes),
  origin: fc.constantFrom(...origins),
  decision: fc.constantFrom(null, ...dispositions),
  isPublic: fc.boolean(),
  count: fc.integer({ min: 1, max: 999 }),
});

describe('departments × categories', () => {
  it.each(categorySets.map((set) => [set.id, set] as const))('add up both ways in %s', (_, set) => {
    fc.assert(
      fc.property(fc.array(anyTally), (tallies) => {
        const table = tabulate(tallies, set, ['水务局', '住建局']);
        expect(addsUp(table)).toBe(true);
        for (const row of table.rows) {
          expect(row.cells.reduce((sum, { published }) => sum + published, 0)).toBe(row.published);
        }
      }),
    );
  });

  it('keep the order of departments, and put others after them', () => {
    const of = (department: string): Tally => ({
      department,
      category: 'CF',
      origin: 'reported',
      decision: null,
      isPublic: true,
      count: 1,
    });
    const [set] = categorySets;
    if (set === undefined) throw new Error('no set');
    const table = tabulate([of('城管局'), of('住建局'), of('水务局')], set, ['水务局', '住建局', '农牧局']);
    expect(table.rows.map(({ department }) => department)).toEqual(['水务局', '住建局', '城管局']);
  });

  it('notice a sum that is off', () => {
    const [set] = categorySets;
    if (set === undefined) throw new Error('no set');
    const table = tabulate([], set, []);
    expect(addsUp({ ...table, total: { ...table.total, published: 1 } })).toBe(false);
  });

  it('fold every code as the set does', () => {
    for (const set of categorySets) {
      for (const category of categoryCodes) {
        const tally: Tally = {
          department: '',
          category,
          origin: 'reported',
          decision: '保留',
          isPublic: true,
          count: 1,
        };
        const hit = tabulate([tally], set, []).categories.find(({ published }) => published > 0);
        expect(hit?.code).toBe(foldIntoSet(category, set) ?? '--');
      }
    }
  });
});
