import type { CategoryCode } from '#shared/model/category.ts';

/**
 * Where a pattern has to match: at the end of the name, at its start (or at the start of what follows the last 的), or
 * anywhere. Words inside the object say little: 对擅自动用被查封物品的处罚 is a penalty.
 */
export type SignalPosition = 'end' | 'start' | 'anywhere';

export interface Signal {
  /** Stands in the evidence, so that a reason can be traced to its line in the table. */
  readonly id: string;
  readonly code: CategoryCode;
  readonly position: SignalPosition;
  /** Log odds: 7 and more is nearly never wrong, 5 is right 19 times of 20, 2 is a hint that others may turn over. */
  readonly weight: number;
  readonly pattern: RegExp;
  /** Where this matches in the name, the words mean something else. */
  readonly unless?: RegExp;
}
