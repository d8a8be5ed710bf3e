import { trainCategoryModel } from '#shared/classify/categoryModel.ts';
import { classify } from '#shared/classify/classify.ts';
import type { Output } from '#shared/contract.ts';
import { foldIntoSet } from '#shared/model/category.ts';
import type { Session } from '../session.ts';
import { replaceDerived } from '../store/derived.ts';
import { streamItems } from '../store/items.ts';
import { insertSuggestion } from '../store/suggestions.ts';
import { type Task, throwIfStopped } from '../task.ts';
import { lawsByItem } from './lawBook.ts';

/** Proposes a category for every 主项, by rules and by what was learned from the items that people confirmed. */
export function classifyCatalogue(session: Session, task: Task): Output<'work/classify'> {
  const { db } = session;
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
  const suggestions = mains.map((item, done) => {
    if (done % 500 === 0) {
      throwIfStopped(task);
      task.report({ done, total: mains.length });
    }
    const suggestion = classify(
      {
        name: item.name,
        basis: item.basis,
        laws: laws.get(item.id) ?? [],
        declared: item.declaredCategory,
        subItems: (subItems.get(item.id) ?? []).map(({ name }) => name),
        set,
      },
      model,
    );
    return { item, suggestion };
  });
  replaceDerived(db, 'suggestions', () => {
    for (const { item, suggestion } of suggestions) {
      const { code: category, confidence, reasons } = suggestion;
      insertSuggestion(db, { itemId: item.id, category, confidence, reasons });
    }
  });
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
