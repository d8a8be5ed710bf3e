import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createEngine } from '#engine/engine.ts';
import { renderTable } from '../../../electron/cli/table.ts';
import { Measure, type Measured } from './measure.ts';
import { everyStep } from './steps.ts';

/**
 * npm run bench:load -- [--items 1000000] [--operations 200000] [--json]: what an office does on a catalogue of that many
 * items with a year's history, in the engine's process. Run it on a quiet machine. One of the usual size writes results/load.md beside this folder.
 */
const usual = { items: '1000000', operations: '200000' };
const { values } = parseArgs({
  options: {
    items: { type: 'string', default: usual.items },
    operations: { type: 'string', default: usual.operations },
    json: { type: 'boolean', default: false },
  },
});
const compose = join(import.meta.dirname, 'compose.ts');
const sizes = ['--items', values.items, '--operations', values.operations];
const made = execFileSync(process.execPath, [compose, ...sizes], {
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'inherit'],
});
const folder = mkdtempSync(join(tmpdir(), 'quanqing-load-'));
try {
  const file = join(folder, 'load.quanqing');
  copyFileSync(made, file);
  const megabytes = Math.round(statSync(file).size / 1024 / 1024);
  const measure = new Measure(({ step, milliseconds }) => {
    if (!values.json) process.stderr.write(`${step}: ${milliseconds} ms\n`);
  });
  const engine = createEngine();
  try {
    await everyStep(engine, measure, file, Number(values.items));
  } finally {
    engine.close();
  }
  const { steps } = measure;
  const outcome = { items: Number(values.items), operations: Number(values.operations), megabytes, steps };
  process.stdout.write(`${values.json ? JSON.stringify(outcome) : printed(outcome)}\n`);
  if (values.items === usual.items && values.operations === usual.operations) {
    writeFileSync(join(import.meta.dirname, '../results/load.md'), report(outcome));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

interface Outcome {
  readonly items: number;
  readonly operations: number;
  /** Of the file. */
  readonly megabytes: number;
  readonly steps: readonly Measured[];
}

function printed({ items, operations, megabytes: size, steps }: Outcome): string {
  const table = renderTable(steps, [
    { header: 'step', value: ({ step }) => step },
    { header: 'ms', value: ({ milliseconds }) => milliseconds },
    { header: 'busy ms', value: ({ busy }) => busy },
    { header: 'again ms', value: ({ again }) => again ?? '' },
    { header: 'deaf ms', value: ({ blocked }) => blocked },
    { header: 'MB', value: ({ megabytes }) => megabytes },
  ]);
  return `${items} items, ${operations} operations, ${size} MB\n${table}`;
}

function report({ items, operations, megabytes: size, steps }: Outcome): string {
  const figure = (value: number) => Math.round(value).toLocaleString('en-US');
  const lines = steps.map(({ step, milliseconds, busy, again, blocked, megabytes }) =>
    [step, figure(milliseconds), figure(busy), again === null ? '' : again, figure(blocked), figure(megabytes)].join(
      ' | ',
    ),
  );
  return `# A large catalogue, as last measured

Written by \`npm run bench:load\`: ${figure(items)} items with a history of ${figure(operations)} operations, ${figure(size)} MB, in
the engine's process. Milliseconds: by the clock, those that the processor was busy, the median of the same asked again, the
longest that the engine was deaf to other calls. Megabytes: the most that the process had held until then.

| step | ms | busy | again | deaf | MB |
| --- | --- | --- | --- | --- | --- |
${lines.map((line) => `| ${line} |`).join('\n')}
`;
}
