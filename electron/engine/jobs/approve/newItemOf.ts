import { isExcerpt } from '#shared/approve/excerpt.ts';
import { Failure } from '#shared/model/failure.ts';
import type { Item } from '#shared/model/item.ts';
import type { Session } from '../../session.ts';
import { listDepartments } from '../../store/departments.ts';
import { findPowersNamed } from '../../store/items.ts';
import type { ListedProposal } from '../../store/proposals.ts';
import type { Department } from '../../store/tables.ts';
import { categoryNamed } from '../decide/findThings.ts';
import { addedItem } from '../decide/newItem.ts';
import { departmentNamed } from './gatherRound.ts';
import { LeftOpen } from './leftOpen.ts';

/**
 * The item that a new row asks for: a power, or with the name of a power that there is, a sub-item of it.
 * @throws LeftOpen no-parent, excerpt; Failure unknown-department, unknown-category
 */
export function newItemOf(
  session: Session,
  { cells, departmentId }: ListedProposal,
  { id, actor, reason }: { readonly id: number; readonly actor: string; readonly reason: string | null },
): Item {
  const { name = '', subItem = '', basis = '', category, suggestion, ...more } = cells ?? {};
  if (isExcerpt(basis)) throw new LeftOpen('excerpt');
  const department = departmentOf(session, more.department, departmentId);
  const given = {
    id,
    basis,
    category: category === undefined ? null : categoryNamed(session, category),
    department,
    decision: '新增' as const,
    reason: reason ?? more.reason ?? suggestion ?? null,
    actor,
  };
  if (subItem === '') return addedItem(session, { ...given, name });
  const [parent, ...others] = findPowersNamed(session.db, name, department.id);
  if (parent === undefined || others.length > 0) throw new LeftOpen('no-parent', { name });
  // It goes with its power.
  return addedItem(session, { ...given, name: subItem, parent, decision: null, reason: null });
}

/** As the row says, or whose form it was written in. */
function departmentOf(session: Session, named: string | undefined, asked: number | null): Department {
  const id = named === undefined ? asked : departmentNamed(session, named);
  const found = listDepartments(session.db).find((department) => department.id === id);
  if (found === undefined) throw new Failure('unknown-department', { department: named ?? '' });
  return found;
}
