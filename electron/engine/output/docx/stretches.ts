import type { PublishedPower } from '#shared/publish/release.ts';

/**
 * How many powers stand in one table: LibreOffice lays a table out again for every page that it goes over, so that one of
 * 2,000 powers takes it minutes.
 */
const usual = 150;
const [fewest, most] = [100, 200];

/** Cuts what a table holds into stretches for tables of their own, where another department begins if that is near. */
export function stretchesOf(powers: readonly PublishedPower[]): (readonly PublishedPower[])[] {
  const stretches: (readonly PublishedPower[])[] = [];
  for (let start = 0; start < powers.length; ) {
    const end = endOf(powers, start);
    stretches.push(powers.slice(start, end));
    start = end;
  }
  return stretches;
}

function endOf(powers: readonly PublishedPower[], start: number): number {
  if (powers.length - start <= most) return powers.length;
  const begins = (at: number): boolean => powers[at]?.organ !== powers[at - 1]?.organ;
  for (let end = start + most; end >= start + fewest; end -= 1) if (begins(end)) return end;
  return start + usual;
}
