import type { CategoryCode } from '#shared/model/category.ts';
import { formerOf } from './inflate/holders.ts';
import type { Power, Row } from './model.ts';
import type { Catalogue } from './powers.ts';
import type { Random } from './random.ts';
import { explain } from './reasons.ts';
import { ownRow } from './rows.ts';
import { specialTargets } from './targets.ts';

/** What departments mistake for what: a confirmation for a licence, a relief for a reward … */
const mistaken: Readonly<Partial<Record<CategoryCode, CategoryCode>>> = {
  QR: 'XK',
  QT: 'XK',
  GF: 'JL',
  JL: 'GF',
  JC: 'QT',
  QZ: 'CF',
};

/** Rows of powers that are kept in a special way; the powers are not multiplied besides. */
export function specialRows(catalogue: Catalogue, random: Random): readonly Row[] {
  const used = new Set<Power>();
  const { powers, originOf, secret } = catalogue;
  const free = random.shuffled(
    powers.filter((power) => originOf.get(power) === 'reported' && power.department.resent === null),
  );
  const take = (count: number, fits: (power: Power) => boolean, what: string): readonly Power[] => {
    const found = free.filter((power) => !used.has(power) && fits(power)).slice(0, count);
    if (found.length < count) throw new Error(`${found.length} of ${count} powers for ${what}`);
    for (const power of found) used.add(power);
    return found;
  };
  const hidden = take(specialTargets.secret, (power) => secret.has(power), 'secrecy').map((power) =>
    ownRow(power, random, {
      note: '涉密，不公开',
      truth: { isPublic: false, inflation: 'secret', ...explain('secret') },
    }),
  );
  const open = (power: Power) => !secret.has(power);
  const double = powers
    .filter((power) => originOf.get(power) === 'split')
    .flatMap((second) => {
      const fits = (power: Power) => open(power) && power.category === 'CF' && power.department === second.department;
      return take(1, fits, 'rows of two powers').map((first) => severalPowers(first, second, random));
    });
  const wrong = take(
    specialTargets.wrongCategory,
    (power) => open(power) && mistaken[power.category] !== undefined,
    'wrong categories',
  ).map((power) => wrongCategory(power, random));
  const former = take(specialTargets.formerOnly, (power) => open(power) && formerOf(power).length > 0, 'former organs');
  return [...hidden, ...double, ...wrong, ...former.map((power) => formerOnly(power, random))];
}

/** 对食品生产活动的监督检查和对标注虚假日期的处罚: two powers in one row (R20). */
function severalPowers(first: Power, second: Power, random: Random): Row {
  const name = `${second.name}及${first.name}`;
  return ownRow(first, random, {
    name,
    basis: [first, second].map((power) => ownRow(power, random).basis).join('\n'),
    truth: { decision: '拆分', inflation: 'several-powers', ...explain('several-powers') },
  });
}

function wrongCategory(power: Power, random: Random): Row {
  const declared = mistaken[power.category] ?? power.category;
  return ownRow(power, random, {
    declared,
    truth: { decision: '变更', inflation: 'wrong-category', ...explain('wrong-category', declared) },
  });
}

function formerOnly(power: Power, random: Random): Row {
  const department = random.pick(formerOf(power));
  return ownRow(power, random, {
    department,
    truth: {
      decision: '变更',
      inflation: 'former-organ',
      rule: 'R21',
      reason: '原部门职责划入现部门，行使主体作相应调整。',
    },
  });
}
