import { departmentKey, withoutPlace } from '#shared/text/departmentName.ts';
import { abolishedOrgans, reformDone } from './abolishedOrgans.ts';
import type { CheckContext } from './checkItem.ts';
import type { ItemIndex } from './itemIndex.ts';
import { type Condition, hit } from './rule.ts';

/**
 * R21: the organ was ended by the reform of 2018 and 2019. Before that reform it stands rightly, unless its successor
 * sends a list of its own. Accepting it hands the power over and has the successor take it over (划转, 承接).
 */
export const abolishedOrgan: Condition = (item, context, index) => {
  const former = item.department === null ? undefined : index.bareNames.get(item.department);
  if (item.department === null || former === undefined) return null;
  const successors = abolishedOrgans.find((organ) => organ.former.test(former))?.successors;
  if (successors === undefined) return null;
  const present = inCatalogue(successors, context, index);
  const successor = present ?? (context.date >= reformDone ? successors[0] : undefined);
  if (successor === undefined || withoutPlace(successor) === former) return null;
  return hit({ former: item.department, successor }, { decision: '划转', target: successor, department: successor });
};

/** The catalogue's own name of the first successor that it has. */
function inCatalogue(
  successors: readonly string[],
  { departments }: CheckContext,
  { bareNames }: ItemIndex,
): string | undefined {
  const keys = successors.map((successor) => departmentKey(successor, ''));
  return departments.find((department) => keys.includes(bareNames.get(department) ?? ''));
}
