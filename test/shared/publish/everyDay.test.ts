import { expect, it } from 'vitest';
import { everyDay } from '#shared/publish/everyDay.ts';

const day = (name: string, decided: number, standing: number) => ({
  day: name,
  decided,
  takenBack: 0,
  standing,
  operation: standing,
});

it('fills the days on which nothing was done, over the end of a month', () => {
  expect(everyDay([day('2026-02-27', 5, 5), day('2026-03-02', 2, 7)])).toEqual([
    day('2026-02-27', 5, 5),
    day('2026-02-28', 0, 5),
    day('2026-03-01', 0, 5),
    day('2026-03-02', 2, 7),
  ]);
});

it('leaves a span of years as it is', () => {
  const years = [day('2024-01-01', 1, 1), day('2026-01-01', 1, 2)];
  expect(everyDay(years)).toEqual(years);
});

it('has nothing to fill where nothing was decided', () => {
  expect(everyDay([])).toEqual([]);
});
