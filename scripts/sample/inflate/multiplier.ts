import type { Inflation, Power, Row } from '../model.ts';
import type { Random } from '../random.ts';

/** One way in which a department makes several rows of one power. */
export interface Multiplier {
  readonly inflation: Inflation;
  /** How many rows it can add to the power's own; 0 where it does not apply. */
  most(power: Power): number;
  /** The power's own row first, then at most `extras` others. */
  expand(power: Power, extras: number, random: Random): readonly Row[];
}
