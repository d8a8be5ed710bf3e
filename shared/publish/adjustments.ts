import { diffReleases, type FieldChange, type ReleaseChange } from './difference.ts';
import { compareNumbers } from './order.ts';
import type { PublishedPower, ReleaseContent } from './release.ts';

/** One line of 调整对照表: what was, what became of it, and why. */
export interface Adjustment {
  /** Of what it is now, or else was. */
  readonly department: string;
  /** 合并 has several; none where the power is new. */
  readonly before: readonly PublishedPower[];
  /** 拆分 has several; none where the power is gone. */
  readonly after: readonly PublishedPower[];
  /** 调整方式: mostly one. */
  readonly ways: readonly string[];
  /** Whereto it was handed, in words. */
  readonly target: string | null;
  readonly reasons: readonly string[];
  /** Of a power that stays, field by field. */
  readonly fields: readonly FieldChange[];
}

export type Compared = Pick<ReleaseContent, 'categories' | 'departments' | 'powers' | 'outcomes'>;

/**
 * What changed from one release to a later one, in the order of the list: what was merged beside what it went into, the
 * parts of a split power beside the whole. What stayed as it was is left out, and so is what is no longer public.
 */
export function adjustments(from: Compared, to: Compared): Adjustment[] {
  const before = byUid(from);
  const after = byUid(to);
  const anchorOf = anchorsIn(to);
  const changes = diffReleases(from, to).filter(({ change }) => change !== '不公开');
  const groups = Map.groupBy(changes, (change) => anchorOf(change) ?? change.uid);
  const lines = [...groups].map(([uid, members]): Adjustment => {
    const [was, is] = [before.get(uid), after.get(uid)];
    const own = members.find((change) => change.uid === uid);
    const others = members.filter((change) => change.uid !== uid);
    // What merely changed with a merger or a split is part of it.
    const told = others.length > 0 && own?.effect === 'changed' ? others : members;
    const gone = members.flatMap((change) => (change.uid === uid ? [] : (before.get(change.uid) ?? [])));
    const come = others.flatMap((change) => (before.has(change.uid) ? [] : (after.get(change.uid) ?? [])));
    const sides = { before: [...listed(was), ...gone], after: [...listed(is), ...come] };
    return {
      ...sides,
      department: (sides.after[0] ?? sides.before[0])?.organ ?? '',
      ways: [...new Set(told.map(({ change }) => change))],
      target: others.length > 0 ? null : (own?.target ?? null),
      reasons: [...new Set(members.flatMap(({ reason }) => (reason === null || reason === '' ? [] : [reason])))],
      fields: own?.fields ?? [],
    };
  });
  return inOrder(lines, [...new Set([...to.departments, ...from.departments])], from, to);
}

function listed(power: PublishedPower | undefined): PublishedPower[] {
  return power === undefined ? [] : [power];
}

function byUid({ powers }: Compared): ReadonlyMap<string, PublishedPower> {
  return new Map(powers.map((power) => [power.uid, power]));
}

/** The power of the new list that a merged one went into, or that a part was split from; undefined where it is gone. */
function anchorsIn(to: Compared): (change: ReleaseChange) => string | undefined {
  const outcomes = new Map(to.outcomes.map((outcome) => [outcome.number, outcome]));
  const numbers = new Map(to.powers.map(({ number, uid }) => [number, uid]));
  const parts = new Map(to.outcomes.map(({ uid, splitFrom }) => [uid, splitFrom]));
  const follow = (number: string | null): string | undefined => {
    const seen = new Set<string>();
    for (let next = number; next !== null && !seen.has(next); ) {
      const uid = numbers.get(next);
      if (uid !== undefined) return uid;
      seen.add(next);
      const outcome = outcomes.get(next);
      next = outcome?.decision === '合并' ? outcome.target : null;
    }
    return undefined;
  };
  return ({ uid, effect, change, target }) => {
    if (effect === 'removed' && change === '合并') return follow(target);
    if (effect === 'added' && change === '拆分') return follow(parts.get(uid) ?? null);
    return undefined;
  };
}

function inOrder(
  lines: readonly Adjustment[],
  departments: readonly string[],
  from: Compared,
  to: Compared,
): Adjustment[] {
  const codes = [...new Set([...to.categories, ...from.categories].map(({ code }) => code))];
  const place = (list: readonly string[], value: string): number => {
    const at = list.indexOf(value);
    return at < 0 ? list.length : at;
  };
  return lines.toSorted((a, b) => {
    const [first, second] = [a.after[0] ?? a.before[0], b.after[0] ?? b.before[0]];
    return (
      place(departments, a.department) - place(departments, b.department) ||
      place(codes, first?.category ?? '') - place(codes, second?.category ?? '') ||
      compareNumbers(first?.number ?? '', second?.number ?? '')
    );
  });
}
