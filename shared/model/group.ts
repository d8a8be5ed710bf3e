import type { Evidence } from './evidence.ts';

/** The five ways in which items belong together; they end differently. */
export const groupKinds = ['duplicate', 'same-article', 'level', 'overlap', 'parent-child'] as const;
export type GroupKind = (typeof groupKinds)[number];

export const groupKindNames: Readonly<Record<GroupKind, string>> = {
  duplicate: '重复',
  'same-article': '同条可并',
  level: '层级重复',
  overlap: '多部门',
  'parent-child': '主子项',
};

/** A pair of items and how they relate. `a` < `b` by item id. */
export interface Relation {
  readonly a: number;
  readonly b: number;
  readonly kind: GroupKind;
  /** 0 to 1. */
  readonly score: number;
  /** Safe to accept in bulk without looking; anything less goes to a person. */
  readonly sure: boolean;
  readonly evidence: readonly Evidence[];
}

export interface GroupMember {
  readonly item: number;
  readonly master: boolean;
}

/** Named by its members: the same members and kind give the same id after every rebuild. */
export interface Group {
  readonly id: string;
  readonly kind: GroupKind;
  /** Of the weakest link, 0 to 1. */
  readonly confidence: number;
  readonly sure: boolean;
  /** The proposed master first, the others in the order of item ids. */
  readonly members: readonly GroupMember[];
  readonly evidence: readonly Evidence[];
  readonly weakest: { readonly a: number; readonly b: number; readonly score: number };
}
