import type { CategoryCode } from '#shared/model/category.ts';
import type { Disposition } from '#shared/model/decision.ts';
import type { GroupKind } from '#shared/model/group.ts';
import type { FieldLaw } from './field.ts';

/** A body of the district that hands in a list. */
export interface Department {
  readonly id: string;
  /** Without the district: 市场监督管理局. */
  readonly name: string;
  readonly kind: 'department' | 'unit' | 'former';
  /** The department that a unit belongs to, or that took a former organ's duties over. */
  readonly of: string | null;
  /** Its whole list comes twice, so that nothing else is multiplied there. */
  readonly resent: 'copy' | 'round' | null;
}

/** One place of law that a power stands on. */
export interface Clause {
  readonly law: FieldLaw;
  /** 条.款(项), empty where the list names none. */
  readonly ref: string;
}

/** A power of the true catalogue. */
export interface Power {
  readonly key: string;
  readonly fieldName: string;
  readonly category: CategoryCode;
  readonly name: string;
  /** Conduct or object inside the name. */
  readonly words: string;
  readonly department: Department;
  readonly clause: Clause;
  readonly lower: Clause | null;
  readonly duty: string | null;
  readonly sanctions: readonly string[];
  readonly situations: readonly string[];
}

/** How a power came into the true catalogue. */
export type Origin = 'reported' | 'split' | 'added' | 'taken-over';

/** Why a row that is not the power itself stands in a list; `none` for the power's own row. */
export type Inflation =
  | 'none'
  | 'wording'
  | 'resent'
  | 'new-round'
  | 'situation'
  | 'sanction'
  | 'item'
  | 'step'
  | 'lower-law'
  | 'level'
  | 'overlap'
  | 'unit'
  | 'former-organ'
  | 'parent-child'
  | 'coercion-step'
  | 'internal'
  | 'service'
  | 'repealed'
  | 'no-basis'
  | 'normative'
  | 'grant'
  | 'procedural'
  | 'template'
  | 'city-power'
  | 'handed-down'
  | 'market'
  | 'unused'
  | 'several-powers'
  | 'wrong-category'
  | 'secret';

/** One reported 主项 before it is laid out, with what is true of it. */
export interface Row {
  readonly department: Department;
  readonly name: string;
  readonly declared: CategoryCode;
  readonly basis: string;
  /** 区级 unless the row claims another level. */
  readonly level: string;
  /** Cases in three years; null where the department says nothing. */
  readonly cases: number | null;
  readonly note: string;
  /** Situations reported as 子项 of this row. */
  readonly subItems: readonly string[];
  readonly display: 'plain' | 'hidden' | 'struck';
  readonly truth: RowTruth;
}

export interface RowTruth {
  /** The power of the catalogue that the row ends in. */
  readonly power: Power | null;
  readonly category: CategoryCode;
  readonly decision: Disposition;
  /** The row that this one is merged into. */
  readonly into: Row | null;
  /** The row that stands for the group; null for that row itself and for rows in no group. */
  readonly group: { readonly master: Row; readonly kind: GroupKind } | null;
  readonly asSubItem: boolean;
  readonly isPublic: boolean;
  readonly reason: string;
  readonly rule: string;
  readonly inflation: Inflation;
}
