import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createEngine, type Engine } from '#engine/engine.ts';
import { sourcePress } from '#engine/sourcePress.ts';
import { everyOutput } from '#shared/contract/publish.ts';
import { renderTable } from '../../electron/cli/table.ts';

/**
 * Times the machine's work on the sample: whole calls of the engine, as the command line and the window make them. The
 * figures of pure matching come from the call itself. Run it on a quiet machine, and quote medians of several runs.
 */
interface Step {
  readonly step: string;
  readonly milliseconds: number;
  /** Of this process after the step; readers of files have processes of their own. */
  readonly megabytes: number;
}

const lists = resolve(import.meta.dirname, '../../resources/sample/lists');
const actor = 'bench';

async function bench(engine: Engine, folder: string): Promise<{ items: number; steps: Step[] }> {
  const steps: Step[] = [];
  const time = async <T>(step: string, work: () => Promise<T>): Promise<T> => {
    const started = performance.now();
    const result = await work();
    const megabytes = Math.round(process.memoryUsage.rss() / 1024 / 1024);
    steps.push({ step, milliseconds: Math.round((performance.now() - started) * 10) / 10, megabytes });
    return result;
  };
  await engine.call('catalogue/create', {
    file: join(folder, 'bench.quanqing'),
    title: '样例',
    place: '北原区',
    actor,
  });
  const { items } = await time('import', () => engine.call('intake/import', { paths: [lists], actor }));
  await time('classify', () => engine.call('work/classify', {}));
  await time('match', () => engine.call('work/match', {}));
  await time('match again', () => engine.call('work/match', {}));
  await time('check', () => engine.call('work/check', {}));
  await time('decide groups', () => engine.call('decide/groups', { min: 0.98, actor }));
  await time('decide rest', () => engine.call('decide/rest', { as: '保留', actor }));
  await time('ledger', () => engine.call('ledger/read', { by: 'department' }));
  const { release } = await time('release', () => engine.call('release/make', { draft: true, actor }));
  for (const format of ['csv', 'xlsx', 'json'] as const) {
    const to = join(folder, `list.${format}`);
    await time(`export ${format}`, () => engine.call('export/write', { release, format, to }));
  }
  const formats = everyOutput.filter(({ format }) => format !== 'pdf' || sourcePress() !== null);
  const all = join(folder, 'all');
  mkdirSync(all);
  await time(`export ${formats.length} kinds at once`, () => engine.call('export/all', { release, formats, to: all }));
  return { items, steps };
}

const folder = mkdtempSync(join(tmpdir(), 'quanqing-bench-'));
const engine = createEngine();
try {
  const { items, steps } = await bench(engine, folder);
  const total = steps.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify({ items, total, steps }, null, 2)}\n`);
  else {
    const table = renderTable(steps, [
      { header: 'step', value: ({ step }) => step },
      { header: 'ms', value: ({ milliseconds }) => Math.round(milliseconds) },
      { header: 'MB', value: ({ megabytes }) => megabytes },
    ]);
    process.stdout.write(`${table}\n${items} items, ${(total / 1000).toFixed(1)} s in all\n`);
  }
} finally {
  engine.close();
  rmSync(folder, { recursive: true, force: true });
}
