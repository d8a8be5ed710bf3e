import { v7 } from 'uuid';

/** Time and identity come from outside, so that everything below gives the same output for the same input. */
export interface Surroundings {
  /** The present moment, ISO 8601 in UTC. */
  readonly now: () => string;
  /** A new UUIDv7. */
  readonly newUid: () => string;
}

export const realSurroundings: Surroundings = { now: () => new Date().toISOString(), newUid: () => v7() };
