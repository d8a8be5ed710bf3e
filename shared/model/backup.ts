/**
 * Why a backup was made: a person asked for it, time had passed, large work was about to begin, the schema was about to
 * be brought up, or another backup was about to take the place of the catalogue.
 */
export const backupReasons = ['asked', 'time', 'work', 'migration', 'restore'] as const;
export type BackupReason = (typeof backupReasons)[number];

export interface Backup {
  /** Of its file. */
  readonly name: string;
  readonly reason: BackupReason;
  /** ISO 8601 in UTC. */
  readonly at: string;
}

/** Of today so many are kept, of each earlier day the last one. */
export const keptOfToday = 8;
export const keptDays = 14;

/** What nobody asked for and no event stands behind is made anew all the time. */
const passing: ReadonlySet<BackupReason> = new Set(['time', 'work']);

/**
 * Those that are no longer needed. What people asked for, what was before a migration and before a restoration stays.
 * @param dayOf the day (YYYY-MM-DD) of a moment where the office is
 */
export function outdatedBackups<B extends Backup>(
  backups: readonly B[],
  today: string,
  dayOf: (moment: string) => string,
): B[] {
  const latestFirst = backups
    .filter(({ reason }) => passing.has(reason))
    .toSorted((a, b) => b.at.localeCompare(a.at) || b.name.localeCompare(a.name));
  const days = new Set<string>();
  let ofToday = 0;
  return latestFirst.filter(({ at }) => {
    const day = dayOf(at);
    if (day >= today) {
      ofToday += 1;
      return ofToday > keptOfToday;
    }
    if (days.has(day) || days.size >= keptDays) return true;
    days.add(day);
    return false;
  });
}
