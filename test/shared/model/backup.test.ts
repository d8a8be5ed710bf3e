import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Backup, backupReasons, keptDays, keptOfToday, outdatedBackups } from '#shared/model/backup.ts';

const dayOf = (moment: string) => moment.slice(0, 10);
const today = '2026-03-31';
const backup: fc.Arbitrary<Backup> = fc
  .record({
    reason: fc.constantFrom(...backupReasons),
    minutes: fc.integer({ min: 0, max: 60 * 24 * 31 }),
  })
  .map(({ reason, minutes }) => {
    const at = new Date(Date.UTC(2026, 2, 1) + minutes * 60_000).toISOString();
    return { name: `${at}.${reason}`, reason, at };
  });
const backups = fc.uniqueArray(backup, { selector: ({ name }) => name, maxLength: 60 });

test('of today the latest stay, of each earlier day the last one, and what an event stands behind stays', () => {
  fc.assert(
    fc.property(backups, (all) => {
      const outdated = new Set(outdatedBackups(all, today, dayOf));
      const kept = all.filter((each) => !outdated.has(each));
      const passing = kept.filter(({ reason }) => reason === 'time' || reason === 'work');
      const ofToday = passing.filter(({ at }) => dayOf(at) === today);
      const earlier = passing.filter(({ at }) => dayOf(at) < today);
      expect(ofToday.length).toBeLessThanOrEqual(keptOfToday);
      expect(new Set(earlier.map(({ at }) => dayOf(at))).size).toBe(earlier.length);
      expect(earlier.length).toBeLessThanOrEqual(keptDays);
      for (const { at, reason } of outdated) {
        expect(['time', 'work']).toContain(reason);
        // Something later of that day, or of enough later days, is kept instead.
        const better = passing.filter(
          (each) => each.at >= at && (dayOf(at) === today ? dayOf(each.at) === today : true),
        );
        expect(better.length).toBeGreaterThan(0);
      }
      // A second look takes nothing more away.
      expect(outdatedBackups(kept, today, dayOf)).toEqual([]);
    }),
  );
});
