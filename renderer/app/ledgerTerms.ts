import type { Ledger } from '#shared/ledger/ledger.ts';
import { handing, keeping } from '#shared/model/decision.ts';
import type { WhereTerm } from './place.ts';

type TermName =
  | 'reported'
  | 'kept'
  | 'merged'
  | 'cancelled'
  | 'handed'
  | 'movedOut'
  | 'suspended'
  | 'undecided'
  | 'undecidedAdded'
  | 'published'
  | 'new'
  | 'takenOver'
  | 'split'
  | 'notPublic'
  | 'read'
  | 'items'
  | 'parts'
  | 'aside';

export interface LedgerTerm {
  readonly name: TermName;
  readonly count: number;
  /** The filter of the grid that shows exactly these; null where they are no items. */
  readonly where: readonly WhereTerm[] | null;
  readonly minus?: boolean;
  /** Work that is left. */
  readonly todo?: boolean;
}

const main: WhereTerm = { field: 'main', value: 'true' };
const reported: readonly WhereTerm[] = [main, { field: 'origin', value: 'reported' }];
const decided = (...decisions: readonly string[]): WhereTerm[] =>
  decisions.map((value) => ({ field: 'decision', value }));
/** An empty value means: has none. */
const undecided: WhereTerm = { field: 'decision', value: '' };

/** The reported powers that nobody has decided on. */
export const undecidedPowers: readonly WhereTerm[] = [...reported, undecided];

/** 上报 = 保留 + 合并 + …; terms that are none are left out, but for what is always looked for. */
export function powerEquation(powers: Ledger['powers']): readonly LedgerTerm[] {
  const handed = powers.handedDown + powers.transferredOut + powers.movedOver;
  const terms: readonly LedgerTerm[] = [
    { name: 'reported', count: powers.reported, where: reported },
    { name: 'kept', count: powers.kept, where: [...reported, ...decided(...keeping)] },
    { name: 'merged', count: powers.merged, where: [...reported, ...decided('合并')] },
    { name: 'cancelled', count: powers.cancelled, where: [...reported, ...decided('取消')] },
    { name: 'handed', count: handed, where: [...reported, ...decided(...handing)] },
    { name: 'movedOut', count: powers.movedOut, where: [...reported, ...decided('移出')] },
    { name: 'suspended', count: powers.suspended, where: [...reported, ...decided('暂停')] },
    { name: 'undecided', count: powers.undecided, where: undecidedPowers, todo: true },
  ];
  return terms.filter(({ name, count }) => count > 0 || always.has(name));
}

const always: ReadonlySet<TermName> = new Set(['reported', 'kept', 'merged', 'cancelled', 'undecided', 'published']);

/** 公布 = 保留 + 新增 + 承接 + 拆分增加 − 不公开. */
export function publishedEquation(powers: Ledger['powers']): readonly LedgerTerm[] {
  const added: WhereTerm = { field: 'origin', value: 'added' };
  const split: WhereTerm = { field: 'origin', value: 'split' };
  const hidden: WhereTerm = { field: 'public', value: 'false' };
  const kept = decided(...keeping);
  const terms: readonly LedgerTerm[] = [
    { name: 'published', count: powers.published, where: [main, ...kept, { field: 'public', value: 'true' }] },
    { name: 'kept', count: powers.kept, where: [...reported, ...kept] },
    {
      name: 'new',
      count: powers.new,
      where: [main, added, ...decided(...keeping.filter((each) => each !== '承接'))],
    },
    { name: 'takenOver', count: powers.takenOver, where: [main, added, ...decided('承接')] },
    { name: 'split', count: powers.gainedBySplits, where: [main, split, ...kept] },
    { name: 'notPublic', count: powers.notPublic, where: [main, ...kept, hidden], minus: true },
    { name: 'undecidedAdded', count: powers.undecidedAdded, where: [main, added, split, undecided], todo: true },
  ];
  return terms.filter(({ name, count }) => count > 0 || always.has(name));
}

/** 已读 = 成为事项 + 并入事项 + 搁置: rows of workbooks, which the grid of items does not show. */
export function rowEquation(rows: Ledger['rows']): readonly LedgerTerm[] {
  return [
    { name: 'read', count: rows.read, where: null },
    { name: 'items', count: rows.items, where: null },
    { name: 'parts', count: rows.parts, where: null },
    { name: 'aside', count: rows.aside, where: null },
  ];
}
