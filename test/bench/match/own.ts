import { builtInLaws } from '#engine/jobs/builtInLaws.ts';
import { citedLaw, identify } from '#engine/jobs/lawBook.ts';
import { sourcePlaces } from '#engine/places.ts';
import { buildLawIndex } from '#shared/law/lookup.ts';
import { readBasis } from '#shared/law/parseCitations.ts';
import type { MatchItem } from '#shared/match/matchItem.ts';
import type { Row } from './rows.ts';

/** Makes items of rows as the engine does: departments numbered, bases read, laws looked up. */
export class RowReader {
  readonly #laws = buildLawIndex(builtInLaws(sourcePlaces));
  readonly #departments = new Map<string, number>();

  read({ id, name, category, department, holder, level, basis, subItems }: Row): MatchItem {
    const laws = readBasis(basis).citations.map((found) => citedLaw(identify(found, this.#laws), this.#laws));
    const departmentId = this.#numberOf(department);
    return { id, name, category, departmentId, holderId: this.#numberOf(holder), level, laws, subItems };
  }

  #numberOf(department: string): number {
    const number = this.#departments.get(department) ?? this.#departments.size + 1;
    this.#departments.set(department, number);
    return number;
  }
}
