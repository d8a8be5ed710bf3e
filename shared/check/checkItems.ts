import { atOnce } from '#shared/steps.ts';
import type { CheckContext, CheckItem } from './checkItem.ts';
import type { Finding } from './finding.ts';
import { indexItems } from './itemIndex.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules.ts';
import { type TableName, tableTitles } from './tables.ts';

/** What the rules find, item by item, for each item in the order of application. Several rules can hit one item. */
export function checkItems(items: readonly CheckItem[], context: CheckContext): Finding[] {
  return atOnce(checkInSteps(items, context));
}

const stepEvery = 64;

/** The same, yielding often how many items are through. */
export function* checkInSteps(items: readonly CheckItem[], context: CheckContext): Generator<number, Finding[]> {
  const index = indexItems(items, context);
  const active = rules.filter((rule) => !isInert(rule, context));
  const findings: Finding[] = [];
  for (const [done, item] of items.entries()) {
    if (done % stepEvery === 0) yield done;
    for (const rule of active) {
      if (item.parentId !== null && !rule.subItemsToo) continue;
      const found = rule.condition?.(item, context, index) ?? null;
      if (found !== null) findings.push({ item: item.id, rule: rule.id, severity: rule.severity, ...found });
    }
  }
  return findings;
}

export interface InertRule {
  readonly rule: string;
  readonly title: string;
  readonly table: TableName;
  /** The table it needs, in words. */
  readonly needs: string;
}

/** The rules that find nothing because nobody has loaded the table that they need. */
export function inertRules(context: Pick<CheckContext, 'tables'>): InertRule[] {
  return rules.flatMap(({ id, title, needs }) =>
    needs === null || context.tables[needs] !== undefined
      ? []
      : [{ rule: id, title, table: needs, needs: tableTitles[needs].zh }],
  );
}

function isInert(rule: Rule, context: Pick<CheckContext, 'tables'>): boolean {
  return rule.needs !== null && context.tables[rule.needs] === undefined;
}
