import { atOnce } from '#shared/steps.ts';
import { type BigramSets, bigramSetsInSteps } from './bigramSets.ts';
import { IntList } from './intList.ts';

/** The bare names of a list, each once: many rows have one, and how alike two are is a matter of the names alone. */
export interface BareNames {
  readonly texts: readonly string[];
  /** By position in the list, the number of its name. */
  readonly numbers: Int32Array;
  /** The pieces of each name, by its number. */
  readonly sets: BigramSets;
}

/** Takes the names of a list one after the other. */
export class NameNumbering {
  readonly #known = new Map<string, number>();
  readonly #texts: string[] = [];
  readonly #numbers = new IntList();

  add(text: string): void {
    const known = this.#known.get(text);
    const number = known ?? this.#texts.length;
    if (known === undefined) {
      this.#known.set(text, number);
      this.#texts.push(text);
    }
    this.#numbers.push(number);
  }

  /** In steps, of which each yields the share that is through. */
  *finish(): Generator<number, BareNames> {
    this.#known.clear();
    const sets = yield* bigramSetsInSteps(this.#texts);
    return { texts: this.#texts, numbers: this.#numbers.view(), sets };
  }
}

/** All at once, for a few names. */
export function bareNames(texts: Iterable<string>): BareNames {
  const numbering = new NameNumbering();
  for (const text of texts) numbering.add(text);
  return atOnce(numbering.finish());
}
