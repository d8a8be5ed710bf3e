/** An operation in the log, with how many changes it has. */
export interface Written {
  readonly operationId: number;
  /** One per field changed, one per row inserted. */
  readonly changes: number;
}

/** Changes of an operation that one query looks at: few enough to take milliseconds. */
const changesAtOnce = 1000;

/** Behind which change of its operation a stretch begins, and with which it ends. */
export interface Stretch {
  readonly operation: number;
  readonly after: number;
  readonly last: number;
}

/** The changes of an operation, stretch by stretch. */
export function* stretchesOf({ operationId, changes }: Written): Generator<Stretch> {
  for (let after = 0; after < changes; after += changesAtOnce) {
    yield { operation: operationId, after, last: Math.min(after + changesAtOnce, changes) };
  }
}

/** Of the table `change` under this name, as SQL with the stretch bound by its names. */
export const inStretch = (change = 'change'): string =>
  `${change}.operationId = :operation AND ${change}.ord > :after AND ${change}.ord <= :last`;
