import { BareNameCollector } from './bareNames.ts';
import { isUncited, partKeys } from './candidatePredicate.ts';
import { CitedLaws } from './citedLaws.ts';
import type { Features } from './features.ts';
import { IntList } from './intList.ts';

/** Stands for the holder where none is known. */
export const noHolder = -1;

/**
 * What finding candidates asks of the rows of a list, gathered while each is at hand: to look at a million rows again
 * takes longer than to find. Rows are numbered from 0 as they are added.
 */
export class RowIndex {
  readonly names = new BareNameCollector();
  readonly laws = new CitedLaws();
  /** Rows that name a part of their power, and the match key of it. */
  readonly parts: { readonly row: number; readonly key: string }[] = [];
  /** By row, the match key. */
  readonly keys: string[] = [];
  readonly #holders = new IntList();
  readonly #uncited = new IntList();
  readonly #procedural = new IntList();

  add(features: Features): void {
    const row = this.#holders.length;
    this.names.add(features.name.bare);
    this.keys.push(features.name.key);
    let isProcedural = false;
    for (const law of features.laws) {
      if (law.general) isProcedural = true;
      else this.laws.add(row, law);
    }
    for (const key of partKeys(features)) this.parts.push({ row, key });
    this.#holders.push(features.holder ?? noHolder);
    this.#uncited.push(isUncited(features) ? 1 : 0);
    this.#procedural.push(isProcedural ? 1 : 0);
  }

  get length(): number {
    return this.#holders.length;
  }

  holderOf(row: number): number {
    return this.#holders.at(row);
  }

  /** Whether it cites no law that tells. */
  isUncited(row: number): boolean {
    return this.#uncited.at(row) === 1;
  }

  /** Whether it cites a law that does not tell. */
  isProcedural(row: number): boolean {
    return this.#procedural.at(row) === 1;
  }
}
