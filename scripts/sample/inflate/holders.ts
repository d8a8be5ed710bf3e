import { powerBasis } from '../basis.ts';
import { departments } from '../departments.ts';
import type { Department, Power, Row } from '../model.ts';
import type { Random } from '../random.ts';
import { furtherRow, nameFor, ownRow } from '../rows.ts';
import { styleOf } from '../style.ts';
import type { Multiplier } from './multiplier.ts';

/** The city's and the township's version beside the district's own (R12, R13). */
export const level: Multiplier = {
  inflation: 'level',
  most: (power) => (/（(?:[^）]*级)）/.test(power.name) ? 0 : 2),
  expand(power, extras, random) {
    const master = ownRow(power, random);
    const versions = random.shuffled([
      { level: '市级', decision: '取消' as const },
      { level: '乡镇级', decision: '下放' as const },
    ]);
    return [
      master,
      ...versions.slice(0, extras).map(({ level: other, decision }) => {
        const name = styleOf(power.department).levelColumn ? master.name : `${master.name}（${other}）`;
        return furtherRow(master, 'level', 'level', {
          name,
          level: other,
          display: decision === '取消' && random.chance(0.1) ? 'hidden' : 'plain',
          truth: { decision, power: null, into: null, rule: decision === '下放' ? 'R13' : 'R12' },
        });
      }),
    ];
  },
};

/** Another department claims the same clause (R09). */
export const overlap: Multiplier = {
  inflation: 'overlap',
  most: (power) => (['CF', 'JC', 'QZ', 'QT'].includes(power.category) ? 1 : 0),
  expand(power, _extras, random) {
    const master = ownRow(power, random);
    const others = departments.filter(
      (each) => each.kind === 'department' && each.resent === null && each !== power.department,
    );
    return [master, claimedBy(master, power, random.pick(others), 'overlap', random)];
  },
};

/** A former organ's list still carries what its successor reports (R21). */
export const formerOrgan: Multiplier = {
  inflation: 'former-organ',
  most: (power) => (formerOf(power).length === 0 ? 0 : 1),
  expand(power, _extras, random) {
    const master = ownRow(power, random);
    return [master, claimedBy(master, power, random.pick(formerOf(power)), 'former-organ', random)];
  },
};

export function formerOf(power: Power): readonly Department[] {
  return departments.filter(({ kind, of }) => kind === 'former' && of === power.department.id);
}

/** Two thirds are merged into the lead's power, a third goes over to it as a whole. */
function claimedBy(
  master: Row,
  power: Power,
  department: Department,
  inflation: 'overlap' | 'former-organ',
  random: Random,
): Row {
  const name = nameFor(power, department);
  const basis = powerBasis(power, styleOf(department).basis, random, [power.clause]);
  const handed = random.chance(0.33) ? { decision: '划转' as const, power: null, into: null } : {};
  return furtherRow(master, inflation, 'overlap', { department, name, basis, truth: handed });
}
