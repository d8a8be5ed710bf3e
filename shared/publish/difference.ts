import type { Disposition } from '#shared/model/decision.ts';
import { levelNames } from '#shared/model/level.ts';
import { atOnce, flatMapInSteps, type Steps } from '#shared/steps.ts';
import { extraColumns, publishedColumns } from './columns.ts';
import type { Outcome, PublishedPower, ReleaseContent } from './release.ts';

/** 不公开: kept, but no longer published. 撤回: no longer in the catalogue at all, as after a withdrawn source. */
export type ReleaseChangeKind = Disposition | '不公开' | '待研究' | '撤回';

export interface FieldChange {
  /** A field of {@link PublishedPower}, or of its `extra`. */
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

export interface ReleaseChange {
  readonly uid: string;
  readonly effect: 'added' | 'removed' | 'changed';
  readonly change: ReleaseChangeKind;
  readonly number: string;
  readonly name: string;
  readonly category: string;
  readonly organ: string;
  readonly target: string | null;
  readonly reason: string | null;
  /** For `changed` only. */
  readonly fields: readonly FieldChange[];
}

/** What two releases are compared by; also that of one which is not made yet. */
export type Listed = Pick<ReleaseContent, 'categories' | 'powers' | 'outcomes'>;

/**
 * What changed from one release to a later one, by identity: what came in the order of the new list, what went in that
 * of the old, what differs field by field. Place in the list (序号) is no change. Everything else is the same in both.
 */
export function diffReleases(from: Listed, to: Listed): ReleaseChange[] {
  return atOnce(diffInSteps(from, to));
}

/** The same, yielding often. */
export function* diffInSteps(from: Listed, to: Listed): Steps<ReleaseChange[]> {
  const before = new Map(from.powers.map((power) => [power.uid, power]));
  const after = new Map(to.powers.map((power) => [power.uid, power]));
  const outcomes = new Map(to.outcomes.map((outcome) => [outcome.uid, outcome]));
  const added = to.powers.filter((power) => !before.has(power.uid)).map((power) => arrival(power, to, outcomes));
  const removed = from.powers.filter((power) => !after.has(power.uid)).map((power) => departure(power, from, outcomes));
  const changed = yield* flatMapInSteps(to.powers, (power) => {
    const earlier = before.get(power.uid);
    return earlier === undefined ? [] : alteration(earlier, from, power, to, outcomes);
  });
  return [...added, ...removed, ...changed];
}

/** What a field that changed is called in the list. */
export function fieldHeader(field: string): string {
  if (field === 'subItems') return '子项';
  return publishedColumns.find(({ id }) => id === field)?.header ?? field;
}

type Outcomes = ReadonlyMap<string, Outcome>;

function arrival(power: PublishedPower, to: Listed, outcomes: Outcomes): ReleaseChange {
  const change = power.origin === 'split' ? '拆分' : power.decision === '承接' ? '承接' : '新增';
  return {
    ...heading(power, to),
    effect: 'added',
    change,
    target: null,
    reason: reasonOf(power, outcomes),
    fields: [],
  };
}

function departure(power: PublishedPower, from: Listed, outcomes: Outcomes): ReleaseChange {
  const outcome = outcomes.get(power.uid);
  return {
    ...heading(power, from),
    effect: 'removed',
    change: departureKind(outcome),
    target: outcome?.target ?? null,
    reason: outcome?.reason ?? null,
    fields: [],
  };
}

function departureKind(outcome: Outcome | undefined): ReleaseChangeKind {
  if (outcome === undefined) return '撤回';
  if (!outcome.isPublic) return '不公开';
  return outcome.decision ?? '待研究';
}

function alteration(
  earlier: PublishedPower,
  from: Listed,
  power: PublishedPower,
  to: Listed,
  outcomes: Outcomes,
): ReleaseChange[] {
  const now = comparable(power, to);
  const then = comparable(earlier, from);
  const fields = Object.keys(now)
    .map((field) => ({ field, before: then[field] ?? '', after: now[field] ?? '' }))
    .filter(({ before, after }) => before !== after);
  if (fields.length === 0) return [];
  const reason = reasonOf(power, outcomes);
  return [{ ...heading(power, to), effect: 'changed', change: '变更', target: null, reason, fields }];
}

/** Everything of a power that readers of the list can see, as text. */
function comparable(power: PublishedPower, content: Listed): Record<string, string> {
  return {
    name: power.name,
    category: categoryOf(power, content),
    organ: power.organ,
    level: power.level === null ? '' : levelNames[power.level],
    basis: power.basis,
    subItems: power.subItems.map(({ number, name, basis }) => `${number} ${name} ${basis}`.trim()).join('\n'),
    ...Object.fromEntries(extraColumns.map(({ id }) => [id, power.extra[id] ?? ''])),
  };
}

function heading(power: PublishedPower, content: Listed) {
  const { uid, number, name, organ } = power;
  return { uid, number, name, organ, category: categoryOf(power, content) };
}

function categoryOf(power: PublishedPower, content: Listed): string {
  return content.categories.find(({ code }) => code === power.category)?.name ?? power.category;
}

function reasonOf(power: PublishedPower, outcomes: Outcomes): string | null {
  return outcomes.get(power.uid)?.reason ?? null;
}
