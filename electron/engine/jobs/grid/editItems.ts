import type { Output, Parsed } from '#shared/contract.ts';
import { Failure } from '#shared/model/failure.ts';
import type { Item } from '#shared/model/item.ts';
import { flatMapInSteps, part, type Steps } from '#shared/steps.ts';
import { newOperation } from '../../operation.ts';
import type { Session } from '../../session.ts';
import { previewOrWrite, writeInSteps } from '../../steps.ts';
import { getItem } from '../../store/items.ts';
import { update } from '../../store/write.ts';
import type { Task } from '../../task.ts';
import { commitInSteps } from '../commit.ts';
import { CellReader } from './cellChange.ts';
import { chosenIds, countedItems } from './chosen.ts';
import { fieldName } from './fieldNames.ts';

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
export function editFields(session: Session, input: Parsed<'edit/fields'>, task: Task): Promise<Output<'edit/fields'>> {
  return writeInSteps(session, writeEdits(session, input.changes, input), task);
}

/** The same value into one field of many items. */
export async function editAll(session: Session, input: Parsed<'edit/all'>, task: Task): Promise<Output<'edit/all'>> {
  const ids = await chosenIds(session, input.chosen, task);
  const { field, value } = input;
  const edits = Array.from(ids, (item) => ({ item, field, value }));
  return writeInSteps(session, writeEdits(session, edits, input), task);
}

/** The text found becomes the other one, wherever it stands in the fields named; a preview only says where. */
export async function replaceText(
  session: Session,
  input: Parsed<'edit/replace'>,
  task: Task,
): Promise<Output<'edit/replace'>> {
  const ids = await chosenIds(session, input.chosen, task);
  return previewOrWrite(session, input.preview, replaceSteps(session, ids, input), task);
}

function* replaceSteps(
  session: Session,
  ids: readonly number[],
  input: Parsed<'edit/replace'>,
): Steps<Output<'edit/replace'>> {
  const found = yield* part(
    flatMapInSteps(ids, (id) => replacedIn(itemOf(session, id), input)),
    0,
    0.2,
  );
  const matches = found.slice(0, shownMatches).map(({ value, ...match }) => ({ ...match, after: value }));
  const counted = { matches, fields: found.length };
  if (input.preview) {
    const touched = [...new Set(found.map(({ item }) => item))].map((id) => itemOf(session, id));
    return { operation: null, ...countedItems(touched), ...counted };
  }
  return { ...(yield* part(writeEdits(session, found, input), 0.2, 1)), ...counted };
}

type Found = CellEdit & { readonly number: string; readonly before: string };

function replacedIn(item: Item, input: Parsed<'edit/replace'>): Found[] {
  return input.fields.flatMap((field) => {
    const before = textOf(item, field);
    const value = replaced(before, input);
    return value === before ? [] : [{ item: item.id, number: item.number, field, before, value }];
  });
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

interface Edited {
  readonly item: Item;
  readonly change: Partial<Item>;
}

function* writeEdits(session: Session, edits: readonly CellEdit[], author: Author): Steps<Output<'edit/fields'>> {
  const edited = yield* part(readEdits(session, edits, author.actor), 0, 0.2);
  const changed = edited.filter(({ item, change }) => differs(item, change));
  const [first] = changed;
  if (first === undefined) return { operation: null, powers: 0, subItems: 0 };
  const number = changed.length === 1 ? first.item.number : `${changed.length} 项`;
  const fields = [...new Set(edits.map(({ field }) => fieldName(field)))].join('、');
  const operation = newOperation(session, 'edit', author.actor, { number, fields }, author.reason ?? null);
  const changes = changed.map(({ item, change }) => update('item', item.id, change));
  const written = yield* part(commitInSteps(session, operation, changes), 0.2, 1);
  return { operation: written?.operationId ?? null, ...countedItems(changed.map(({ item }) => item)) };
}

function* readEdits(session: Session, edits: readonly CellEdit[], actor: string): Steps<Edited[]> {
  const reader = new CellReader(session, actor);
  const items = new Map<number, Edited>();
  const decided = new Map(edits.flatMap(({ item, field, value }) => (field === 'decision' ? [[item, value]] : [])));
  for (const [done, { item: id, field, value }] of edits.entries()) {
    yield { done, total: edits.length };
    const known = items.get(id) ?? { item: itemOf(session, id), change: {} };
    // Two fields of the same JSON column build on each other.
    const goesAlong = field === 'decision' && decided.get(known.item.parentId ?? 0) === value;
    const change = reader.read({ ...known.item, ...known.change }, field, goesAlong ? '' : value);
    items.set(id, { item: known.item, change: { ...known.change, ...change } });
  }
  return [...items.values()];
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
