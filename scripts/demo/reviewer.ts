import Papa from 'papaparse';
import type { GroupListing, ItemRow } from '#shared/contract/listings.ts';
import { type CategoryCode, type CategorySet, categoryName } from '#shared/model/category.ts';
import type { Truth, TruthLine } from './truth.ts';

export interface Review {
  /** decisions.csv, as a person would have filled it in. */
  readonly csv: string;
  readonly lines: number;
  /** How often the person had to act: a group that is right as proposed is one act, anything else one an item. */
  readonly acts: { readonly groups: number; readonly items: number; readonly added: number };
  /** What the machine had accepted and the person had to take back: merges, and categories of kept powers. */
  readonly overruled: readonly ItemRow[];
  readonly wrongCategories: number;
}

interface Line {
  item: string;
  decision: string;
  target: string;
  reason: string;
  legal_basis: string;
  actor: string;
  as_sub_item: string;
  public: string;
  name: string;
  department: string;
  category: string;
  basis: string;
}

interface Aligned {
  readonly lineOf: ReadonlyMap<number, TruthLine>;
  readonly itemOf: ReadonlyMap<string, ItemRow>;
}

/**
 * Plays the reviewer: writes down a decision for every power of which the catalogue does not yet say what the truth
 * says. Powers that simply stay are left to the bulk decision at the end.
 */
export function review(
  truth: Truth,
  aligned: Aligned,
  items: readonly ItemRow[],
  groups: readonly GroupListing[],
  set: CategorySet,
): Review {
  const open = items.filter((item) => item.parent === null && needsDecision(item, aligned, truth, set));
  const csvLines: Line[] = open.flatMap((item) => decisionFor(item, aligned, truth, set));
  const added = truth.added.map((each) => ({
    ...blank,
    decision: each.decision,
    reason: each.reason,
    name: each.name,
    department: each.department,
    category: categoryName(each.category, set),
    basis: each.basis,
  }));
  const covered = coveredByGroups(new Set(open.map(({ id }) => id)), groups, aligned);
  return {
    csv: Papa.unparse([...csvLines, ...added], { newline: '\r\n' }),
    lines: csvLines.length + added.length,
    acts: { groups: covered.groups, items: open.length - covered.items, added: added.length },
    overruled: open.filter((item) => item.decision !== null),
    wrongCategories: items.filter((item) => isWronglyConfirmed(item, aligned, set)).length,
  };
}

const blank: Line = {
  item: '',
  decision: '',
  target: '',
  reason: '',
  legal_basis: '',
  actor: '复核人（样例答案）',
  as_sub_item: '',
  public: '',
  name: '',
  department: '',
  category: '',
  basis: '',
};

function needsDecision(item: ItemRow, aligned: Aligned, truth: Truth, set: CategorySet): boolean {
  const line = aligned.lineOf.get(item.id);
  if (line === undefined) return false;
  if (item.decision !== null) return !isRight(item, line, aligned);
  return line.decision !== '保留' || !line.public || fieldsToChange(item, line, truth, set) !== null;
}

/** A merge is right when it ends in the same published power, whichever of its rows was taken for the master. */
function isRight(item: ItemRow, line: TruthLine, { lineOf }: Aligned): boolean {
  if (item.decision !== '合并') return item.decision === line.decision;
  const into = item.mergedInto === null ? undefined : lineOf.get(item.mergedInto);
  if (into === undefined || line.decision !== '合并') return false;
  return line.power === '' ? line.group === into.group : line.power === into.power;
}

function decisionFor(item: ItemRow, aligned: Aligned, truth: Truth, set: CategorySet): Line[] {
  const line = aligned.lineOf.get(item.id);
  if (line === undefined) return [];
  const common = { ...blank, item: item.number, decision: line.decision, reason: line.reason };
  const changes = fieldsToChange(item, line, truth, set) ?? {};
  switch (line.decision) {
    case '合并': {
      const target = aligned.itemOf.get(line.target);
      if (target === undefined) throw new Error(`${item.name} goes into ${line.target}, which was not read`);
      return [{ ...common, target: target.number, as_sub_item: line.as_sub_item ? '是' : '否' }];
    }
    case '拆分':
      return [{ ...common, target: partNames(line.target).join('|') }];
    case '变更':
    case '保留':
      return [{ ...common, ...changes, public: line.public ? '' : '否' }];
    default:
      return [{ ...common, target: line.target }];
  }
}

/** 甲〔P1〕；乙〔P2〕 → 甲, 乙 */
function partNames(target: string): string[] {
  return target.split('；').map((part) => part.replace(/〔[^〕]*〕$/, ''));
}

/** Category and holder where the published power has others than the row. */
function fieldsToChange(
  item: ItemRow,
  line: TruthLine,
  truth: Truth,
  set: CategorySet,
): { category?: string; department?: string } | null {
  const power = truth.powers.get(line.power);
  if (power === undefined || line.decision === '合并') return null;
  const category = nameOf(power.category, set);
  const changes = {
    ...(item.category.final === category ? {} : { category }),
    ...(item.department === power.department ? {} : { department: power.department }),
  };
  return Object.keys(changes).length === 0 ? null : changes;
}

function nameOf(code: CategoryCode, set: CategorySet): string {
  return categoryName(code, set);
}

/** Groups whose open members all end as the group proposes: the person accepts them with one key. */
function coveredByGroups(
  open: ReadonlySet<number>,
  groups: readonly GroupListing[],
  { lineOf }: Aligned,
): { groups: number; items: number } {
  const covered = new Set<number>();
  let accepted = 0;
  for (const { members } of groups) {
    const master = members.find((member) => member.master)?.id;
    const others = members.map(({ id }) => id).filter((id) => id !== master && open.has(id) && !covered.has(id));
    const group = lineOf.get(master ?? 0)?.group;
    const fits = (id: number) => lineOf.get(id)?.decision === '合并' && lineOf.get(id)?.group === group;
    if (others.length === 0 || group === undefined || group === '' || !others.every(fits)) continue;
    accepted += 1;
    for (const id of others) covered.add(id);
  }
  return { groups: accepted, items: covered.size };
}

/** The bulk step confirmed a category that the truth does not have. */
function isWronglyConfirmed(item: ItemRow, { lineOf }: Aligned, set: CategorySet): boolean {
  const line = lineOf.get(item.id);
  if (line === undefined || item.parent !== null || item.category.confirmed === null) return false;
  return item.category.confirmed !== nameOf(line.category, set);
}
