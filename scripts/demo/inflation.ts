import type { FindingListing, GroupListing } from '#shared/contract/listings.ts';
import type { TruthLine } from './truth.ts';

export interface InflationFigures {
  /** What makes the list longer than it is: wording, situation, level … */
  readonly inflation: string;
  readonly rows: number;
  /** Rows that a group holds together with another row of their power. */
  readonly grouped: number;
  /** Rows that a rule questions. */
  readonly questioned: number;
  /** Rows that either does. */
  readonly found: number;
}

/** How much of each kind of inflation the suggestions show, before anyone decides. */
export function inflationFound(
  lineOf: ReadonlyMap<number, TruthLine>,
  groups: readonly GroupListing[],
  findings: readonly FindingListing[],
): InflationFigures[] {
  const grouped = new Set(groups.flatMap((group) => [...togetherInTruth(group, lineOf)]));
  const questioned = new Set(findings.filter(({ decision }) => decision !== null).map(({ item }) => item));
  const inflated = [...lineOf].filter(([, line]) => line.parent === '' && line.inflation !== 'none');
  return [...Map.groupBy(inflated, ([, line]) => line.inflation)].map(([inflation, lines]) => {
    const ids = lines.map(([id]) => id);
    return {
      inflation,
      rows: ids.length,
      grouped: ids.filter((id) => grouped.has(id)).length,
      questioned: ids.filter((id) => questioned.has(id)).length,
      found: ids.filter((id) => grouped.has(id) || questioned.has(id)).length,
    };
  });
}

/** Members that share their truth's group with another member. */
function togetherInTruth({ members }: GroupListing, lineOf: ReadonlyMap<number, TruthLine>): number[] {
  const byGroup = Map.groupBy(members, ({ id }) => lineOf.get(id)?.group ?? '');
  return [...byGroup].flatMap(([group, own]) => (group === '' || own.length < 2 ? [] : own.map(({ id }) => id)));
}
