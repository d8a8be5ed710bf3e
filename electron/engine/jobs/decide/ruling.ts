import type { CategoryCode } from '#shared/model/category.ts';
import { type Disposition, handing } from '#shared/model/decision.ts';
import { Failure } from '#shared/model/failure.ts';
import type { Item } from '#shared/model/item.ts';
import { getItem } from '../../store/items.ts';
import type { Db } from '../../store/sqlite.ts';
import { type Change, update } from '../../store/write.ts';

/** What a person decides on one item. Fields of the item itself may change with it (变更). */
export interface Ruling {
  readonly item: Item;
  readonly decision: Disposition;
  /** For 合并. */
  readonly into?: Item | null;
  readonly asSubItem?: boolean;
  /** For 下放 转移 划转 移出, in words. */
  readonly target?: string | null;
  readonly reason?: string | null;
  readonly legalBasis?: string | null;
  readonly isPublic?: boolean;
  readonly change?: Partial<Pick<Item, 'name' | 'departmentId' | 'basis'>> & {
    readonly confirmedCategory?: CategoryCode;
  };
}

/** The change that writes a ruling; what an earlier decision said beside it is cleared. */
export function rulingChange(ruling: Ruling, actor: string): Change {
  const { item, decision } = ruling;
  const target = decision === '移出' || handing.includes(decision) ? (ruling.target ?? null) : null;
  return update('item', item.id, {
    decision,
    mergedInto: ruling.into?.id ?? null,
    asSubItem: ruling.into !== null && ruling.into !== undefined && (ruling.asSubItem ?? false),
    decisionTarget: target,
    decisionReason: ruling.reason ?? null,
    decisionBasis: ruling.legalBasis ?? null,
    decidedBy: actor,
    ...(ruling.isPublic === undefined ? {} : { isPublic: ruling.isPublic }),
    ...ruling.change,
  });
}

/**
 * Where every merged item goes, those of the present operation included, so that no merge can bite its own tail.
 */
export class MergeMap {
  readonly #db: Db;
  readonly #planned = new Map<number, number | null>();

  constructor(db: Db) {
    this.#db = db;
  }

  /** True when `item` can go into `target`: the target does not end in the item. */
  allows(item: number, target: number): boolean {
    for (let at: number | null = target; at !== null; at = this.#next(at)) if (at === item) return false;
    return true;
  }

  /** @throws Failure merge-cycle */
  plan(ruling: Ruling): void {
    const target = ruling.into ?? null;
    if (target !== null && !this.allows(ruling.item.id, target.id)) {
      throw new Failure('merge-cycle', { item: ruling.item.number, target: target.number });
    }
    this.#planned.set(ruling.item.id, target?.id ?? null);
  }

  #next(item: number): number | null {
    const planned = this.#planned.get(item);
    return planned === undefined ? (getItem(this.#db, item)?.mergedInto ?? null) : planned;
  }
}
