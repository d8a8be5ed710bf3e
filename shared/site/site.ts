import type { PublishedPower, ReleaseContent } from '#shared/publish/release.ts';
import type { GonePower, PowerEvent, SiteHistory } from './history.ts';
import { categoryPath, powerPath } from './paths.ts';

/** A file that stands beside the pages. */
export interface Download {
  readonly path: string;
  readonly name: string;
  readonly about: string;
  readonly bytes: number;
}

export interface SiteSources {
  readonly content: ReleaseContent;
  readonly history: SiteHistory;
  /** Ids of the pictures that stand beside the pages as PNG, too. */
  readonly drawn: ReadonlySet<string>;
  /** The first letters of a Chinese text as it is read (行政许可 → xzxk), for finding. */
  readonly initials: (text: string) => string;
}

/** What is looked through together: a category or a department. */
export interface Section {
  readonly key: string;
  readonly name: string;
  readonly path: string;
  readonly powers: readonly PublishedPower[];
}

/** What the release changed against the one before it, of one power. */
export interface Change extends Pick<PublishedPower, 'uid' | 'number' | 'name' | 'organ'> {
  readonly category: string;
  readonly event: PowerEvent;
}

/** A release as its pages look at it. */
export interface Site extends SiteSources {
  /** In the order of publication, those without a power too. */
  readonly categories: readonly Section[];
  /** In protocol order; none without a power. */
  readonly departments: readonly Section[];
  readonly subItemTotal: number;
  readonly categoryName: (code: string) => string;
  readonly changes: readonly Change[];
  readonly goneOf: (uid: string) => GonePower | null;
  /** The power that one went into, at however many removes; null where it is in no release that may be told of. */
  readonly masterOf: (gone: GonePower) => PowerLink | null;
}

export interface PowerLink {
  readonly number: string;
  readonly name: string;
  readonly path: string;
}

export function arrangeSite(sources: SiteSources): Site {
  const { content, history } = sources;
  const byCategory = Map.groupBy(content.powers, (power) => power.category);
  const byOrgan = Map.groupBy(content.powers, (power) => power.organ);
  const organs = [...new Set([...content.departments, ...byOrgan.keys()])].filter((name) => byOrgan.has(name));
  const names = new Map(content.categories.map(({ code, name }) => [code, name]));
  const gone = new Map(history.gone.map((each) => [each.power.uid, each]));
  const current = new Map(content.powers.map((power) => [power.uid, power]));
  const changes = history.lastChanges.flatMap((uid): Change[] => {
    const event = history.eventsOf(uid).at(-1);
    const power = current.get(uid) ?? gone.get(uid)?.power;
    if (event === undefined || power === undefined) return [];
    const { number, name, organ } = power;
    const category = gone.get(uid)?.category ?? names.get(power.category) ?? power.category;
    return [{ uid, number, name, organ, category, event }];
  });
  return {
    ...sources,
    categories: content.categories.map(({ code, name }) => {
      return { key: code, name, path: categoryPath(code), powers: byCategory.get(code) ?? [] };
    }),
    departments: organs.map((name) => {
      return {
        key: name,
        name: organName(name),
        path: history.departments.pathOf(name),
        powers: byOrgan.get(name) ?? [],
      };
    }),
    subItemTotal: content.powers.reduce((total, { subItems }) => total + subItems.length, 0),
    categoryName: (code) => names.get(code) ?? code,
    changes,
    goneOf: (uid) => gone.get(uid) ?? null,
    masterOf: masters(content, history),
  };
}

/** Only a draft has powers that nobody holds yet. */
export function organName(organ: string): string {
  return organ === '' ? '（未写明）' : organ;
}

function masters(content: ReleaseContent, history: SiteHistory): Site['masterOf'] {
  const pages = new Map(
    [...history.gone.map(({ power }) => power), ...content.powers].map((power) => [power.number, power]),
  );
  const outcomes = new Map(content.outcomes.map((outcome) => [outcome.number, outcome]));
  return ({ power, outcome }) => {
    const seen = new Set([power.number]);
    for (let number = outcome.target; number !== null && !seen.has(number); ) {
      const master = pages.get(number);
      if (master !== undefined) return { number, name: master.name, path: powerPath(master.uid) };
      seen.add(number);
      const next = outcomes.get(number);
      number = next?.isPublic === true && next.decision === '合并' ? next.target : null;
    }
    return null;
  };
}
