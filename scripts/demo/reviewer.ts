import Papa from 'papaparse';
import type { GroupListing, ItemRow } from '#shared/contract/listings.ts';
import { type CategorySet, categoryName } from '#shared/model/category.ts';
import { Carriers } from './carriers.ts';
import type { Truth, TruthLine } from './truth.ts';

export interface Review {
  /** decisions.csv, as a person would have filled it in. */
  readonly csv: string;
  readonly lines: number;
  /** How often the person had to act: a group that is right as proposed is one act, anything else one an item. */
  readonly acts: { readonly groups: number; readonly items: number; readonly added: number };
  /** What the machine had accepted and the truth does not hold: merges, and categories of powers that stay. */
  readonly wrongMerges: readonly ItemRow[];
  readonly wrongCategories: readonly ItemRow[];
}

const blank = {
  item: '',
  decision: '',
  target: '',
  reason: '',
  legal_basis: '',
  actor: '复核人（样例答案）',
  as_sub_item: '',
  public: '',
  name: '',
  department: '',
  category: '',
  basis: '',
};
type Line = typeof blank;

/** Plays the reviewer, with the truth for its knowledge. */
export class Reviewer {
  readonly #truth: Truth;
  readonly #lineOf: ReadonlyMap<number, TruthLine>;
  readonly #items: readonly ItemRow[];
  readonly #set: CategorySet;
  readonly #carriers: Carriers;

  constructor(truth: Truth, lineOf: ReadonlyMap<number, TruthLine>, items: readonly ItemRow[], set: CategorySet) {
    this.#truth = truth;
    this.#lineOf = lineOf;
    this.#items = items.filter(({ parent }) => parent === null);
    this.#set = set;
    this.#carriers = new Carriers(items, lineOf);
  }

  /**
   * A decision for every power of which the catalogue does not say yet what the truth says. Powers that simply stay are
   * left to the bulk decision at the end.
   */
  review(groups: readonly GroupListing[]): Review {
    const lines = new Map(this.#items.flatMap((item) => this.#decisionFor(item).map((line) => [item.id, line])));
    const added = this.#truth.added.map((each) => ({
      ...blank,
      decision: each.decision,
      reason: each.reason,
      name: each.name,
      department: each.department,
      category: categoryName(each.category, this.#set),
      basis: each.basis,
    }));
    const covered = this.#coveredByGroups(lines, groups);
    return {
      csv: Papa.unparse([...lines.values(), ...added], { newline: '\r\n' }),
      lines: lines.size + added.length,
      acts: { groups: covered.groups, items: lines.size - covered.items, added: added.length },
      wrongMerges: this.#items.filter((item) => this.#carriers.isMisplaced(item)),
      wrongCategories: this.#items.filter((item) => this.#isWronglyConfirmed(item)),
    };
  }

  #decisionFor(item: ItemRow): Line[] {
    const line = this.#lineOf.get(item.id);
    if (line === undefined) return [];
    const carrier = this.#carriers.carrierOf(line);
    if (carrier !== null && carrier.id !== item.id && (line.decision === '合并' || item.mergedInto !== null)) {
      return this.#mergeInto(carrier, item, line);
    }
    return this.#standing(item, this.#carriers.masterLine(line));
  }

  #mergeInto(carrier: ItemRow, item: ItemRow, line: TruthLine): Line[] {
    if (item.mergedInto !== null && this.#carriers.rootOf(item).id === carrier.id) return [];
    const subItem = line.as_sub_item ? '是' : '否';
    const { number } = carrier;
    return [
      { ...blank, item: item.number, decision: '合并', target: number, reason: line.reason, as_sub_item: subItem },
    ];
  }

  /** For the item that stands for itself or for its power. */
  #standing(item: ItemRow, line: TruthLine): Line[] {
    const common = { ...blank, item: item.number, decision: line.decision, reason: line.reason };
    switch (line.decision) {
      case '保留':
      case '变更': {
        const changes = this.#fieldsToChange(item, line);
        if (item.decision === null && changes === null && line.public && line.decision === '保留') return [];
        return [{ ...common, ...changes, public: line.public ? '' : '否' }];
      }
      case '拆分':
        return [{ ...common, target: this.#parts(line.target) }];
      default:
        return item.decision === line.decision ? [] : [{ ...common, target: line.target }];
    }
  }

  /** 甲〔P1〕；乙〔P2〕 → 甲〔行政处罚〕|乙〔行政监督检查〕, as a person would write it. */
  #parts(target: string): string {
    const parts = [...target.matchAll(/([^；〔]+)〔(P\d+)〕/g)].map(([, name = '', key = '']) => {
      const power = this.#truth.powers.get(key);
      if (power === undefined) throw new Error(`no power ${key}`);
      return `${name}〔${categoryName(power.category, this.#set)}〕`;
    });
    return parts.join('|');
  }

  /** Category and holder where the published power has others than the row. */
  #fieldsToChange(item: ItemRow, line: TruthLine): { category?: string; department?: string } | null {
    const power = this.#truth.powers.get(line.power);
    if (power === undefined) return null;
    const category = categoryName(power.category, this.#set);
    const changes = {
      ...(item.category.final === category ? {} : { category }),
      ...(item.department === power.department ? {} : { department: power.department }),
    };
    return Object.keys(changes).length === 0 ? null : changes;
  }

  /** The bulk step confirmed a category that the truth does not have, for a power that stays. */
  #isWronglyConfirmed(item: ItemRow): boolean {
    const line = this.#lineOf.get(item.id);
    const { confirmed } = item.category;
    if (line === undefined || confirmed === null || line.power === '') return false;
    return confirmed !== categoryName(line.category, this.#set);
  }

  /** Groups whose open members all go where the group proposes: the person accepts each with one key. */
  #coveredByGroups(
    lines: ReadonlyMap<number, Line>,
    groups: readonly GroupListing[],
  ): { groups: number; items: number } {
    const numbers = new Map(this.#items.map(({ id, number }) => [id, number]));
    const covered = new Set<number>();
    let accepted = 0;
    for (const { members } of groups) {
      const master = members.find((member) => member.master)?.id ?? 0;
      const others = members.map(({ id }) => id).filter((id) => id !== master && lines.has(id) && !covered.has(id));
      const fits = (id: number) => lines.get(id)?.decision === '合并' && lines.get(id)?.target === numbers.get(master);
      if (others.length === 0 || !others.every(fits)) continue;
      accepted += 1;
      for (const id of others) covered.add(id);
    }
    return { groups: accepted, items: covered.size };
  }
}
