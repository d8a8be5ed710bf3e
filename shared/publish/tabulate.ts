import { type CategoryCode, type CategorySet, categoryName, foldIntoSet } from '#shared/model/category.ts';
import { type Disposition, isKept } from '#shared/model/decision.ts';
import type { Origin } from '#shared/model/item.ts';
import { uncategorised } from './release.ts';

/** How many 主项 are alike in all that tables of departments and categories look at. */
export interface Tally {
  /** Printed name; empty where there is none. */
  readonly department: string;
  readonly category: CategoryCode | null;
  readonly origin: Origin;
  readonly decision: Disposition | null;
  readonly isPublic: boolean;
  readonly count: number;
}

/** Before and after; `kept` (public or not) and `undecided` of whatever origin. */
export interface Figures {
  readonly reported: number;
  readonly kept: number;
  readonly published: number;
  readonly undecided: number;
}

export interface TabulatedRow extends Figures {
  readonly department: string;
  /** In the order of the table's categories. */
  readonly cells: readonly Figures[];
}

/** Departments × categories; the sums are made along each way by itself. */
export interface TabulatedPowers {
  readonly categories: readonly (Figures & { readonly code: string; readonly name: string })[];
  /** In the order of `departments`, others after them; none without a figure. */
  readonly rows: readonly TabulatedRow[];
  readonly total: Figures;
}

/**
 * Folds categories as the set prints them. What has no place in the set stands under a category of its own, last, and
 * only where there is any.
 */
export function tabulate(tallies: readonly Tally[], set: CategorySet, departments: readonly string[]): TabulatedPowers {
  const byCategory = Map.groupBy(tallies, ({ category }) => printedCode(category, set));
  const members = set.members.map(({ code }): { code: string; name: string } => ({
    code,
    name: categoryName(code, set),
  }));
  const unlisted = figuresOf(byCategory.get(uncategorised.code) ?? []);
  const categories = isNought(unlisted) ? members : [...members, uncategorised];
  const byDepartment = Map.groupBy(tallies, ({ department }) => department);
  const names = new Set([...departments, ...byDepartment.keys()]);
  return {
    categories: categories.map(({ code, name }) => ({ code, name, ...figuresOf(byCategory.get(code) ?? []) })),
    rows: [...names]
      .map((department) => rowOf(department, byDepartment.get(department) ?? [], categories, set))
      .filter((row) => !isNought(row)),
    total: figuresOf(tallies),
  };
}

/** Whether the sums along departments and along categories both give the total. */
export function addsUp({ categories, rows, total }: TabulatedPowers): boolean {
  const keys = ['reported', 'kept', 'published', 'undecided'] as const;
  return keys.every((key) => sum(categories, key) === total[key] && sum(rows, key) === total[key]);
}

function rowOf(
  department: string,
  tallies: readonly Tally[],
  categories: readonly { readonly code: string }[],
  set: CategorySet,
): TabulatedRow {
  const byCategory = Map.groupBy(tallies, ({ category }) => printedCode(category, set));
  return {
    department,
    ...figuresOf(tallies),
    cells: categories.map(({ code }) => figuresOf(byCategory.get(code) ?? [])),
  };
}

function figuresOf(tallies: readonly Tally[]): Figures {
  let [reported, kept, published, undecided] = [0, 0, 0, 0];
  for (const { origin, decision, isPublic, count } of tallies) {
    if (origin === 'reported') reported += count;
    if (isKept(decision)) kept += count;
    if (isKept(decision) && isPublic) published += count;
    if (decision === null) undecided += count;
  }
  return { reported, kept, published, undecided };
}

function printedCode(category: CategoryCode | null, set: CategorySet): string {
  return (category === null ? null : foldIntoSet(category, set)) ?? uncategorised.code;
}

function isNought({ reported, kept, undecided }: Figures): boolean {
  return reported === 0 && kept === 0 && undecided === 0;
}

function sum(parts: readonly Figures[], key: keyof Figures): number {
  return parts.reduce((total, part) => total + part[key], 0);
}
