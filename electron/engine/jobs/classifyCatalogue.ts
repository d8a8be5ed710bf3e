import { alikeKeys } from '#shared/classify/alike.ts';
import { trainCategoryModel } from '#shared/classify/categoryModel.ts';
import { classify, type Suggestion } from '#shared/classify/classify.ts';
import { categoryDoubt } from '#shared/classify/doubt.ts';
import type { Output } from '#shared/contract.ts';
import { type CategorySet, foldIntoSet } from '#shared/model/category.ts';
import type { Item } from '#shared/model/item.ts';
import type { Session } from '../session.ts';
import { type Steps, takeSteps } from '../steps.ts';
import { lastOperationId, replaceDerived } from '../store/derived.ts';
import { streamItems } from '../store/items.ts';
import { type Asked, insertSuggestion } from '../store/suggestions.ts';
import type { Task } from '../task.ts';
import { lawsByItem } from './lawBook.ts';

const stepEvery = 32;

/** Proposes a category for every 主项, by rules and by what was learned from the items that people confirmed. */
export function classifyCatalogue(session: Session, task: Task): Promise<Output<'work/classify'>> {
  return takeSteps(session, classifySteps(session), task);
}

export function* classifySteps(session: Session): Steps<Output<'work/classify'>> {
  const { db } = session;
  const computedAfter = lastOperationId(db);
  const { categories: set } = session.settings;
  const started = performance.now();
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
  const mains = items.filter((item) => item.parentId === null);
  const suggestions: { readonly item: Item; readonly suggestion: Suggestion }[] = [];
  for (const [done, item] of mains.entries()) {
    if (done % stepEvery === 0) yield { done, total: mains.length };
    const { name, basis, declaredCategory: declared } = item;
    const names = (subItems.get(item.id) ?? []).map((subItem) => subItem.name);
    const power = { name, basis, laws: laws.get(item.id) ?? [], declared, subItems: names, set };
    suggestions.push({ item, suggestion: classify(power, model) });
  }
  const asked = askedOf(suggestions, set);
  const write = () => {
    for (const { item, suggestion } of suggestions) {
      const { code: category, confidence, reasons } = suggestion;
      insertSuggestion(db, { itemId: item.id, category, confidence, reasons }, asked.get(item.id) ?? null);
    }
  };
  replaceDerived(db, 'suggestions', write, computedAfter);
  const proposed = suggestions.filter(({ suggestion }) => suggestion.code !== null);
  return {
    items: mains.length,
    proposed: proposed.length,
    undetermined: mains.length - proposed.length,
    differing: proposed.filter(({ item, suggestion }) => {
      if (item.declaredCategory === null || suggestion.code === null) return false;
      return foldIntoSet(item.declaredCategory, set) !== foldIntoSet(suggestion.code, set);
    }).length,
    milliseconds: performance.now() - started,
  };
}

/** Which items a person is asked about, by id, and with which others at once. */
function askedOf(
  suggestions: readonly { readonly item: Item; readonly suggestion: Suggestion }[],
  set: CategorySet,
): ReadonlyMap<number, Asked> {
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
