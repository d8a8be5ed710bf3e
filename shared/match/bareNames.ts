import { atOnce, told } from '#shared/steps.ts';
import { type BigramSets, bigramSetsInSteps } from './bigramSets.ts';
import { roomFor } from './room.ts';

/** The bare names of a list, each once: many rows have one, and how alike two are is a matter of the names alone. */
export interface BareNames {
  readonly texts: readonly string[];
  /** By position in the list, the number of its name. */
  readonly numbers: Int32Array;
  /** The pieces of each name, by its number. */
  readonly sets: BigramSets;
}

/** Steps are this many rows long. */
const stepEvery = 1024;

/** In steps, of which each yields the share that is through. */
export function* bareNamesInSteps(
  rows: readonly { readonly name: { readonly bare: string } }[],
): Generator<number, BareNames> {
  const known = new Map<string, number>();
  const texts: string[] = [];
  const numbers = roomFor(rows.length);
  for (const [row, { name }] of rows.entries()) {
    if (row % stepEvery === 0) yield (0.5 * row) / rows.length;
    const number = known.get(name.bare) ?? texts.length;
    numbers[row] = number;
    if (number < texts.length) continue;
    known.set(name.bare, number);
    texts.push(name.bare);
  }
  const sets = yield* told(bigramSetsInSteps(texts), (share) => 0.5 + 0.5 * share);
  return { texts, numbers, sets };
}

/** All at once, for a few names. */
export function bareNames(texts: readonly string[]): BareNames {
  return atOnce(bareNamesInSteps(texts.map((bare) => ({ name: { bare } }))));
}
