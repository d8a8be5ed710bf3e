import type { CategoryCode } from '#shared/model/category.ts';
import { parseCategory } from '#shared/model/categoryWords.ts';
import { Failure } from '#shared/model/failure.ts';
import type { Item } from '#shared/model/item.ts';
import { flatMapInSteps, type Steps } from '#shared/steps.ts';
import type { Session } from '../../session.ts';

import { findItem, getItem } from '../../store/items.ts';

/** @throws Failure unknown-item */
export function itemNamed(session: Session, name: string): Item {
  const item = findItem(session.db, name);
  if (item === null) throw new Failure('unknown-item', { item: name });
  return item;
}

/** Those of the items that are there. */
export function itemsInSteps({ db }: Session, ids: readonly number[]): Steps<Item[]> {
  return flatMapInSteps(ids, (id) => [getItem(db, id)].filter((item) => item !== null));
}

/** The 主项 that a merge goes into: that of a sub-item where one was named. */
export function mainOf(session: Session, item: Item): Item {
  const parent = item.parentId === null ? null : getItem(session.db, item.parentId);
  return parent ?? item;
}

/** @throws Failure unknown-category */
export function categoryNamed(session: Session, name: string): CategoryCode {
  const { categories } = session.settings;
  const code = categories.members.find((member) => member.name === name)?.code ?? parseCategory(name);
  if (code !== null) return code;
  const known = categories.members.map((member) => member.name).join(' ');
  throw new Failure('unknown-category', { category: name, known });
}
