import { atOnce } from '#shared/steps.ts';
import { BigramCollector, type BigramSets } from './bigramSets.ts';
import { IntList } from './intList.ts';

/** The bare names of a list, each once: many rows have one, and how alike two are is a matter of the names alone. */
export interface BareNames {
  readonly texts: readonly string[];
  /** By row, the number of its name. */
  readonly numbers: Int32Array;
  /** The pieces of each name, by its number. */
  readonly sets: BigramSets;
}

/** Gathers the bare names of one row after the other. */
export class BareNameCollector {
  readonly #known = new Map<string, number>();
  readonly #texts: string[] = [];
  readonly #numbers = new IntList();
  readonly #pieces = new BigramCollector();

  add(bare: string): void {
    const known = this.#known.get(bare);
    this.#numbers.push(known ?? this.#texts.length);
    if (known !== undefined) return;
    this.#known.set(bare, this.#texts.length);
    this.#texts.push(bare);
    this.#pieces.add(bare);
  }

  /** In steps, of which each yields the share that is through; to be asked once. */
  *gathered(): Generator<number, BareNames> {
    this.#known.clear();
    const sets = yield* this.#pieces.ranked();
    return { texts: this.#texts, numbers: this.#numbers.view(), sets };
  }
}

/** All at once, for a few names. */
export function bareNames(texts: readonly string[]): BareNames {
  const names = new BareNameCollector();
  for (const text of texts) names.add(text);
  return atOnce(names.gathered());
}
