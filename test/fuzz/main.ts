import { parseArgs } from 'node:util';
import { fuzz } from './fuzz.ts';

/** npm run fuzz -- --files N [--seed S] [--json]: the hostile files and N spoiled ones; ends with 1 where any did harm. */
const { values } = parseArgs({
  options: { files: { type: 'string' }, seed: { type: 'string' }, json: { type: 'boolean' } },
});
const outcome = await fuzz(Number(values.files ?? 20_000), Number(values.seed ?? 1), true);
process.stdout.write(`${JSON.stringify(outcome, null, values.json === true ? 0 : 2)}\n`);
process.exitCode = outcome.found.length === 0 ? 0 : 1;
