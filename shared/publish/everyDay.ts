export interface DayFigures {
  /** YYYY-MM-DD */
  readonly day: string;
  readonly decided: number;
  readonly takenBack: number;
  /** At the end of the day. */
  readonly standing: number;
  /** The last of the day that decided anything. */
  readonly operation: number;
}

const aDay = 24 * 60 * 60 * 1000;
/** A line of more days than that has no room for each. */
const mostDays = 400;

/** The days between as well, on which nothing was done: what rested a month should look like a month. */
export function everyDay(days: readonly DayFigures[]): DayFigures[] {
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return [];
  const span = Math.round((Date.parse(last.day) - Date.parse(first.day)) / aDay);
  if (span > mostDays) return [...days];
  const known = new Map(days.map((each) => [each.day, each]));
  let before = first;
  return Array.from({ length: span + 1 }, (_, index) => {
    const day = new Date(Date.parse(first.day) + index * aDay).toISOString().slice(0, 10);
    before = known.get(day) ?? { ...before, day, decided: 0, takenBack: 0 };
    return before;
  });
}
