import type { Output, Parsed } from '#shared/contract.ts';
import { Failure } from '#shared/model/failure.ts';
import type { Item } from '#shared/model/item.ts';
import { newOperation } from '../../operation.ts';
import type { Session } from '../../session.ts';
import { listDepartments } from '../../store/departments.ts';
import { idSource } from '../../store/ids.ts';
import { transaction } from '../../store/sqlite.ts';
import { type Change, insert, update } from '../../store/write.ts';
import { commit } from '../commit.ts';
import { categoryNamed, itemNamed } from './findThings.ts';
import { type Part, splitPart } from './newItem.ts';
import { rulingChange } from './ruling.ts';

/** The item becomes the first part and keeps its number and rows; the others are new items that name it. */
export function splitItem(session: Session, input: Parsed<'item/split'>): Output<'item/split'> {
  const item = itemNamed(session, input.item);
  const reason = input.reason ?? null;
  const into = input.into.map((part) => partOf(session, part));
  return transaction(session.db, () => {
    const nextId = idSource(session.db);
    const { changes, parts } = splitChanges(session, item, into, reason, input.actor, () => nextId('item'));
    const values = { number: item.number, parts: parts.length };
    const operation = newOperation(session, 'split', input.actor, values, reason);
    const written = commit(session, operation, changes);
    return {
      operation: written?.operationId ?? null,
      items: parts.length,
      groups: 0,
      parts: parts.map(({ id, number, name }) => ({ id, number, name })),
    };
  });
}

interface NamedPart {
  readonly name: string;
  readonly category?: string | undefined;
  readonly basis?: string | undefined;
  readonly subItems?: readonly string[];
}

/** @throws Failure unknown-category, unknown-item */
export function partOf(session: Session, { name, category, basis, subItems = [] }: NamedPart): Part {
  return {
    name,
    category: category === undefined ? null : categoryNamed(session, category),
    basis: basis ?? null,
    subItems: subItems.map((each) => itemNamed(session, each)),
  };
}

/** @throws Failure split-too-few, not-a-sub-item */
export function splitChanges(
  session: Session,
  item: Item,
  into: readonly Part[],
  reason: string | null,
  actor: string,
  nextItemId: () => number,
): {
  changes: Change[];
  parts: Pick<Item, 'id' | 'number' | 'name'>[];
} {
  const [first, ...others] = into;
  if (first === undefined || others.length === 0) throw new Failure('split-too-few', { item: item.number });
  refuseStrangers(item, into);
  const short = listDepartments(session.db).find(({ id }) => id === item.departmentId)?.short ?? '本级';
  const parts = others.map((part) => splitPart(session, nextItemId(), item, part, short, actor));
  const change = {
    name: first.name,
    ...(first.category === null ? {} : { confirmedCategory: first.category }),
    ...(first.basis === null ? {} : { basis: first.basis }),
  };
  const own = rulingChange({ item, decision: '拆分', reason, change }, actor);
  return {
    changes: [
      own,
      ...parts.map((part) => insert('item', part)),
      // They keep their numbers: a number once given never changes.
      ...parts.flatMap(({ id: parentId }, index) =>
        (others[index]?.subItems ?? []).map(({ id }) => update('item', id, { parentId })),
      ),
    ],
    parts: [{ id: item.id, number: item.number, name: first.name }, ...parts],
  };
}

/** A sub-item goes to one part, and only to one of its own power. */
function refuseStrangers(item: Item, into: readonly Part[]): void {
  const seen = new Set<number>();
  for (const { id, number, parentId } of into.flatMap(({ subItems }) => subItems)) {
    if (parentId !== item.id || seen.has(id)) throw new Failure('not-a-sub-item', { item: number, of: item.number });
    seen.add(id);
  }
}
