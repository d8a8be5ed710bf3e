import { powerBasis } from '../basis.ts';
import type { Inflation, Power, Row } from '../model.ts';
import { inSituation } from '../names.ts';
import type { Random } from '../random.ts';
import { furtherRow, nameFor, ownRow } from '../rows.ts';
import { styleOf } from '../style.ts';
import type { Multiplier } from './multiplier.ts';

/** One row per situation of the conduct (R06): 对…（食品）的处罚, 对…（食品添加剂）的处罚. */
export const situation: Multiplier = {
  inflation: 'situation',
  most: (power) => Math.max(0, power.situations.length - 1),
  expand: (power, extras, random) =>
    siblings(power, 'situation', power.situations.slice(0, extras + 1), random, (each) =>
      nameFor(power, power.department, inSituation(power.words, power.situations, each)),
    ),
};

/** One row per kind of sanction (R08): 对…给予警告的处罚, 对…给予罚款的处罚. */
export const sanction: Multiplier = {
  inflation: 'sanction',
  most: (power) => (power.category === 'CF' ? Math.max(0, power.sanctions.length - 1) : 0),
  expand: (power, extras, random) => {
    const way = random.pick([
      (kind: string) => `对${power.words}的${kind}`,
      (kind: string) => `对${power.words}给予${kind}的处罚`,
      (kind: string) => `对${power.words}的处罚（${kind}）`,
    ]);
    return siblings(power, 'sanction', power.sanctions.slice(0, extras + 1), random, way);
  },
};

/** One row per 项 of the paragraph, each citing its own (R06). */
export const item: Multiplier = {
  inflation: 'item',
  most: (power) =>
    power.clause.ref.includes('(') || power.category !== 'CF' ? 0 : Math.max(0, power.situations.length - 1),
  expand: (power, extras, random) =>
    siblings(power, 'item', power.situations.slice(0, extras + 1), random, (each) =>
      nameFor(power, power.department, inSituation(power.words, power.situations, each)),
    ),
};

/** One row per transaction of a permit or registration (R19); the permit itself is the master. */
export const step: Multiplier = {
  inflation: 'step',
  most: (power) => (['XK', 'QR', 'QT'].includes(power.category) && !hasStep(power.name) ? 4 : 0),
  expand(power, extras, random) {
    const master = ownRow(power, random);
    const bracketed = random.chance(0.4);
    const steps = ['变更', '延续', '补办', '注销'].slice(0, extras);
    return [
      master,
      ...steps.map((each) => {
        const name = bracketed ? `${master.name}（${each}）` : `${master.name}${each}`;
        return furtherRow(master, 'step', 'same-article', { name, truth: { asSubItem: true } });
      }),
    ];
  },
};

function hasStep(name: string): boolean {
  return /变更|延续|补办|注销|设立|换发|撤销|终止|（/.test(name);
}

/** A row that contains the others: the plain conduct, and beside it its situations. */
export const parentChild: Multiplier = {
  inflation: 'parent-child',
  most: (power) => power.situations.length,
  expand(power, extras, random) {
    const master = ownRow(power, random);
    const joined = random.chance(0.5);
    return [
      master,
      ...power.situations.slice(0, extras).map((each) => {
        const name = joined
          ? `${master.name}——${each}`
          : nameFor(power, power.department, inSituation(power.words, power.situations, each));
        return furtherRow(master, 'parent-child', 'parent-child', { name, truth: { asSubItem: true } });
      }),
    ];
  },
};

/** Rows of one article; the first stands for all, and all become sub-items of the power. */
function siblings(
  power: Power,
  inflation: Inflation,
  parts: readonly string[],
  random: Random,
  nameOf: (part: string) => string,
): readonly Row[] {
  const style = styleOf(power.department).basis;
  const basis = (index: number) => {
    const { law, ref } = power.clause;
    const clause = inflation === 'item' ? { law, ref: `${ref}(${index + 1})` } : power.clause;
    return powerBasis(power, style, random.branch(power.key), [clause]);
  };
  const [first, ...rest] = parts;
  if (first === undefined) return [ownRow(power, random)];
  const master = ownRow(power, random, { name: nameOf(first), basis: basis(0), truth: { asSubItem: false } });
  return [
    master,
    ...rest.map((part, index) =>
      furtherRow(master, inflation, 'same-article', {
        name: nameOf(part),
        basis: basis(index + 1),
        truth: { asSubItem: true },
      }),
    ),
  ];
}
