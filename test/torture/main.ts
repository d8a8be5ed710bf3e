import { parseArgs } from 'node:util';
import { torture } from './torture.ts';

/** npm run torture -- --runs N [--seed S] [--seconds T] [--json]: ends with 1 where anything was lost, corrupt or stuck. */
const { values } = parseArgs({
  options: {
    runs: { type: 'string' },
    seed: { type: 'string' },
    seconds: { type: 'string' },
    json: { type: 'boolean' },
  },
});
const runs = Number(values.runs ?? 1000);
const seed = Number(values.seed ?? 1);
const seconds = values.seconds === undefined ? undefined : Number(values.seconds);
const outcome = await torture({ runs, seed, seconds }, (done) => {
  if (done % 50 === 0 && values.json !== true) process.stderr.write(`${done}/${runs}\n`);
});
process.stdout.write(`${JSON.stringify(outcome, null, values.json === true ? 0 : 2)}\n`);
process.exitCode = outcome.found.length === 0 ? 0 : 1;
