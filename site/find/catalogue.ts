import type { SearchIndex, SearchNames, SearchTexts } from '#shared/site/searchPiece.ts';
import { fold } from './fold.ts';

/** One power as it is shown among what was found. */
export interface FoundPower {
  readonly uid: string;
  readonly number: string;
  readonly name: string;
  readonly category: string;
  readonly department: string;
  readonly fate: string;
  /** Sub-items and basis; '' until they are loaded. */
  readonly text: string;
}

/** Everything that can be found, as far as it is loaded. Columns, folded once. */
export class Catalogue {
  readonly index: SearchIndex;
  readonly foldedCategories: readonly string[];
  readonly foldedDepartments: readonly string[];
  readonly foldedNumbers: string[] = [];
  readonly foldedNames: string[] = [];
  readonly foldedTexts: string[] = [];
  readonly initials: string[] = [];
  readonly categories: number[] = [];
  readonly departments: number[] = [];
  readonly fates: string[] = [];
  readonly #uids: string[] = [];
  readonly #numbers: string[] = [];
  readonly #names: string[] = [];
  readonly #texts: string[] = [];

  constructor(index: SearchIndex) {
    this.index = index;
    this.foldedCategories = index.categories.map(({ name }) => fold(name));
    this.foldedDepartments = index.departments.map(({ name }) => fold(name));
  }

  /** Powers whose names are loaded; pieces come in their order. */
  get size(): number {
    return this.#names.length;
  }

  get textsLoaded(): number {
    return this.#texts.length;
  }

  addNames(piece: SearchNames): void {
    for (const [index, name] of piece.names.entries()) {
      const number = piece.numbers[index] ?? '';
      this.#names.push(name);
      this.#numbers.push(number);
      this.#uids.push(piece.uids[index] ?? '');
      this.foldedNames.push(fold(name));
      this.foldedNumbers.push(fold(number));
      this.initials.push(piece.initials[index] ?? '');
      this.categories.push(piece.categories[index] ?? 0);
      this.departments.push(piece.departments[index] ?? 0);
      this.fates.push(piece.fates[index] ?? '');
    }
  }

  addTexts({ texts }: SearchTexts): void {
    for (const text of texts) {
      this.#texts.push(text);
      this.foldedTexts.push(fold(text));
    }
  }

  power(at: number): FoundPower {
    return {
      uid: this.#uids[at] ?? '',
      number: this.#numbers[at] ?? '',
      name: this.#names[at] ?? '',
      category: this.index.categories[this.categories[at] ?? 0]?.name ?? '',
      department: this.index.departments[this.departments[at] ?? 0]?.name ?? '',
      fate: this.fates[at] ?? '',
      text: this.#texts[at] ?? '',
    };
  }
}
