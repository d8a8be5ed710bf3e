import { alikeKeys } from '#shared/classify/alike.ts';
import { trainCategoryModel } from '#shared/classify/categoryModel.ts';
import { classify, type Suggestion } from '#shared/classify/classify.ts';
import { categoryDoubt } from '#shared/classify/doubt.ts';
import type { Output } from '#shared/contract.ts';
import { type CategorySet, foldIntoSet } from '#shared/model/category.ts';
import type { Item } from '#shared/model/item.ts';
import { type Counting, flatMapInSteps, outOf, part, type Steps } from '#shared/steps.ts';
import type { Session } from '../session.ts';
import { takeSteps, writeInSteps } from '../steps.ts';
import { lastOperationId, replaceDerived } from '../store/derived.ts';
import { streamItems } from '../store/items.ts';
import type { Db } from '../store/sqlite.ts';
import { type Asked, insertSuggestion } from '../store/suggestions.ts';
import { partOf, type Task } from '../task.ts';
import { lawsByItem } from './lawBook.ts';

/** Proposes a category for every 主项, by rules and by what was learned from the items that people confirmed. */
export async function classifyCatalogue(session: Session, task: Task): Promise<Output<'work/classify'>> {
  const started = performance.now();
  const found = await takeSteps(session, findSuggestions(session), partOf(task, 0, 0.8));
  await writeInSteps(session, writeSuggestions(session, found), partOf(task, 0.8, 1));
  const { suggestions } = found;
  const { categories: set } = session.settings;
  const proposed = suggestions.filter(({ suggestion }) => suggestion.code !== null);
  return {
    items: suggestions.length,
    proposed: proposed.length,
    undetermined: suggestions.length - proposed.length,
    differing: proposed.filter(({ item, suggestion }) => {
      if (item.declaredCategory === null || suggestion.code === null) return false;
      return foldIntoSet(item.declaredCategory, set) !== foldIntoSet(suggestion.code, set);
    }).length,
    milliseconds: performance.now() - started,
  };
}

/** In one go, within a write. */
export function* rebuildSuggestions(session: Session): Steps<void> {
  const found = yield* part(findSuggestions(session), 0, 0.8);
  yield* part(writeSuggestions(session, found), 0.8, 1);
}

interface Found {
  readonly suggestions: readonly Suggested[];
  readonly computedAfter: number;
}

function* findSuggestions(session: Session): Steps<Found> {
  const { db } = session;
  const computedAfter = lastOperationId(db);
  const { categories: set } = session.settings;
  const items = [...streamItems(db)];
  const laws = lawsByItem(session);
  const subItems = Map.groupBy(
    items.filter((item) => item.parentId !== null),
    (item) => item.parentId,
  );
  const model = trainCategoryModel(
    items.flatMap(({ name, confirmedCategory }) =>
      confirmedCategory === null ? [] : [{ name, code: confirmedCategory }],
    ),
  );
  const suggest = (item: Item): Suggested[] => {
    const { name, basis, declaredCategory: declared } = item;
    const names = (subItems.get(item.id) ?? []).map((subItem) => subItem.name);
    const power = { name, basis, laws: laws.get(item.id) ?? [], declared, subItems: names, set };
    return [{ item, suggestion: classify(power, model) }];
  };
  const mains = items.filter((item) => item.parentId === null);
  return { suggestions: yield* flatMapInSteps(mains, suggest), computedAfter };
}

function writeSuggestions({ db, settings }: Session, { suggestions, computedAfter }: Found): Steps<void> {
  const fill = insertAll(db, suggestions, settings.categories);
  return outOf(suggestions.length, replaceDerived(db, 'suggestions', fill, computedAfter));
}

interface Suggested {
  readonly item: Item;
  readonly suggestion: Suggestion;
}

function* insertAll(db: Db, suggestions: readonly Suggested[], set: CategorySet): Counting<void> {
  const asked = askedOf(suggestions, set);
  for (const [done, { item, suggestion }] of suggestions.entries()) {
    const { code: category, confidence, reasons } = suggestion;
    insertSuggestion(db, { itemId: item.id, category, confidence, reasons }, asked.get(item.id) ?? null);
    yield done;
  }
}

/** Which items a person is asked about, by id, and with which others at once. */
function askedOf(suggestions: readonly Suggested[], set: CategorySet): ReadonlyMap<number, Asked> {
  const doubted = suggestions.flatMap(({ item, suggestion }) => {
    const doubt = categoryDoubt(item.declaredCategory, suggestion, set);
    if (doubt === null) return [];
    const bound = `${doubt} ${item.declaredCategory} ${suggestion.code}`;
    const { id, name, declaredCategory: declared } = item;
    return [{ id, doubt, declared, name, reasons: suggestion.reasons, bound }];
  });
  const keys = alikeKeys(doubted);
  return new Map(
    doubted.map(({ id, doubt, declared }, index) => [id, { declared, doubt, alike: keys[index] ?? 'rest' }]),
  );
}
