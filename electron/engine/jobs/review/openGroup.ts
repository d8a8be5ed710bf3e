import { Failure } from '#shared/model/failure.ts';
import type { Group } from '#shared/model/group.ts';
import { finalCategory } from '#shared/model/item.ts';
import type { PlanGroup, PlanMember } from '#shared/review/plan.ts';
import { standOf } from '#shared/review/standing.ts';
import type { Session } from '../../session.ts';
import { type CitationRow, citationsOf } from '../../store/citations.ts';
import { listDepartments } from '../../store/departments.ts';
import { standingsOf, verdictsInGroup } from '../../store/groupStates.ts';
import { findGroup } from '../../store/groups.ts';
import { getItem } from '../../store/items.ts';

/** A member as planning sees it, with the citations as they were looked up. */
export type OpenMember = PlanMember & { readonly citations: readonly CitationRow[] };

export interface OpenGroup extends PlanGroup {
  readonly id: string;
  readonly members: readonly OpenMember[];
}

/** @throws Failure unknown-group */
export function groupNamed(session: Session, id: string): Group {
  const group = findGroup(session.db, id);
  if (group === null) throw new Failure('unknown-group', { group: id });
  return group;
}

/** A group with all that accepting it looks at. */
export function openGroup(
  session: Session,
  { id, kind }: Pick<Group, 'id' | 'kind'>,
  departments = departmentNames(session),
): OpenGroup {
  const { db } = session;
  const standings = standingsOf(db, id);
  const different = verdictsInGroup(db, id).filter(({ verdict }) => verdict === 'different');
  const members = standings.flatMap((standing) => {
    const item = getItem(db, standing.item);
    if (item === null) return [];
    const { number, name, level, departmentId, basis } = item;
    return {
      id: item.id,
      number,
      name,
      level,
      departmentId,
      department: departmentId === null ? null : (departments.get(departmentId) ?? null),
      category: finalCategory(item),
      basis,
      citations: citationsOf(db, item.id),
      master: standing.master,
      stand: standOf(standing, standings),
      apart: different.flatMap(({ a, b }) => (a === item.id ? [b] : b === item.id ? [a] : [])),
    };
  });
  return { id, kind, members };
}

export function departmentNames(session: Session): ReadonlyMap<number, string> {
  return new Map(listDepartments(session.db).map(({ id, name }) => [id, name]));
}
