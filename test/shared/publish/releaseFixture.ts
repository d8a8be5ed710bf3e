import { drawUpLedger, type Ledger, type PowerCount } from '#shared/ledger/ledger.ts';
import { categorySets } from '#shared/model/category.ts';
import type { Disposition } from '#shared/model/decision.ts';
import { composeRelease, type PowerToPublish, type ReleaseDraft } from '#shared/publish/compose.ts';
import type { Outcome, ReleaseContent } from '#shared/publish/release.ts';

/** An item of an invented catalogue: just enough to make releases, ledgers and outcomes from, all in one step. */
export interface FixtureItem extends PowerToPublish {
  readonly outcome?: Disposition;
  readonly target?: string;
  readonly reason?: string;
  readonly splitFrom?: string;
}

export function item(number: string, more: Partial<FixtureItem> = {}): FixtureItem {
  return {
    uid: `uid-${number}`,
    number,
    name: `对${number}的处罚`,
    category: 'CF',
    subItems: [],
    basis: '《中华人民共和国建筑法》第六十四条',
    organ: '住建局',
    level: 'county',
    extra: {},
    origin: 'reported',
    decision: '保留',
    isPublic: true,
    ...more,
  };
}

export const fixtureDepartments = ['住建局', '水务局', '农牧局'];

export function release(items: readonly FixtureItem[], more: Partial<ReleaseDraft> = {}): ReleaseContent {
  const [categorySet] = categorySets;
  if (categorySet === undefined) throw new Error('no category set');
  const published = items.filter((each) => each.outcome === undefined && each.isPublic);
  const departments = more.departments ?? fixtureDepartments;
  return composeRelease({
    number: 1,
    title: '昆都仑区行政权力清单',
    place: '昆都仑区',
    date: '2015-11-20',
    draft: false,
    categorySet,
    departments,
    powers: published.map(
      ({ outcome: _outcome, target: _target, reason: _reason, splitFrom: _from, ...power }) => power,
    ),
    outcomes: items.map(outcomeOf),
    ledger: {
      whole: ledgerOf(items),
      departments: departments.map((department) => ({
        department,
        ledger: ledgerOf(items.filter((each) => each.organ === department)),
      })),
      categories: [],
    },
    rounds: [],
    ...more,
  });
}

function outcomeOf(each: FixtureItem): Outcome {
  const { uid, number, name, isPublic, target = null, reason = null, splitFrom = null } = each;
  return { uid, number, name, isPublic, target, reason, splitFrom, decision: each.outcome ?? each.decision };
}

function ledgerOf(items: readonly FixtureItem[]): Ledger {
  const powers = items.map((each): PowerCount => {
    const decision = each.outcome ?? each.decision;
    return { origin: each.origin, decision, isPublic: each.isPublic, main: true, asSubItem: false, count: 1 };
  });
  const published = items.filter((each) => each.outcome === undefined && each.isPublic);
  return drawUpLedger({
    rows: [],
    powers,
    rowsRead: 0,
    reported: items.filter((each) => each.origin === 'reported').length,
    published: published.length,
    publishedSubItems: published.reduce((total, each) => total + each.subItems.length, 0),
  });
}
