import { item, parentChild, sanction, situation, step } from './inflate/articles.ts';
import { coercionStep } from './inflate/coercion.ts';
import { lowerLaw, unit, wording } from './inflate/duplicates.ts';
import { formerOrgan, level, overlap } from './inflate/holders.ts';
import type { Multiplier } from './inflate/multiplier.ts';
import type { Power } from './model.ts';
import type { Random } from './random.ts';
import { inflationTargets as targets } from './targets.ts';

export interface Planned {
  readonly multiplier: Multiplier;
  readonly extras: number;
}

/** Those that few powers allow come first. */
const multipliers: readonly (readonly [Multiplier, number])[] = [
  [step, targets.step],
  [formerOrgan, targets.formerOrgan],
  [unit, targets.unit],
  [item, targets.item],
  [lowerLaw, targets.lowerLaw],
  [parentChild, targets.parentChild],
  [situation, targets.situation],
  [sanction, targets.sanction],
  [level, targets.level],
  [overlap, targets.overlap],
  [coercionStep, targets.coercion],
];

/**
 * Which powers are multiplied and how. A power is multiplied in one way only, so that every pair of its rows has one
 * kind of relation.
 * @param wordings rows to add by other wordings; an error where the powers do not allow so many
 */
export function planMultiplication(powers: readonly Power[], random: Random): Map<Power, Planned> {
  const plan = new Map<Power, Planned>();
  const divided = new Set(powers.filter(({ clause }) => clause.ref.includes('(')).map(paragraphOf));
  const whole = powers.filter((power) => !divided.has(paragraphOf(power)));
  for (const [multiplier, target] of multipliers) {
    deal(plan, multiplier === item ? whole : powers, multiplier, target, random);
  }
  return plan;
}

/** Law and paragraph; where its 项 are powers of their own, a power cannot be split over them. */
function paragraphOf({ clause }: Power): string {
  return `${clause.law.title} ${clause.ref.replace(/\(.*$/, '')}`;
}

/** Fills the number of reported rows up with duplicates by wording; exactly, or an error. */
export function planWordings(plan: Map<Power, Planned>, powers: readonly Power[], count: number, random: Random): void {
  if (count < 0) throw new Error(`${-count} rows too many are reported already`);
  const left = deal(plan, powers, wording, count, random);
  if (left > 0) throw new Error(`no powers left for ${left} duplicates by wording`);
}

/** @returns how many rows of the target no power could take. */
function deal(
  plan: Map<Power, Planned>,
  powers: readonly Power[],
  multiplier: Multiplier,
  target: number,
  random: Random,
): number {
  let left = target;
  for (const power of random.branch(multiplier.inflation).shuffled(powers)) {
    if (left <= 0) break;
    if (plan.has(power)) continue;
    const most = Math.min(multiplier.most(power), left);
    if (most <= 0) continue;
    const extras = most > 1 && random.chance(0.5) ? most - 1 : most;
    plan.set(power, { multiplier, extras });
    left -= extras;
  }
  return left;
}
