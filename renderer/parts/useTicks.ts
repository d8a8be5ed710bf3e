import { useState } from 'react';

export interface Ticks {
  readonly ticked: ReadonlySet<number>;
  readonly tick: (item: number) => void;
  readonly clear: () => void;
}

/** The rows that were ticked, for an act on some of a list. */
export function useTicks(): Ticks {
  const [ticked, setTicked] = useState<ReadonlySet<number>>(new Set());
  const tick = (item: number) =>
    setTicked((before) =>
      before.has(item) ? new Set([...before].filter((each) => each !== item)) : new Set([...before, item]),
    );
  return { ticked, tick, clear: () => setTicked(new Set()) };
}
