import { itemCells } from '#shared/approve/itemCells.ts';
import { movedOn } from '#shared/approve/movedOn.ts';
import type { Session } from '../../session.ts';
import { listDepartments } from '../../store/departments.ts';
import { getItem } from '../../store/items.ts';
import type { ListedProposal } from '../../store/proposals.ts';

export const goneWord = '（已不在清单里）';

/** Tells what the catalogue says now in place of what a proposal was made on; null where that is still the same. */
export function nowOf(session: Session): (proposal: ListedProposal) => string | null {
  const departments = new Map(listDepartments(session.db).map(({ id, name }) => [id, name]));
  return ({ kind, itemId, columnKey, sent }) => {
    if (itemId === null || sent === null || columnKey === 'addition') return null;
    const item = getItem(session.db, itemId);
    if (item === null) return goneWord;
    const power = item.parentId === null ? item : getItem(session.db, item.parentId);
    const into = item.mergedInto === null ? null : getItem(session.db, item.mergedInto);
    const context = { categorySet: session.settings.categories, departments, into };
    return movedOn(kind, columnKey, sent, itemCells(item, power ?? item, context));
  };
}
