/** How well powers are classified against their labels: right, coverage, what the surest are worth, which are confused. */
import { type CategoryModel, trainCategoryModel } from '#shared/classify/categoryModel.ts';
import { classify, type Suggestion } from '#shared/classify/classify.ts';
import { explainEvidence } from '#shared/classify/explain.ts';
import { type CategoryCode, type CategorySet, findCategorySet, foldIntoSet } from '#shared/model/category.ts';
import type { LabelledItem } from '../labelledItems.ts';

export interface Judged {
  readonly item: LabelledItem;
  readonly suggestion: Suggestion;
}

export interface ClassifyScore {
  readonly items: number;
  /** Shares of all items; who abstains is not right. */
  readonly right: number;
  readonly coverage: number;
  /** Of the 90 % surest the share that is right, and the least confidence among them. */
  readonly surest: { readonly share: 0.9; readonly right: number; readonly from: number };
  /** Answers without a reason in words. */
  readonly unexplained: number;
  readonly reliability: readonly Band[];
  /** Mean distance between confidence and the share right, over the bands by their size. */
  readonly calibrationError: number;
  /** Label → answer → items; `?` where it abstained. */
  readonly confusion: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export interface Band {
  readonly from: number;
  readonly items: number;
  readonly confidence: number;
  readonly right: number;
}

/** The set of the nation's ten categories. */
export const set: CategorySet = standardSet();

/** With the declared category hidden unless asked otherwise. */
export function judge(
  items: readonly LabelledItem[],
  { visible = false, model = null }: { readonly visible?: boolean; readonly model?: CategoryModel | null } = {},
): Judged[] {
  return items.map((item) => {
    const { name, basis, laws, subItems, label } = item;
    const declared = visible ? label : null;
    return { item, suggestion: classify({ name, basis, laws, declared, subItems, set }, model) };
  });
}

/** Learned from all other files or departments: random folds would flatter, since departments repeat their phrases. */
export function judgeHeldOut(items: readonly LabelledItem[]): Judged[] {
  return [...Map.groupBy(items, ({ source }) => source)].flatMap(([source, own]) => {
    const others = items.filter((item) => item.source !== source);
    return judge(own, { model: trainCategoryModel(others.map(({ name, label }) => ({ name, code: label }))) });
  });
}

export function isRight({ item, suggestion }: Judged): boolean {
  return suggestion.code === (foldIntoSet(item.label, set) ?? item.label);
}

const bands = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99];

export function scoreOf(judged: readonly Judged[]): ClassifyScore {
  const answered = judged.filter(({ suggestion }) => suggestion.code !== null);
  const surest = [...judged].sort((a, b) => sureness(b) - sureness(a)).slice(0, Math.ceil(judged.length * 0.9));
  const reliability = bands.flatMap((from, at) => {
    const below = bands[at + 1] ?? 2;
    const band = answered.filter(({ suggestion }) => suggestion.confidence >= from && suggestion.confidence < below);
    if (band.length === 0) return [];
    const confidence = band.reduce((sum, { suggestion }) => sum + suggestion.confidence, 0) / band.length;
    return [{ from, items: band.length, confidence, right: share(band.filter(isRight), band) }];
  });
  return {
    items: judged.length,
    right: share(judged.filter(isRight), judged),
    coverage: share(answered, judged),
    surest: {
      share: 0.9,
      right: share(surest.filter(isRight), surest),
      from: surest.at(-1)?.suggestion.confidence ?? 0,
    },
    unexplained: answered.filter((each) => reasonsOf(each).length === 0).length,
    reliability,
    calibrationError:
      reliability.reduce((sum, { items, confidence, right }) => sum + items * Math.abs(confidence - right), 0) /
      Math.max(1, answered.length),
    confusion: confusionOf(judged),
  };
}

/** Who abstains is least sure of all. */
function sureness({ suggestion: { code, confidence } }: Judged): number {
  return code === null ? confidence - 1 : confidence;
}

export function reasonsOf({ suggestion }: Judged): string[] {
  return suggestion.reasons
    .map((reason) => explainEvidence(reason, 'zh'))
    .filter((text) => /[\u4e00-\u9fff]/.test(text));
}

function confusionOf(judged: readonly Judged[]): Record<string, Record<string, number>> {
  const rows: Record<string, Record<string, number>> = {};
  for (const { item, suggestion } of judged) {
    const answer: CategoryCode | '?' = suggestion.code ?? '?';
    const row = rows[item.label] ?? {};
    row[answer] = (row[answer] ?? 0) + 1;
    rows[item.label] = row;
  }
  return rows;
}

function share(part: readonly unknown[], whole: readonly unknown[]): number {
  return whole.length === 0 ? 0 : part.length / whole.length;
}

function standardSet(): CategorySet {
  const found = findCategorySet('CN-9+1');
  if (found === null) throw new Error('no set CN-9+1');
  return found;
}
