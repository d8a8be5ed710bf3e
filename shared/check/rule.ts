import type { CheckContext, CheckItem } from './checkItem.ts';
import type { Finding, Proposal, Severity } from './finding.ts';
import type { ItemIndex } from './itemIndex.ts';
import type { TableName } from './tables.ts';

/** What a condition found: the values for the reason text, and what it proposes. */
export interface Hit {
  readonly values: Finding['values'];
  readonly proposal: Proposal | null;
}

export type Condition = (item: CheckItem, context: CheckContext, index: ItemIndex) => Hit | null;

export interface Rule {
  /** R01 to R30 are the rules of the trade; X.. are our own. */
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  /** The table without which the rule is inert. */
  readonly needs: TableName | null;
  /** Sub-items are judged with their parent except by rules that look at the row itself. */
  readonly subItemsToo: boolean;
  /** Null for a rule that finds nothing on an item: it is about what is missing, or the default. */
  readonly condition: Condition | null;
  /** In the official tone of voice; {x} is filled from the hit's values. */
  readonly reason: string;
}

export function hit(values: Finding['values'], proposal: Proposal | null): Hit {
  return { values, proposal };
}
