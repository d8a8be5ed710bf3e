import type { Output, Parsed } from '#shared/contract.ts';
import { Failure } from '#shared/model/failure.ts';
import type { Item } from '#shared/model/item.ts';
import { newOperation } from '../../operation.ts';
import type { Session } from '../../session.ts';
import { getItem } from '../../store/items.ts';
import { update } from '../../store/write.ts';
import type { Task } from '../../task.ts';
import { commit } from '../commit.ts';
import { CellReader } from './cellChange.ts';
import { chosenIds, countedItems } from './chosen.ts';
import { fieldName } from './fieldNames.ts';
import { pause } from './pause.ts';

interface CellEdit {
  readonly item: number;
  readonly field: string;
  readonly value: string;
}

interface Author {
  readonly actor: string;
  readonly reason?: string | undefined;
}

/** Cells here and there, as a person edits or pastes them: all or none, one step to undo. */
export function editFields(session: Session, input: Parsed<'edit/fields'>): Output<'edit/fields'> {
  return writeEdits(session, input.changes, input);
}

/** The same value into one field of many items. */
export async function editAll(session: Session, input: Parsed<'edit/all'>, task: Task): Promise<Output<'edit/all'>> {
  const ids = await chosenIds(session, input.chosen, task);
  const { field, value } = input;
  return writeEdits(
    session,
    Array.from(ids, (item) => ({ item, field, value })),
    input,
  );
}

/** The text found becomes the other one, wherever it stands in the fields named; a preview only says where. */
export async function replaceText(
  session: Session,
  input: Parsed<'edit/replace'>,
  task: Task,
): Promise<Output<'edit/replace'>> {
  const { db } = session;
  const ids = await chosenIds(session, input.chosen, task);
  const found: (CellEdit & { readonly number: string; readonly before: string })[] = [];
  const touched = new Map<number, Item>();
  let looked = 0;
  for (const id of ids) {
    const item = itemOf(session, id);
    for (const field of input.fields) {
      const before = textOf(item, field);
      const value = replaced(before, input);
      if (value === before) continue;
      found.push({ item: id, number: item.number, field, before, value });
      touched.set(id, item);
    }
    looked += 1;
    if (looked % 2000 === 0) {
      task.report({ done: looked, total: ids.length });
      await pause(db, task);
    }
  }
  const matches = found.slice(0, shownMatches).map(({ value, ...match }) => ({ ...match, after: value }));
  const counted = { matches, fields: found.length };
  if (input.preview) return { operation: null, ...countedItems([...touched.values()]), ...counted };
  return { ...writeEdits(session, found, input), ...counted };
}

const shownMatches = 200;

function replaced(text: string, { find, replace, whole }: Parsed<'edit/replace'>): string {
  if (whole) return text === find ? replace : text;
  return text.replaceAll(find, () => replace);
}

/** @throws Failure edit-locked */
function textOf(item: Item, field: string): string {
  if (field === 'name' || field === 'basis') return item[field];
  if (field === 'reason') return item.decisionReason ?? '';
  if (!field.startsWith('extra.')) throw new Failure('edit-locked', { item: item.number, field });
  return Object.entries(item.extra).find(([name]) => `extra.${name}` === field)?.[1] ?? '';
}

function writeEdits(session: Session, edits: readonly CellEdit[], author: Author): Output<'edit/fields'> {
  const reader = new CellReader(session, author.actor);
  const items = new Map<number, { item: Item; change: Partial<Item> }>();
  const decided = new Map(edits.flatMap(({ item, field, value }) => (field === 'decision' ? [[item, value]] : [])));
  for (const { item: id, field, value } of edits) {
    const known = items.get(id) ?? { item: itemOf(session, id), change: {} };
    // Two fields of the same JSON column build on each other.
    const goesAlong = field === 'decision' && decided.get(known.item.parentId ?? 0) === value;
    const change = reader.read({ ...known.item, ...known.change }, field, goesAlong ? '' : value);
    items.set(id, { item: known.item, change: { ...known.change, ...change } });
  }
  const changed = [...items.values()].filter(({ item, change }) => differs(item, change));
  const [first] = changed;
  if (first === undefined) return { operation: null, powers: 0, subItems: 0 };
  const number = changed.length === 1 ? first.item.number : `${changed.length} 项`;
  const fields = [...new Set(edits.map(({ field }) => fieldName(field)))].join('、');
  const operation = newOperation(session, 'edit', author.actor, { number, fields }, author.reason ?? null);
  const written = commit(
    session,
    operation,
    changed.map(({ item, change }) => update('item', item.id, change)),
  );
  return { operation: written?.operationId ?? null, ...countedItems(changed.map(({ item }) => item)) };
}

function differs(item: Item, change: Partial<Item>): boolean {
  const before: Readonly<Record<string, unknown>> = { ...item };
  return Object.entries(change).some(([field, value]) => JSON.stringify(before[field]) !== JSON.stringify(value));
}

/** @throws Failure unknown-item */
function itemOf(session: Session, id: number): Item {
  const item = getItem(session.db, id);
  if (item === null) throw new Failure('unknown-item', { item: id });
  return item;
}
