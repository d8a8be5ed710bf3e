/**
 * How well powers are classified. The declared category and the names of sheet and file are hidden; who abstains is not
 * right. Run: npm run bench:classify [-- --json] [-- --errors]
 */

import { type LabelledItem, readLabelledItems, readOtherFields } from '../labelledItems.ts';
import { realDataFolder } from '../realRows.ts';
import { type ClassifyScore, isRight, type Judged, judge, judgeHeldOut, reasonsOf, scoreOf } from './score.ts';

const lists = readLabelledItems('expected-items.csv');
const desk = readLabelledItems('services-guangan.csv');
const powers = desk?.filter(({ label }) => label !== 'FW') ?? null;
const services = desk?.filter(({ label }) => label === 'FW') ?? null;

type Run = readonly [name: string, judged: readonly Judged[]];
const runs: readonly Run[] = [
  ...runsOn('real lists', lists),
  ...runsOn('application types', powers),
  ...(services === null ? [] : [['public services, no powers', judge(services)] as const]),
  ['other fields, composed', judge(readOtherFields())],
];

function runsOn(name: string, items: readonly LabelledItem[] | null): Run[] {
  if (items === null) return [];
  return [
    [name, judge(items)],
    [`${name}, learned from the other files or departments`, judgeHeldOut(items)],
    [`${name}, declared category visible`, judge(items, { visible: true })],
  ];
}

if (process.argv.includes('--json')) {
  const scores = Object.fromEntries(runs.map(([name, judged]) => [name, scoreOf(judged)]));
  process.stdout.write(`${JSON.stringify(scores, null, 2)}\n`);
} else {
  if (lists === null) say(`skipped: no real lists in ${realDataFolder}`);
  say('| | items | right | answered | surest 90 % right | calibration error | without reason |');
  say('| --- | --- | --- | --- | --- | --- | --- |');
  for (const [name, judged] of runs) say(line(name, scoreOf(judged)));
  for (const [name, judged] of runs) details(name, judged);
}

function line(name: string, { items, right, coverage, surest, calibrationError, unexplained }: ClassifyScore): string {
  const figures = [percent(right), percent(coverage), percent(surest.right), calibrationError.toFixed(3), unexplained];
  return `| ${[name, items, ...figures].join(' | ')} |`;
}

function details(name: string, judged: readonly Judged[]): void {
  const { reliability, confusion } = scoreOf(judged);
  say(`\n${name}\n\n| confidence from | items | mean confidence | right |\n| --- | --- | --- | --- |`);
  for (const { from, items, confidence, right } of reliability) {
    say(`| ${from} | ${items} | ${confidence.toFixed(3)} | ${percent(right)} |`);
  }
  const answers = [...new Set(Object.values(confusion).flatMap((row) => Object.keys(row)))].sort();
  say(`\n| label ＼ answer | ${answers.join(' | ')} |\n| --- |${' --- |'.repeat(answers.length)}`);
  for (const [label, row] of Object.entries(confusion).sort()) {
    say(`| ${label} | ${answers.map((answer) => row[answer] ?? '').join(' | ')} |`);
  }
  if (!process.argv.includes('--errors')) return;
  for (const each of judged.filter((candidate) => !isRight(candidate))) {
    const { item, suggestion } = each;
    say(
      `    ${item.label} ${suggestion.code ?? '?'} ${suggestion.confidence} ${item.name.replace(/\s+/g, '')} [${reasonsOf(each).join('；')}]`,
    );
  }
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
