import { describe, expect, it } from 'vitest';
import { hasRealData, readRealLists, realDataFolder, scoreRealLists, totals } from '../../bench/realListsScore.ts';

// A reading by hand is needed to compare with; where it is absent the test is skipped and says so in its name.
describe.skipIf(!hasRealData())(`real lists (skipped where ${realDataFolder} is absent)`, () => {
  it('are read as a careful person reads them', async () => {
    const lists = await readRealLists();
    const { precision, recall } = totals(scoreRealLists(lists));
    expect(precision).toBeGreaterThanOrEqual(0.99);
    expect(recall).toBeGreaterThanOrEqual(0.99);
    for (const reading of lists.flatMap(({ sheets }) => sheets)) {
      expect(new Set(reading.rows.map(({ row }) => row)).size).toBe(reading.rows.length);
    }
  }, 60_000);
});
