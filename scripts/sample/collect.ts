import { categoryCodes } from '#shared/model/category.ts';
import { departments } from './departments.ts';
import type { Field } from './field.ts';
import { junkRows } from './junk.ts';
import type { Department, Power, Row } from './model.ts';
import { inSituation } from './names.ts';
import { type Planned, planMultiplication, planWordings } from './plan.ts';
import { type Catalogue, choosePowers, type Holders } from './powers.ts';
import { type Random, seeded } from './random.ts';
import { furtherRow, ownRow } from './rows.ts';
import { specialRows } from './specials.ts';
import { sampleSeed } from './style.ts';
import { reportedTarget } from './targets.ts';
import { rephrase } from './wording.ts';

/** What one department hands in at one time. */
export interface List {
  readonly department: Department;
  /** The first delivery, the same once more in another format, or the next round. */
  readonly delivery: 'first' | 'copy' | 'round';
  readonly rows: readonly Row[];
}

export interface Sample {
  readonly catalogue: Catalogue;
  readonly lists: readonly List[];
}

/** Composes everything that is reported: exactly `reportedTarget` rows. */
export function collect(fields: readonly Field[], holders: Holders): Sample {
  const random = seeded(sampleSeed);
  const catalogue = choosePowers(fields, holders, random.branch('powers'));
  const special = specialRows(catalogue, random.branch('special'));
  const inSpecial = new Set(special.map((row) => row.truth.power));
  const own = catalogue.powers.filter((power) => catalogue.originOf.get(power) === 'reported' && !inSpecial.has(power));
  const free = own.filter((power) => power.department.resent === null);
  const junk = junkRows(fields, holders, random.branch('junk'));

  const single = own
    .filter((power) => power.department.resent !== null)
    .map((power) => ownRow(power, random.branch(power.key)));
  const again = [...single, ...junk]
    .filter((row) => row.department.resent !== null)
    .map((row, index) => sentAgain(row, random.branch(`again ${index}`)));

  const plan = planMultiplication(free, random.branch('plan'));
  const planned = [...plan.values()].reduce((sum, { extras }) => sum + extras, 0);
  const soFar = special.length + single.length + free.length + planned + junk.length + again.length;
  planWordings(plan, free, reportedTarget - soFar, random.branch('plan'));

  const multiplied = free.map((power) => expand(power, plan.get(power), random.branch(power.key)));
  const masters = [...special, ...single, ...multiplied.flatMap((rows) => rows.slice(0, 1))];
  const further = [...multiplied.flatMap((rows) => rows.slice(1)), ...junk];
  const first = departments.map((department) => ({
    department,
    delivery: 'first' as const,
    rows: inOrder(department, masters, further, random.branch(`order ${department.id}`)),
  }));
  const second = departments
    .filter(({ resent }) => resent !== null)
    .map((department) => ({
      department,
      delivery: department.resent ?? 'copy',
      rows: inOrder(department, again, [], random),
    }));
  return { catalogue, lists: [...first, ...second].filter(({ rows }) => rows.length > 0) };
}

function expand(power: Power, planned: Planned | undefined, random: Random): readonly Row[] {
  if (planned !== undefined) return planned.multiplier.expand(power, planned.extras, random);
  return [ownRow(power, random, { subItems: subItemsOf(power, random) })];
}

/** Some departments list the situations where they belong: as 子项. */
function subItemsOf(power: Power, random: Random): readonly string[] {
  if (power.situations.length >= 2 && random.chance(0.6)) {
    return power.situations.map((each) => inSituation(power.words, power.situations, each));
  }
  if (['XK', 'QR'].includes(power.category) && !power.name.includes('（') && random.chance(0.5)) {
    return ['首次申请', '变更', '注销'].map((step) => `${power.name}（${step}）`);
  }
  return [];
}

/** The row in the next delivery of the list: the same, or in a new round sometimes in other words. */
function sentAgain(row: Row, random: Random): Row {
  const { power } = row.truth;
  if (row.department.resent === 'copy') return furtherRow(row, 'resent', 'duplicate', { display: row.display });
  const name = power !== null && random.chance(0.3) ? rephrase(power, row.name, random) : row.name;
  return furtherRow(row, 'new-round', 'duplicate', { name, display: row.display });
}

/** By category as declared; within it the own rows in their order, the others anywhere between. */
function inOrder(
  department: Department,
  masters: readonly Row[],
  further: readonly Row[],
  random: Random,
): readonly Row[] {
  const own = masters.filter((row) => row.department === department);
  const others = further.filter((row) => row.department === department);
  const places = [
    ...own.map((row, index) => ({ row, place: index })),
    ...others.map((row) => ({ row, place: random.below(Math.max(1, own.length) * 100) / 100 })),
  ];
  return places
    .sort(
      (left, right) =>
        categoryCodes.indexOf(left.row.declared) - categoryCodes.indexOf(right.row.declared) ||
        left.place - right.place,
    )
    .map(({ row }) => row);
}
