import type { Surroundings } from '#engine/surroundings.ts';

export interface SteadySurroundings extends Surroundings {
  /** Back to the first moment and the first id. */
  readonly begin: () => void;
}

const first = Date.UTC(2026, 0, 5, 22, 30);

/** A clock that goes a second a look and ids that count, so that the same acts write the same file in any process. */
export function steadySurroundings(name: string): SteadySurroundings {
  let moment = first;
  let uid = 0;
  return {
    begin: () => {
      moment = first;
      uid = 0;
    },
    now: () => {
      moment += 1000;
      return new Date(moment).toISOString();
    },
    dayOf: (at) => new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(0, 10),
    newUid: () => {
      uid += 1;
      return `${name}-${uid}`;
    },
  };
}
