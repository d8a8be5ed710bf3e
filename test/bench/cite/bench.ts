/**
 * How well citations are read: laws, articles and clauses against a key of bases read by hand, and what can be told of
 * every basis without one. Run: npm run bench:cite [-- --json] [-- --errors]
 */
import { readRealRows, realDataFolder } from '../realRows.ts';
import { type Rates, ratesOf, readKey, readMarks, scoreRows } from './score.ts';

const rows = readRealRows('expected-items.csv');
if (rows === null) process.stdout.write(`skipped: no real lists in ${realDataFolder}\n`);
else report(rows);

function report(real: NonNullable<typeof rows>): void {
  const scores = scoreRows(readKey(), real);
  const { astray, ...marks } = readMarks(real);
  const figures = {
    bases: scores.length,
    exact: scores.filter(({ problems }) => problems.length === 0).length,
    laws: ratesOf(scores.map(({ laws }) => laws)),
    articles: ratesOf(scores.map(({ articles }) => articles)),
    clauses: ratesOf(scores.map(({ clauses }) => clauses)),
    annexItems: ratesOf(scores.map(({ annexItems }) => annexItems)),
    all: { bases: real.length, ...marks },
  };
  if (process.argv.includes('--json')) {
    process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
    return;
  }
  const { laws, articles, clauses, annexItems, headed, quoted } = { ...figures, ...figures.all };
  say(`${figures.bases} bases of the key, ${figures.exact} read exactly`);
  say('| | precision | recall | F1 | right | wrong | missed |\n| --- | --- | --- | --- | --- | --- | --- |');
  for (const [name, rates] of Object.entries({ laws, articles, clauses, 'items of an annex': annexItems }))
    say(line(name, rates));
  say(
    `all ${real.length} bases: of ${headed.all} titles behind a tag ${headed.found} found; of ${quoted.all} titles that the text of a law names ${quoted.taken} taken for citations`,
  );
  if (!process.argv.includes('--errors')) return;
  for (const { row, problems } of scores)
    for (const problem of problems) say(`${row.file} ${row.sheet} ${row.row}: ${problem}`);
  for (const where of astray) say(where);
}

function line(name: string, { precision, recall, f1, right, wrong, missed }: Rates): string {
  const figures = [precision, recall, f1].map((share) => share.toFixed(4));
  return `| ${[name, ...figures, right, wrong, missed].join(' | ')} |`;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
