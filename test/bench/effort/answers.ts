import type { ItemRow } from '#shared/contract/listings.ts';
import { type CategoryCode, type CategorySet, categoryName } from '#shared/model/category.ts';
import { type Disposition, isKept } from '#shared/model/decision.ts';
import type { Plan } from '#shared/review/plan.ts';
import { unitOf } from '../../../scripts/demo/carriers.ts';
import type { Truth, TruthLine } from '../../../scripts/demo/truth.ts';

export interface ProposedEnd {
  readonly decision: Disposition;
  readonly into: number | null;
  readonly target?: string | null;
  readonly category?: CategoryCode | null;
  readonly isPublic?: boolean;
}

/**
 * What the clerk knows: whether an end leads to the final catalogue. A row that another department's row stands for may
 * be recorded as merged into it or as handed over to that department: the published list is the same.
 */
export class Answers {
  readonly #truth: Truth;
  readonly #lineOf: ReadonlyMap<number, TruthLine>;
  readonly #set: CategorySet;
  readonly #masters = new Map<string, TruthLine>();
  readonly #departmentOf: ReadonlyMap<number, string | null>;

  constructor(truth: Truth, lineOf: ReadonlyMap<number, TruthLine>, items: readonly ItemRow[], set: CategorySet) {
    this.#truth = truth;
    this.#lineOf = lineOf;
    this.#set = set;
    this.#departmentOf = new Map(items.map(({ id, department }) => [id, department]));
    for (const line of lineOf.values()) if (line.kind === 'self') this.#masters.set(line.group, line);
  }

  line(item: number): TruthLine | undefined {
    return this.#lineOf.get(item);
  }

  /** Rows that do not simply stay as they came. */
  needed(items: readonly ItemRow[]): Set<number> {
    return new Set(items.flatMap((item) => (item.parent === null && this.#asks(item) ? [item.id] : [])));
  }

  #asks(item: ItemRow): boolean {
    const line = this.#lineOf.get(item.id);
    if (line === undefined) return false;
    const published = this.categoryOf(item.id);
    return line.decision !== '保留' || !line.public || (published !== null && published !== item.category.final);
  }

  /** As which its power is published, in words of the set; null where it is not. */
  categoryOf(item: number): string | null {
    return this.nameOf(this.categoryCodeOf(item) ?? undefined);
  }

  nameOf(code: CategoryCode | undefined): string | null {
    return code === undefined ? null : categoryName(code, this.#set);
  }

  categoryCodeOf(item: number): CategoryCode | null {
    return this.#truth.powers.get(this.#lineOf.get(item)?.power ?? '')?.category ?? null;
  }

  areOne(a: number, b: number): boolean {
    const [one, other] = [this.#lineOf.get(a), this.#lineOf.get(b)];
    if (one === undefined || other === undefined) return false;
    return unitOf(one) === unitOf(other) || this.#standsFor(one, other) || this.#standsFor(other, one);
  }

  /** Of departments that report one power: the row of the one that keeps it. */
  #standsFor(lead: TruthLine, other: TruthLine): boolean {
    return other.kind === 'overlap' && other.group === lead.group && (lead.kind === 'self' || lead.kind === 'overlap');
  }

  isLead(item: number): boolean {
    return this.#lineOf.get(item)?.kind === 'self';
  }

  isRight(item: number, end: ProposedEnd): boolean {
    const line = this.#lineOf.get(item);
    if (line === undefined) return false;
    if (end.decision === '合并')
      return end.into !== null && this.areOne(item, end.into) && this.#keepsHolder(item, end.into);
    if (end.decision === '划转') {
      const isAnothers = line.decision === '变更' || line.kind === 'overlap';
      return isAnothers && this.#powerOf(item)?.department === end.target;
    }
    if (end.decision === line.decision) return this.#isRightBeside(item, line, end);
    // What leaves the list may leave it as its whole group does.
    const whole = this.#masters.get(line.group);
    return line.decision === '合并' && line.power === '' && end.decision === whole?.decision;
  }

  /** The power stays with its department, or no row of that department goes. */
  #keepsHolder(item: number, into: number): boolean {
    const holder = this.#powerOf(item)?.department;
    const [from, to] = [this.#departmentOf.get(item), this.#departmentOf.get(into)];
    return holder === undefined || to === holder || to === from;
  }

  #powerOf(item: number) {
    const line = this.#lineOf.get(item);
    const whole = this.#masters.get(line?.group ?? '');
    return this.#truth.powers.get(line?.power ?? '') ?? this.#truth.powers.get(whole?.power ?? '');
  }

  #isRightBeside(item: number, line: TruthLine, { decision, category = null, isPublic }: ProposedEnd): boolean {
    if (isPublic !== undefined && isPublic !== line.public) return false;
    if (!isKept(decision)) return true;
    return category === null ? true : category === this.categoryCodeOf(item);
  }

  /** A plan is right where each end is, and nothing is told apart that is one. */
  isRightPlan({ ends, apart }: Plan): boolean {
    return ends.every((end) => this.isRight(end.item, end)) && apart.every(([a, b]) => !this.areOne(a, b));
  }
}
