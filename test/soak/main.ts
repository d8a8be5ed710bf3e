import { parseArgs } from 'node:util';
import { soak } from './soak.ts';

/**
 * npm run soak -- --cycles N [--json]: one engine lives through N working days in fast motion; ends with 1 where its
 * memory, its files or its handles grow from day to day. At least a hundred, of which the first half is warming up. Linux only.
 */
const { values } = parseArgs({ options: { cycles: { type: 'string' }, json: { type: 'boolean' } } });
const isQuiet = values.json === true;
const outcome = await soak(Number(values.cycles ?? 400), (cycle, now) => {
  if (!isQuiet) process.stderr.write(`${cycle} ${JSON.stringify(now, (_, value) => rounded(value))}\n`);
});
process.stdout.write(`${JSON.stringify(outcome, (_, value) => rounded(value), isQuiet ? 0 : 2)}\n`);
process.exitCode = outcome.grows.length === 0 ? 0 : 1;

function rounded(value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 100) / 100 : value;
}
