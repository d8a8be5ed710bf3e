import type { CategoryCode } from '#shared/model/category.ts';
import type { Disposition } from '#shared/model/decision.ts';

/** What a rule proposes; a person decides. */
export interface Proposal {
  readonly decision: Disposition;
  /** For 合并: the item to go into. */
  readonly mergeInto?: number;
  readonly asSubItem?: boolean;
  /** For 下放 转移 划转 移出: whereto, in words. */
  readonly target?: string;
  /** For 划转 within this place: the department that takes the power over. */
  readonly department?: string;
  /** For 变更 of the category. */
  readonly category?: CategoryCode;
  /** For 保留不公开. */
  readonly isPublic?: false;
}

export const severities = ['severe', 'review', 'note'] as const;
/** severe: the power cannot stand as it is; review: a person must look; note: good to know. */
export type Severity = (typeof severities)[number];

/** A rule's hit on an item. The reason text is made from the rule's template and these values when shown. */
export interface Finding {
  readonly item: number;
  readonly rule: string;
  readonly severity: Severity;
  readonly proposal: Proposal | null;
  readonly values: Readonly<Record<string, string | number>>;
}
