import { useEffect, useRef, useState } from 'react';

export interface Range {
  readonly first: number;
  readonly last: number;
}

/** So many rows may pass in a frame for one of them still to be seen by anyone. */
const readable = 40;
const restsFor = 60;

/** The range whose rows are worth asking for: the one in sight, or the last one while it flies past. */
export function useSettledRange(range: Range): Range {
  const settled = useRef(range);
  const [, redraw] = useState(0);
  const { first, last } = range;
  const near = Math.abs(first - settled.current.first) <= readable;
  useEffect(() => {
    if (near) {
      settled.current = { first, last };
      return;
    }
    const timer = setTimeout(() => {
      settled.current = { first, last };
      redraw((n) => n + 1);
    }, restsFor);
    return () => clearTimeout(timer);
  }, [first, last, near]);
  return near ? range : settled.current;
}
