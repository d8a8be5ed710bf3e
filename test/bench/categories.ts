/**
 * How well powers are classified: the real lists with their declared category as the label, hidden and visible, and
 * with the learned part trained on the other files only. Run: node test/bench/categories.ts [--errors]
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { type CategoryModel, trainCategoryModel } from '#shared/classify/categoryModel.ts';
import { classify, type Suggestion } from '#shared/classify/classify.ts';
import type { CitedLaw } from '#shared/law/cited.ts';
import { lawFamily } from '#shared/law/family.ts';
import { readBasis } from '#shared/law/parseCitations.ts';
import { type CategoryCode, type CategorySet, findCategorySet } from '#shared/model/category.ts';
import { parseCategory } from '#shared/model/categoryWords.ts';

interface Labelled {
  readonly file: string;
  readonly name: string;
  readonly subItem: string;
  readonly basis: string;
  readonly label: CategoryCode;
}

interface Judged {
  readonly item: Labelled;
  readonly suggestion: Suggestion;
}

const dataFolder = process.env.QUANQING_REAL_DATA ?? join(import.meta.dirname, '../../../shared/data');
const showErrors = process.argv.includes('--errors');
const set = standardSet();

if (existsSync(dataFolder)) run();
else process.stdout.write(`skipped: no real lists in ${dataFolder}\n`);

function run(): void {
  const lists = read('expected-items.csv');
  const desk = read('services-guangan.csv');
  const services = desk.filter(({ label }) => label !== 'FW');
  report('real lists, category hidden', judge(lists, false));
  report('real lists, category hidden, learned from the other files', judgeByFile(lists));
  report('real lists, category visible', judge(lists, true));
  report('services, power items, category hidden', judge(services, false));
  report('services, power items, learned from the other departments', judgeByFile(services));
  report('services, power items, category visible', judge(services, true));
  report(
    'services, 公共服务 alone, category hidden',
    judge(
      desk.filter(({ label }) => label === 'FW'),
      false,
    ),
  );
}

function judge(items: readonly Labelled[], visible: boolean, model: CategoryModel | null = null): Judged[] {
  return items.map((item) => {
    const subItems = item.subItem === '' ? [] : [item.subItem];
    const declared = visible ? item.label : null;
    const { name, basis } = item;
    return { item, suggestion: classify({ name, basis, laws: lawsOf(basis), declared, subItems, set }, model) };
  });
}

/** Whole files are left out: departments repeat phrases, and random folds would flatter the model. */
function judgeByFile(items: readonly Labelled[]): Judged[] {
  return [...new Set(items.map(({ file }) => file))].flatMap((file) => {
    const others = items.filter((item) => item.file !== file);
    const model = trainCategoryModel(others.map(({ name, label }) => ({ name, code: label })));
    return judge(
      items.filter((item) => item.file === file),
      false,
      model,
    );
  });
}

function report(title: string, judged: readonly Judged[]): void {
  const right = judged.filter(({ item, suggestion }) => suggestion.code === item.label);
  const silent = judged.filter(({ suggestion }) => suggestion.code === null);
  const wrong = judged.filter(({ item, suggestion }) => suggestion.code !== null && suggestion.code !== item.label);
  print(`\n${title}: ${judged.length} items`);
  print(`  right ${share(right, judged)}, abstained ${share(silent, judged)}, wrong ${share(wrong, judged)}`);
  for (const [low, high] of [
    [0.99, 1.01],
    [0.95, 1.01],
    [0.95, 0.99],
    [0.9, 0.95],
    [0.8, 0.9],
    [0.5, 0.8],
    [0, 0.5],
  ] as const) {
    const band = judged.filter(
      ({ suggestion: { code, confidence } }) => code !== null && confidence >= low && confidence < high,
    );
    const hits = band.filter(({ item, suggestion }) => suggestion.code === item.label);
    print(`  confidence ${low} to ${Math.min(high, 1)}: ${band.length} items, right ${share(hits, band)}`);
  }
  const pairs = new Map<string, number>();
  for (const { item, suggestion } of wrong) {
    const pair = `${item.label}→${suggestion.code}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  print(
    `  confusion: ${[...pairs]
      .sort(([, a], [, b]) => b - a)
      .map(([pair, count]) => `${pair} ${count}`)
      .join(', ')}`,
  );
  if (showErrors) for (const { item, suggestion } of [...wrong, ...silent]) print(`    ${line(item, suggestion)}`);
}

function line(item: Labelled, { code, confidence, reasons }: Suggestion): string {
  const because = reasons
    .map((reason) => `${reason.code}:${reason.values.words ?? ''}/${reason.values.category}`)
    .join(' ');
  return `${item.label} ${code ?? '?'} ${confidence} ${item.name.replace(/\s+/g, '')} [${because}]`;
}

function share(part: readonly unknown[], whole: readonly unknown[]): string {
  return whole.length === 0 ? '–' : `${((100 * part.length) / whole.length).toFixed(1)} %`;
}

function read(file: string): Labelled[] {
  const text = readFileSync(join(dataFolder, file), 'utf8');
  const { data } = Papa.parse<Record<string, string>>(text.replace(/^\ufeff/, ''), {
    header: true,
    skipEmptyLines: true,
  });
  return data.flatMap((row) => {
    const label = parseCategory(row.category ?? '');
    if (label === null) return [];
    const group = row.file ?? row.department ?? '';
    return [{ file: group, name: row.name ?? '', subItem: row.sub_item ?? '', basis: row.basis ?? '', label }];
  });
}

/** The cited laws without a register: titles are all that classifying looks at. */
function lawsOf(basis: string): CitedLaw[] {
  const unknown = { lawId: null, rank: 'unknown', status: 'unknown', repealed: null, replacedBy: null } as const;
  return readBasis(basis).citations.flatMap(({ law, refs }) =>
    law === null ? [] : [{ ...unknown, title: law, family: lawFamily(law), refs }],
  );
}

function standardSet(): CategorySet {
  const found = findCategorySet('CN-9+1');
  if (found === null) throw new Error('no set CN-9+1');
  return found;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
