import { useEffect, useState } from 'react';

export interface Range {
  readonly first: number;
  readonly last: number;
}

/** So far a range may have moved in a frame for its rows still to be read by anyone. */
const readable = 150;
const restsFor = 60;

/** The range whose rows are worth asking for: the one in sight, or the last one while it flies past. */
export function useSettledRange(range: Range): Range {
  const [settled, settle] = useState(range);
  const { first, last } = range;
  const near = Math.abs(first - settled.first) <= readable;
  useEffect(() => {
    if (first === settled.first && last === settled.last) return;
    if (near) {
      settle({ first, last });
      return;
    }
    const timer = setTimeout(() => settle({ first, last }), restsFor);
    return () => clearTimeout(timer);
  }, [first, last, near, settled]);
  return near ? range : settled;
}
