/**
 * Matching beside other matchers: accuracy, time and memory on composed lists of several sizes, each matcher in a
 * process of its own; and accuracy alone on the sample and on real names. Figures of time are medians; run it on a quiet
 * machine. A whole run writes RESULTS.md and growth.svg beside this folder, another one where `--keep` says so.
 *
 *     npm run bench:match -- [--n 5333,100000,1000000] [--runs 5] [--no-peers] [--accuracy] [--json] [--keep]
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Accuracy, accuracies } from './accuracy.ts';
import { growthPicture } from './growth.ts';
import { type Matcher, type Measured, matchers, measuredSchema } from './measured.ts';
import { hasOpenRefine } from './peers/openRefine.ts';
import { report } from './report.ts';

const { values } = parseArgs({
  options: {
    n: { type: 'string', default: '5333,100000,1000000' },
    runs: { type: 'string', default: '5' },
    'no-peers': { type: 'boolean', default: false },
    accuracy: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
  },
});
const seed = 7;
const sizes = values.n.split(',').map(Number);
const isWhole = process.argv.slice(2).every((argument) => argument === '--json');

/** Beyond these sizes a matcher takes longer than anybody waits: all pairs of 100,000 names are 5,000 million. */
const mostRows: Readonly<Record<Matcher, number>> = {
  quanqing: Number.POSITIVE_INFINITY,
  'Levenshtein, all pairs': 20_000,
  'BK tree': 20_000,
  'fuse.js': 20_000,
  'OpenRefine nearest neighbour': 20_000,
};

const skipped: string[] = [];
const accuracy: Accuracy[] = await accuracies(skipped);
const measured = values.accuracy ? [] : sizes.flatMap((n) => matchers.flatMap((matcher) => measure(matcher, n)));
const own = measured.filter((each) => each.name === 'quanqing');
const peers = measured.filter((each) => each.name !== 'quanqing');
const text = report(accuracy, own, peers, skipped);

if (values.json) {
  const { decisions = 0, wrongMerges = 0 } = own[0]?.own ?? {};
  process.stdout.write(`${JSON.stringify({ own, peers, decisions, wrongMerges, accuracy, skipped }, null, 2)}\n`);
} else process.stdout.write(text);
if (isWhole || values.keep) {
  const folder = join(import.meta.dirname, '..');
  writeFileSync(join(folder, 'RESULTS.md'), text);
  writeFileSync(join(folder, 'growth.svg'), growthPicture(measured));
}

function measure(matcher: Matcher, n: number): Measured[] {
  if (matcher !== 'quanqing' && values['no-peers']) return [];
  if (matcher === 'OpenRefine nearest neighbour' && !hasOpenRefine()) return skip(matcher, n, 'it is not installed');
  if (n > mostRows[matcher]) return skip(matcher, n, 'it would take too long');
  const runs = n >= 1_000_000 ? 1 : values.runs;
  const script = join(import.meta.dirname, 'measure.ts');
  const answer = execFileSync(
    process.execPath,
    ['--max-old-space-size=6144', script, matcher, String(n), String(seed), String(runs)],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  );
  return [measuredSchema.parse(JSON.parse(answer))];
}

function skip(matcher: Matcher, n: number, why: string): [] {
  skipped.push(`${matcher} on ${n.toLocaleString('en-US')} rows: ${why}`);
  return [];
}
