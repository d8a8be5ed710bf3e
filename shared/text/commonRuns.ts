/** A stretch of a text, in UTF-16 units. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a text says what a name says: its stretches of at least `least` characters that stand in the name as well, the
 * longest at each place, in order.
 */
export function commonRuns(text: string, name: string, least = 5): Run[] {
  const runs: Run[] = [];
  for (let start = 0; start + least <= text.length; ) {
    let end = start + least;
    if (!name.includes(text.slice(start, end))) {
      start += 1;
      continue;
    }
    while (end < text.length && name.includes(text.slice(start, end + 1))) end += 1;
    runs.push({ start, end });
    start = end;
  }
  return runs;
}
