import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLedgerCounts } from '#engine/store/ledgerCounts.ts';
import { listPublished } from '#engine/store/published.ts';
import { insert } from '#engine/store/write.ts';
import { isKept } from '#shared/model/decision.ts';
import type { Item } from '#shared/model/item.ts';
import { atOnce } from '#shared/steps.ts';
import { item, withCatalogue, write } from './catalogueFixture.ts';

/** Items of which any may be merged into, or stand under, one before it. */
const items = fc
  .array(
    fc.record({
      decision: fc.constantFrom(null, '保留', '取消', '合并' as const),
      before: fc.nat(),
      isSubItem: fc.boolean(),
      asSubItem: fc.boolean(),
      isPublic: fc.boolean(),
    }),
    { minLength: 1, maxLength: 14 },
  )
  .map((drawn) =>
    drawn.map(({ decision, before, isSubItem, asSubItem, isPublic }, index): Item => {
      const other = index === 0 ? null : 1 + (before % index);
      return item(index + 1, {
        decision: decision === '合并' && other === null ? '保留' : decision,
        mergedInto: decision === '合并' ? other : null,
        parentId: decision !== '合并' && isSubItem ? other : null,
        asSubItem,
        isPublic,
      });
    }),
  );

/** What stands under each power, as the words of a release say it. */
function underEach(all: readonly Item[]): Map<number, number[]> {
  const byId = new Map(all.map((each) => [each.id, each]));
  const isPower = ({ parentId, isPublic, decision }: Item) => parentId === null && isPublic && isKept(decision);
  const joined = ({ mergedInto }: Item): Item | null => {
    const into = byId.get(mergedInto ?? 0);
    return into === undefined || isPower(into) ? (into ?? null) : joined(into);
  };
  const under = new Map(all.filter(isPower).map(({ id }): [number, number[]] => [id, []]));
  for (const each of all) {
    const { id, parentId, isPublic, decision, mergedInto, asSubItem } = each;
    if (mergedInto !== null && asSubItem && isPublic) under.get(joined(each)?.id ?? 0)?.push(id);
    if (parentId === null || !isPublic || (decision !== null && !isKept(decision))) continue;
    const above = byId.get(parentId);
    const lives = above !== undefined && above.mergedInto !== null && above.asSubItem;
    under.get((lives ? joined(above)?.id : parentId) ?? 0)?.push(id);
  }
  return under;
}

test('a release holds what is kept, with what lives on under it at however many removes', () => {
  fc.assert(
    fc.property(items, (all) =>
      withCatalogue((db) => {
        write(
          db,
          'add',
          all.map((each) => insert('item', each)),
        );
        const found = atOnce(listPublished(db)).map(({ power, subItems }) => [
          power.id,
          subItems.map(({ id }) => id).toSorted((a, b) => a - b),
        ]);
        const expected = underEach(all);
        expect(found).toEqual([...expected]);
        expect(readLedgerCounts(db, 'whole').get('')).toMatchObject({
          published: expected.size,
          publishedSubItems: [...expected.values()].flat().length,
        });
      }),
    ),
    { numRuns: 60 },
  );
});
