import { clauseBasis, otherStyle, powerBasis } from '../basis.ts';
import { clauseText } from '../clauseText.ts';
import { departments } from '../departments.ts';
import type { Power } from '../model.ts';
import { furtherRow, nameFor, ownRow } from '../rows.ts';
import { styleOf } from '../style.ts';
import { rephrase } from '../wording.ts';
import type { Multiplier } from './multiplier.ts';

/** The same power again in other words (R05). */
export const wording: Multiplier = {
  inflation: 'wording',
  most: () => 2,
  expand(power, extras, random) {
    const master = ownRow(power, random);
    const names = new Set([master.name]);
    const others = Array.from({ length: extras }, () => {
      const same = random.chance(0.12);
      let name = same ? master.name : rephrase(power, master.name, random);
      if (!same && names.has(name)) name = rephrase(power, master.name, random);
      names.add(name);
      const style = otherStyle(styleOf(power.department).basis, random);
      return furtherRow(master, 'wording', 'duplicate', {
        name,
        basis: powerBasis(power, style, random, [power.clause]),
      });
    });
    return [master, ...others];
  },
};

/** One row for the law, another for the regulation that repeats it (R07). */
export const lowerLaw: Multiplier = {
  inflation: 'lower-law',
  most: (power) => (power.lower === null ? 0 : 1),
  expand(power, _extras, random) {
    const style = styleOf(power.department).basis;
    const master = ownRow(power, random, { basis: powerBasis(power, style, random, [power.clause]) });
    if (power.lower === null) return [master];
    const basis = clauseBasis(power.lower, style, random, clauseText(power, power.lower.law.title, random));
    const name = random.chance(0.5) ? master.name : rephrase(power, master.name, random);
    return [master, furtherRow(master, 'lower-law', 'duplicate', { name, basis })];
  },
};

/** The department and the unit that acts for it both report (R10). */
export const unit: Multiplier = {
  inflation: 'unit',
  most: (power) => (['CF', 'JC', 'QZ'].includes(power.category) && unitOf(power) !== undefined ? 1 : 0),
  expand(power, _extras, random) {
    const master = ownRow(power, random);
    const department = unitOf(power);
    if (department === undefined) return [master];
    const basis = powerBasis(power, styleOf(department).basis, random, [power.clause]);
    const name = nameFor(power, department);
    return [master, furtherRow(master, 'unit', 'duplicate', { department, name, basis })];
  },
};

function unitOf(power: Power) {
  return departments.find(({ kind, of }) => kind === 'unit' && of === power.department.id);
}
