import type { Group } from '#shared/model/group.ts';

/**
 * Without the groups of situations whose members all stand under one parent: the parent's group asks the same question,
 * and says more. What is sure stays, so that it can be accepted in bulk before somebody looks at the parent.
 */
export function withoutToldByParent(groups: readonly Group[]): Group[] {
  const families = new Map<number, Group[]>();
  for (const group of groups) {
    if (group.kind !== 'parent-child') continue;
    for (const { item } of group.members) families.set(item, [...(families.get(item) ?? []), group]);
  }
  return groups.filter((group) => {
    if (group.kind !== 'same-article' || group.sure) return true;
    const [first, ...others] = group.members;
    const around = first === undefined ? [] : (families.get(first.item) ?? []);
    return !around.some(({ members }) => others.every(({ item }) => members.some((member) => member.item === item)));
  });
}
