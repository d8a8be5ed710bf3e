import { parseArgs } from 'node:util';
import { fuzz } from './fuzz.ts';

/**
 * npm run fuzz -- --files N [--seed S] [--seconds T] [--spoiled] [--only xlsb] [--json]: the hostile files and N spoiled
 * ones, or as many as can be given in that time; ends with 1 where any did harm. `--spoiled` leaves the hostile ones out,
 * `--only` spoils files of that suffix alone.
 */
const { values } = parseArgs({
  options: {
    files: { type: 'string' },
    seed: { type: 'string' },
    seconds: { type: 'string' },
    spoiled: { type: 'boolean' },
    only: { type: 'string' },
    json: { type: 'boolean' },
  },
});
const outcome = await fuzz({
  files: Number(values.files ?? 20_000),
  seed: Number(values.seed ?? 1),
  hostile: values.spoiled !== true,
  only: values.only,
  seconds: values.seconds === undefined ? undefined : Number(values.seconds),
});
process.stdout.write(`${JSON.stringify(outcome, null, values.json === true ? 0 : 2)}\n`);
process.exitCode = outcome.found.length === 0 ? 0 : 1;
