import { v7 } from 'uuid';

/** Time and identity come from outside, so that everything below gives the same output for the same input. */
export interface Surroundings {
  /** The present moment, ISO 8601 in UTC. */
  readonly now: () => string;
  /** The day (YYYY-MM-DD) of a moment where the office is: before 8 in the morning UTC has another in China. */
  readonly dayOf: (moment: string) => string;
  /** A new UUIDv7. */
  readonly newUid: () => string;
}

export const realSurroundings: Surroundings = {
  now: () => new Date().toISOString(),
  dayOf: localDay,
  newUid: () => v7(),
};

/** By the clock alone: to ask for the words of a language takes a hundred times as long. */
function localDay(moment: string): string {
  const at = new Date(moment);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
