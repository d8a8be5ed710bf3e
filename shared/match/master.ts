import { type LawRank, lawRanks } from '#shared/law/register.ts';
import type { GroupKind } from '#shared/model/group.ts';
import type { Features } from './features.ts';

/**
 * The member that is proposed to stay: of levels the home level's; of the steps of a permit the permit itself; then the
 * department before its subordinate unit (R10), the basis of the highest rank, the fullest basis, the lowest id.
 */
export function masterOf(kind: GroupKind, members: readonly Features[], homeLevel: string): number {
  const [first, ...others] = members;
  if (first === undefined) return Number.NaN;
  return others.reduce((best, each) => (compareStanding(kind, each, best, homeLevel) < 0 ? each : best), first).id;
}

function compareStanding(kind: GroupKind, a: Features, b: Features, homeLevel: string): number {
  const away = (each: Features) => (kind === 'level' && (each.level ?? homeLevel) !== homeLevel ? 1 : 0);
  const step = (each: Features) => (kind === 'same-article' ? stepStanding(each) : 0);
  const unit = (each: Features) => (each.departmentId === each.holderId ? 0 : 1);
  return (
    away(a) - away(b) ||
    step(a) - step(b) ||
    unit(a) - unit(b) ||
    bestRank(a) - bestRank(b) ||
    fullness(b) - fullness(a) ||
    a.id - b.id
  );
}

/** None first, then the lists of steps, the longest first, then single steps. */
function stepStanding({ name }: Features): number {
  return name.steps.length === 0 ? 0 : 100 - name.steps.length;
}

const standingOf: ReadonlyMap<LawRank, number> = new Map(lawRanks.map((rank, standing) => [rank, standing]));

function bestRank({ laws }: Features): number {
  return laws.reduce<number>((best, { rank }) => Math.min(best, standingOf.get(rank) ?? best), lawRanks.length);
}

function fullness({ laws }: Features): number {
  return laws.reduce((sum, law) => sum + 1 + law.articles.length, 0);
}
