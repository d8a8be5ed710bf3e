import { BareNameCollector } from './bareNames.ts';
import { partKeys } from './candidatePredicate.ts';
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
  /** By row, how many laws it cites that do not tell, and how many that do. */
  readonly #procedural = new IntList();
  readonly #telling = new IntList();

  add(features: Features): void {
    const row = this.#holders.length;
    this.names.add(features.name.bare);
    this.keys.push(features.name.key);
    let procedural = 0;
    for (const law of features.laws) {
      if (law.general) procedural += 1;
      else this.laws.add(row, law);
    }
    for (const key of partKeys(features)) this.parts.push({ row, key });
    this.#holders.push(features.holder ?? noHolder);
    this.#procedural.push(procedural);
    this.#telling.push(features.laws.length - procedural);
  }

  get length(): number {
    return this.#holders.length;
  }

  holderOf(row: number): number {
    return this.#holders.at(row);
  }

  /** Whether it cites no law that tells. */
  isUncited(row: number): boolean {
    return this.#telling.at(row) === 0;
  }

  /** Whether it cites a law that does not tell. */
  isProcedural(row: number): boolean {
    return this.#procedural.at(row) > 0;
  }
}
