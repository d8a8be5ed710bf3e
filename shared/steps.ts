export interface Progress {
  readonly done: number;
  readonly total: number;
  /** What is being worked on, e.g. the name of the file being read. */
  readonly subject?: string;
}

/** Long work that can be left between any two of its steps; each says how far it is. */
export type Steps<T> = Generator<Progress, T>;

/** The same, of a part of it whose steps only count what is done. */
export type Counting<T> = Generator<number, T>;

/** Takes all steps without a break. */
export function atOnce<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Of longer work, so that parts of unlike things can be put together: percent. */
const whole = 100;

/** How far longer work is, of which this is the part from one share to another; both between 0 and 1. */
export function scaled({ done, total, ...progress }: Progress, from: number, to: number): Progress {
  const share = total === 0 ? 1 : done / total;
  return { ...progress, done: Math.floor(whole * (from + (to - from) * share)), total: whole };
}

/** Steps that are a part of longer work, from one share of it to another. */
export function part<T>(steps: Steps<T>, from: number, to: number): Steps<T> {
  return told(steps, (progress) => scaled(progress, from, to));
}

/** Steps that only count, out of so many. */
export function outOf<T>(total: number, steps: Counting<T>): Steps<T> {
  return told(steps, (done) => ({ done, total }));
}

/** Steps that tell something else of how far they are. */
export function* told<From, To, T>(steps: Generator<From, T>, tell: (step: From) => To): Generator<To, T> {
  try {
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
      yield tell(step.value);
    }
  } catch (error) {
    // What is thrown in from outside must reach what was begun inside.
    steps.throw(error);
    throw error;
  }
}

/** What `map` makes of each, one after the other. */
export function* flatMapInSteps<T, R>(things: readonly T[], map: (thing: T) => readonly R[]): Steps<R[]> {
  const all: R[] = [];
  for (const [done, thing] of things.entries()) {
    yield { done, total: things.length };
    for (const made of map(thing)) all.push(made);
  }
  return all;
}
