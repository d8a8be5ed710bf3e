/**
 * How many acts a clerk needs from the received lists to the final catalogue, played on the sample with its answers.
 * Writes results/effort.md and effort.svg beside this folder.
 *
 *     npm run bench:effort -- [--json]
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { curveOf } from './acts.ts';
import { effortPicture } from './picture.ts';
import { report, type Way } from './report.ts';
import { prepareSample, work } from './work.ts';

const looking = { bulk: true, sample: 10, careless: false };
const ways = [
  {
    name: 'rules first',
    how: 'what the rules say, the categories, then the groups, each in the order of its page. Of sure groups accepted at once 10 are looked at, of all others every one; several departments never in bulk',
    order: ['findings', 'categories', 'groups'],
    habits: looking,
  },
  {
    name: 'groups first',
    how: 'the same, beginning with the groups',
    order: ['groups', 'categories', 'findings'],
    habits: looking,
  },
  {
    name: 'careless',
    how: 'rules first, but of unsure groups accepted at once, too, only 10 are looked at',
    order: ['findings', 'categories', 'groups'],
    habits: { ...looking, careless: true },
  },
  {
    name: 'group by group',
    how: 'as other tools have it: each group by itself, then each remaining row',
    order: ['groups'],
    habits: { ...looking, bulk: false },
  },
] as const;

const prepared = await prepareSample();
try {
  const worked: Way[] = [];
  for (const { name, how, order, habits } of ways) {
    worked.push({ name, how, ...(await work(prepared.file, order, habits)) });
  }
  const text = report(worked, prepared.reported);
  const curves = worked.map(({ name, acts, needed }) => ({ name, points: curveOf(acts, needed) }));
  if (process.argv.includes('--json')) {
    const told = worked.map(({ name, acts, needed, outcome }, at) => ({
      name,
      acts: acts.length,
      choices: acts.reduce((sum, { choices }) => sum + choices, 0),
      needed,
      ...outcome,
      curve: curves[at]?.points ?? [],
    }));
    process.stdout.write(`${JSON.stringify({ reported: prepared.reported, ways: told }, null, 2)}\n`);
  } else process.stdout.write(text);
  const folder = join(import.meta.dirname, '../results');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'effort.md'), text);
  writeFileSync(join(folder, 'effort.svg'), effortPicture(curves));
} finally {
  prepared.remove();
}
