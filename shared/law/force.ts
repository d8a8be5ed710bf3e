import type { Law, LawStatus, LawVersion } from './register.ts';

/** Whether a law holds on a day. */
export const lawForces = ['in-force', 'repealed', 'not-yet-in-force', 'unknown'] as const;
export type LawForce = (typeof lawForces)[number];

/**
 * Whether it is repealed on `day` (YYYY-MM-DD): a law that was repealed later still held then; one whose day of repeal
 * nobody knows counts as repealed.
 */
export function isRepealedOn(
  day: string,
  law: { readonly status: LawStatus; readonly repealed: string | null },
): boolean {
  return law.status === 'repealed' && (law.repealed === null || law.repealed <= day);
}

/**
 * An amended law is in force as amended; what the register does not know is said to be unknown. A law that a register
 * calls not yet in force is so until its day. That a register knows only a version of later than `day` says nothing: it
 * keeps the last one, and the law may be older.
 */
export function forceOn(day: string, law: Pick<Law, 'status' | 'versions'>): LawForce {
  const last: LawVersion | undefined = law.versions.at(-1);
  if (law.status === 'unknown') return 'unknown';
  if (law.status === 'not-yet-in-force') {
    return last?.effective !== null && last?.effective !== undefined && last.effective <= day ? 'in-force' : law.status;
  }
  return isRepealedOn(day, { status: law.status, repealed: last?.repealed ?? null }) ? 'repealed' : 'in-force';
}
