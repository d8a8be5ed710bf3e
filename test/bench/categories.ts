/**
 * How well powers are classified: the real lists with their declared category as the label, hidden and visible, and
 * with the learned part trained on the other files only. Run: node test/bench/categories.ts [--errors]
 */
import { type CategoryModel, trainCategoryModel } from '#shared/classify/categoryModel.ts';
import { classify, type Suggestion } from '#shared/classify/classify.ts';
import { type CategorySet, findCategorySet } from '#shared/model/category.ts';
import { type LabelledItem, readLabelledItems } from './labelledItems.ts';

interface Judged {
  readonly item: LabelledItem;
  readonly suggestion: Suggestion;
}

const bands: readonly (readonly [from: number, below: number])[] = [
  [0.99, 1.01],
  [0.95, 1.01],
  [0.9, 0.95],
  [0.8, 0.9],
  [0.5, 0.8],
  [0, 0.5],
];
const showErrors = process.argv.includes('--errors');
const set = standardSet();

const lists = readLabelledItems('expected-items.csv');
const desk = readLabelledItems('services-guangan.csv');
if (lists === null || desk === null) print('skipped: the real lists are not at hand');
else run(lists, desk);

function run(city: readonly LabelledItem[], applications: readonly LabelledItem[]): void {
  const powers = applications.filter(({ label }) => label !== 'FW');
  const services = applications.filter(({ label }) => label === 'FW');
  report('real lists, category hidden', judge(city, false));
  report('real lists, category hidden, learned from the other files', judgeBySource(city));
  report('real lists, category visible', judge(city, true));
  report('application types, category hidden', judge(powers, false));
  report('application types, category hidden, learned from the other departments', judgeBySource(powers));
  report('application types, category visible', judge(powers, true));
  report('公共服务, category hidden', judge(services, false));
}

function judge(items: readonly LabelledItem[], visible: boolean, model: CategoryModel | null = null): Judged[] {
  return items.map((item) => {
    const { name, basis, laws, subItems, label } = item;
    const suggestion = classify({ name, basis, laws, declared: visible ? label : null, subItems, set }, model);
    return { item, suggestion };
  });
}

/** Whole files are left out: departments repeat phrases, and random folds would flatter the model. */
function judgeBySource(items: readonly LabelledItem[]): Judged[] {
  return [...Map.groupBy(items, ({ source }) => source)].flatMap(([source, own]) => {
    const others = items.filter((item) => item.source !== source);
    return judge(own, false, trainCategoryModel(others.map(({ name, label }) => ({ name, code: label }))));
  });
}

function report(title: string, judged: readonly Judged[]): void {
  const answered = judged.filter(({ suggestion }) => suggestion.code !== null);
  const wrong = answered.filter((each) => !isRight(each));
  print(`\n${title}: ${judged.length} items`);
  print(`  right ${share(judged.filter(isRight), judged)}, wrong ${share(wrong, judged)}, abstained on the rest`);
  for (const [from, below] of bands) {
    const band = answered.filter(({ suggestion }) => suggestion.confidence >= from && suggestion.confidence < below);
    print(
      `  confidence ${from} to ${Math.min(below, 1)}: ${band.length} items, right ${share(band.filter(isRight), band)}`,
    );
  }
  const pairs = Map.groupBy(wrong, ({ item, suggestion }) => `${item.label}→${suggestion.code}`);
  const confusion = [...pairs].map(([pair, list]) => [pair, list.length] as const).sort(([, a], [, b]) => b - a);
  print(`  confusion: ${confusion.map(([pair, count]) => `${pair} ${count}`).join(', ')}`);
  if (showErrors) for (const each of judged.filter((candidate) => !isRight(candidate))) print(`    ${line(each)}`);
}

function isRight({ item, suggestion }: Judged): boolean {
  return suggestion.code === item.label;
}

function line({ item, suggestion: { code, confidence, reasons } }: Judged): string {
  const because = reasons.map(({ code: kind, values }) => `${kind}:${values.words ?? ''}/${values.category}`).join(' ');
  return `${item.label} ${code ?? '?'} ${confidence} ${item.name.replace(/\s+/g, '')} [${because}]`;
}

function share(part: readonly unknown[], whole: readonly unknown[]): string {
  return whole.length === 0 ? '–' : `${((100 * part.length) / whole.length).toFixed(1)} %`;
}

function standardSet(): CategorySet {
  const found = findCategorySet('CN-9+1');
  if (found === null) throw new Error('no set CN-9+1');
  return found;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
