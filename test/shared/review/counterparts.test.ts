import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { counterparts, namesakes } from '#shared/review/counterparts.ts';

describe('setting a list against what stands', () => {
  it('finds each one again, by one that was merged too, and names what is new and what is gone', () => {
    const links = [
      [1, 2],
      [2, 11],
      [3, 12],
      [4, 5],
      [5, 13],
    ] as const;
    const { found, fresh, gone } = counterparts([11, 12, 13, 14], [1, 3, 4, 5, 6], links);
    expect([...found]).toEqual([
      [11, 1],
      [12, 3],
      [13, 4],
    ]);
    expect([fresh, gone]).toEqual([[14], [6]]);
  });

  it('takes one name in one department for one power', () => {
    const item = (id: number, name: string, departmentId: number | null = 1) => ({ id, name, departmentId });
    const items = [
      item(1, '对占道的处罚'),
      item(2, '对占道的处罚', 2),
      item(3, '对 占道的处罚'),
      item(4, ''),
      item(5, ''),
    ];
    expect(namesakes(items)).toEqual([[1, 3]]);
  });

  it('goes by what is linked at any remove, in whatever order the links come', () => {
    const item = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(fc.array(fc.tuple(item, item), { maxLength: 14 }), fc.uniqueArray(item), (links, chosen) => {
        const [incoming, standing] = [chosen.filter((id) => id > 6), chosen.filter((id) => id <= 6)];
        const reached = (from: number): Set<number> => {
          const seen = new Set([from]);
          for (const at of seen) {
            for (const [a, b] of links) {
              if (a === at) seen.add(b);
              if (b === at) seen.add(a);
            }
          }
          return seen;
        };
        for (const order of [links, links.toReversed()]) {
          const { found, fresh, gone } = counterparts(incoming, standing, order);
          for (const id of incoming) {
            const those = standing.filter((other) => reached(id).has(other));
            expect(found.get(id)).toBe(those[0]);
          }
          expect(fresh).toEqual(incoming.filter((id) => !found.has(id)));
          expect(gone).toEqual(standing.filter((id) => !incoming.some((other) => reached(id).has(other))));
        }
      }),
    );
  });
});
