import type { GroupKind } from '#shared/model/group.ts';
import { powerBasis } from './basis.ts';
import type { Department, Inflation, Power, Row, RowTruth } from './model.ts';
import { namings } from './names.ts';
import type { Random } from './random.ts';
import { explain } from './reasons.ts';
import { styleOf } from './style.ts';

/** The name of a power as a department writes it. */
export function nameFor(power: Power, department: Department, words = power.words): string {
  const ways = namings(power.category);
  const way = ways[styleOf(department).naming % ways.length] ?? ((same: string) => same);
  return way(words);
}

type RowChanges = Partial<Omit<Row, 'truth'>> & { readonly truth?: Partial<RowTruth> };

/** The row by which the holder reports the power itself. */
export function ownRow(power: Power, random: Random, { truth, ...changes }: RowChanges = {}): Row {
  const department = changes.department ?? power.department;
  const style = styleOf(department);
  return {
    department,
    name: nameFor(power, department),
    declared: power.category,
    basis: powerBasis(power, style.basis, random),
    level: '区级',
    cases: 1 + random.below(60),
    note: '',
    subItems: [],
    display: 'plain',
    ...changes,
    truth: {
      power,
      category: power.category,
      decision: '保留',
      into: null,
      group: null,
      asSubItem: false,
      isPublic: true,
      ...explain('none'),
      inflation: 'none',
      ...truth,
    },
  };
}

/** A further row of the same power, merged into the master unless `changes` say otherwise. */
export function furtherRow(master: Row, inflation: Inflation, kind: GroupKind, { truth, ...changes }: RowChanges): Row {
  return {
    ...master,
    subItems: [],
    display: 'plain',
    note: '',
    ...changes,
    truth: {
      ...master.truth,
      decision: '合并',
      into: master,
      group: { master, kind },
      asSubItem: false,
      isPublic: true,
      inflation,
      ...explain(inflation, master.name),
      ...truth,
    },
  };
}
