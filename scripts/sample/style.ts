import { type BasisStyle, basisStyle } from './basis.ts';
import { city, district } from './departments.ts';
import type { Department } from './model.ts';
import { seeded } from './random.ts';

/** How one department fills in its list. */
export interface Style {
  /** Which of the ways of `namings` it prefers. */
  readonly naming: number;
  readonly basis: BasisStyle;
  /** 行使主体 as it writes itself. */
  readonly organ: string;
  /** It has a column 行使层级; otherwise another level is told by a tag in the name. */
  readonly levelColumn: boolean;
  /** It has a column 近三年办件数. */
  readonly casesColumn: boolean;
}

export const sampleSeed = 20150601;

export function styleOf(department: Department): Style {
  const random = seeded(sampleSeed).branch(`style ${department.id}`);
  const full = `${district}${department.name}`;
  const organs = [full, full, `区${department.name}`, `${city}${full}`];
  return {
    naming: random.pick([0, 0, 0, 0, 0, 1, 1, 3, 2, 4]),
    basis: basisStyle(random),
    organ: random.pick(organs),
    levelColumn: random.chance(0.5),
    casesColumn: random.chance(0.4),
  };
}
