import type { ItemDetail } from '#shared/contract/item.ts';
import { type BasisPiece, joinPieces } from '#shared/law/basisPieces.ts';
import type { CategoryCode } from '#shared/model/category.ts';

/** A part as it is being put together; `key` tells them apart while they are added and dropped. */
export interface DraftPart {
  readonly key: number;
  readonly name: string;
  readonly category: CategoryCode | null;
}

export interface SplitPlan {
  readonly parts: readonly DraftPart[];
  /** The part that each piece of the basis goes to, by key; null: to all of them. */
  readonly pieces: readonly (number | null)[];
  /** The part that each sub-item goes to, by key. */
  readonly children: readonly number[];
}

/** What of an item a split begins from. */
type Whole = Pick<ItemDetail, 'name' | 'children'>;

export function beginSplit(item: Whole, pieces: readonly BasisPiece[]): SplitPlan {
  const parts = [0, 1].map((key) => ({ key, name: key === 0 ? item.name : '', category: null }));
  return { parts, pieces: pieces.map(() => null), children: item.children.map(() => 0) };
}

export function addPart({ parts, ...plan }: SplitPlan): SplitPlan {
  const key = Math.max(...parts.map((part) => part.key)) + 1;
  return { ...plan, parts: [...parts, { key, name: '', category: null }] };
}

/** What went to the part goes back: pieces to all, sub-items to the first. */
export function dropPart({ parts, pieces, children }: SplitPlan, key: number): SplitPlan {
  return {
    parts: parts.filter((part) => part.key !== key),
    pieces: pieces.map((owner) => (owner === key ? null : owner)),
    children: children.map((owner) => (owner === key ? 0 : owner)),
  };
}

/** The share of the basis that a part gets, in the order of the whole. */
export function basisOf({ pieces: owners }: SplitPlan, key: number, pieces: readonly BasisPiece[]): string {
  return joinPieces(pieces.filter((_, index) => owners[index] === null || owners[index] === key));
}

export function isReady({ parts }: SplitPlan): boolean {
  const names = parts.map(({ name }) => name.trim());
  return names.every((name) => name !== '') && new Set(names).size === names.length;
}

/** What the engine is asked: a part that gets the whole basis keeps it as it is written. */
export function splitInput(plan: SplitPlan, item: Whole, pieces: readonly BasisPiece[]) {
  return plan.parts.map(({ key, name, category }) => {
    const shared = plan.pieces.every((owner) => owner === null || owner === key);
    const subItems = item.children.filter((_, index) => plan.children[index] === key).map(({ number }) => number);
    return {
      name: name.trim(),
      ...(category === null ? {} : { category }),
      ...(shared ? {} : { basis: basisOf(plan, key, pieces) }),
      subItems,
    };
  });
}
