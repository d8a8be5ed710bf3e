import { isKept } from '#shared/model/decision.ts';
import { diffReleases, type FieldChange, type ReleaseChange } from '#shared/publish/difference.ts';
import { compareNumbers } from '#shared/publish/order.ts';
import type { Outcome, PublishedPower, PublishedSubItem, ReleaseContent } from '#shared/publish/release.ts';
import { DepartmentBook, type DepartmentPages } from './departmentBook.ts';
import { HiddenTerms } from './hiddenTerms.ts';

export type ReleaseHeading = Pick<ReleaseContent, 'number' | 'title' | 'date' | 'draft'>;

/** What a release did to one power. */
export interface PowerEvent {
  readonly release: ReleaseHeading;
  readonly effect: ReleaseChange['effect'];
  /** 首次公布 新增 承接 拆分 重新列入, 变更, 取消 合并 … 未列入 */
  readonly word: string;
  /** 合并: a number; otherwise words. */
  readonly target: string | null;
  readonly reason: string | null;
  readonly fields: readonly FieldChange[];
}

/** A power that an earlier release had and this one has not, and of which may be said what became of it. */
export interface GonePower {
  /** As last published. */
  readonly power: PublishedPower;
  readonly category: string;
  readonly release: ReleaseHeading;
  readonly outcome: Outcome & { readonly decision: NonNullable<Outcome['decision']> };
}

export interface SiteHistory {
  /** Oldest first; the last is the one that is shown. */
  readonly releases: readonly ReleaseHeading[];
  /** Oldest first. */
  readonly eventsOf: (uid: string) => readonly PowerEvent[];
  /** In the order of numbers. */
  readonly gone: readonly GonePower[];
  /** What the last release changed, in the order of the difference; empty for the first. */
  readonly lastChanges: readonly string[];
  /** Leaves out what speaks of powers that are not public. */
  readonly hidden: HiddenTerms;
  readonly departments: DepartmentPages;
}

interface RawEvent extends PowerEvent {
  readonly subItems: readonly [before: readonly PublishedSubItem[], after: readonly PublishedSubItem[]];
}

/**
 * Follows powers through the releases, one at a time. What may be told is known only with the last of them: nothing is
 * told of a power that is not public now, or undecided, or no longer in the catalogue, whatever was published once.
 */
export class HistoryBook {
  readonly #releases: ReleaseHeading[] = [];
  readonly #events = new Map<string, RawEvent[]>();
  readonly #gone = new Map<string, Omit<GonePower, 'outcome'>>();
  /** Everything that a power, sub-item or outcome was ever called, numbers included. */
  readonly #names = new Map<string, Set<string>>();
  readonly #departments = new DepartmentBook();
  #last: ReleaseContent | null = null;
  #lastChanges: readonly string[] = [];

  /** In the order of their numbers, the one that is shown last. */
  add(content: ReleaseContent): void {
    const { number, title, date, draft, powers } = content;
    const release = { number, title, date, draft };
    this.#releases.push(release);
    const before = this.#last;
    const changes = before === null ? [] : diffReleases(before, content);
    this.#lastChanges = changes.map(({ uid }) => uid);
    if (before === null) {
      for (const { uid } of powers) this.#record(uid, { ...nothing, release, effect: 'added', word: '首次公布' });
    } else {
      const earlier = new Map(before.powers.map((power) => [power.uid, power]));
      const later = new Map(powers.map((power) => [power.uid, power]));
      const outcomes = new Map(content.outcomes.map((outcome) => [outcome.uid, outcome]));
      for (const change of changes) {
        const subItems = [earlier.get(change.uid)?.subItems ?? [], later.get(change.uid)?.subItems ?? []] as const;
        this.#record(change.uid, { ...this.#eventOf(change, outcomes), release, subItems });
      }
      this.#keepGone(before, later);
    }
    this.#remember(content);
    this.#departments.add(content);
    this.#last = content;
  }

  /** @throws where no release was added */
  finish(): SiteHistory {
    const last = this.#last;
    if (last === null) throw new Error('a site is made of a release');
    const outcomes = new Map(last.outcomes.map((outcome) => [outcome.uid, outcome]));
    const published = new Set(last.powers.flatMap(({ uid, subItems }) => [uid, ...subItems.map((each) => each.uid)]));
    const isShown = (uid: string) => published.has(uid) || hasGone(outcomes.get(uid));
    const hidden = new HiddenTerms(
      [...this.#names].flatMap(([uid, names]) => (isShown(uid) ? [] : [...names])).filter((name) => name !== ''),
    );
    const gone = [...this.#gone.values()]
      .flatMap((each) => {
        const outcome = outcomes.get(each.power.uid);
        return hasGone(outcome) ? [{ ...each, outcome }] : [];
      })
      .sort((a, b) => compareNumbers(a.power.number, b.power.number));
    const eventsOf = (uid: string): PowerEvent[] =>
      isShown(uid) ? (this.#events.get(uid) ?? []).flatMap((event) => told(event, hidden, isShown)) : [];
    const lastRelease = this.#releases.length - 1;
    return {
      releases: this.#releases,
      eventsOf,
      gone,
      lastChanges: this.#lastChanges.filter((uid) => {
        return eventsOf(uid).some(({ release }) => release === this.#releases[lastRelease]);
      }),
      hidden,
      departments: this.#departments.finish(last),
    };
  }

  #record(uid: string, event: RawEvent): void {
    const known = this.#events.get(uid);
    if (known === undefined) this.#events.set(uid, [event]);
    else known.push(event);
  }

  #eventOf(change: ReleaseChange, outcomes: ReadonlyMap<string, Outcome>): Omit<PowerEvent, 'release'> {
    const { effect, uid, reason, target, fields } = change;
    const outcome = outcomes.get(uid);
    if (effect !== 'removed') {
      const word = effect === 'added' && this.#gone.has(uid) ? '重新列入' : change.change;
      // Why a power was kept is no reason for what changed about it.
      return { effect, word, target, reason: outcome?.decision === '保留' ? null : reason, fields };
    }
    // Why it was left out then may not be said, even where it is listed again.
    return hasGone(outcome)
      ? { effect, word: outcome.decision, target, reason, fields }
      : { effect, word: '未列入', target: null, reason: null, fields };
  }

  #keepGone(before: ReleaseContent, later: ReadonlyMap<string, unknown>): void {
    const { number, title, date, draft } = before;
    const names = new Map(before.categories.map(({ code, name }) => [code, name]));
    for (const power of before.powers) {
      if (later.has(power.uid)) continue;
      const category = names.get(power.category) ?? power.category;
      this.#gone.set(power.uid, { power, category, release: { number, title, date, draft } });
    }
    for (const uid of later.keys()) this.#gone.delete(uid);
  }

  #remember({ powers, outcomes }: ReleaseContent): void {
    const call = (each: { readonly uid: string; readonly number: string; readonly name: string }) => {
      const names = this.#names.get(each.uid) ?? new Set();
      this.#names.set(each.uid, names.add(each.number).add(each.name));
    };
    for (const power of powers) {
      call(power);
      power.subItems.forEach(call);
    }
    outcomes.forEach(call);
  }
}

const nothing = { target: null, reason: null, fields: [], subItems: [[], []] } as const;

type Gone = GonePower['outcome'];

/** It is not in the list, and the office says in public what became of it. */
function hasGone(outcome: Outcome | undefined): outcome is Gone {
  return outcome?.isPublic === true && outcome.decision !== null && !isKept(outcome.decision);
}

/** An event without what may not be told; none where nothing is left of a change. */
function told(event: RawEvent, hidden: HiddenTerms, isShown: (uid: string) => boolean): PowerEvent[] {
  const { release, effect, word, subItems } = event;
  const [before, after] = subItems.map((each) => listed(each.filter(({ uid }) => isShown(uid))));
  const fields = event.fields
    .map((change) => (change.field === 'subItems' ? { ...change, before: before ?? '', after: after ?? '' } : change))
    .filter((change) => change.before !== change.after)
    .filter((change) => hidden.without(change.before) !== null && hidden.without(change.after) !== null);
  if (effect === 'changed' && fields.length === 0) return [];
  const target = hidden.without(event.target);
  return [{ release, effect, word, target, reason: hidden.without(event.reason), fields }];
}

function listed(subItems: readonly PublishedSubItem[]): string {
  return subItems.map(({ number, name, basis }) => `${number} ${name} ${basis}`.trim()).join('\n');
}
