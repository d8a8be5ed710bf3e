import { existsSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Progress } from '#shared/steps.ts';
import { actor, createWorkbench, type Workbench } from '../workbench.ts';

let bench: Workbench;
beforeEach(async () => {
  bench = await createWorkbench();
});
afterEach(() => bench.close());

it('makes a catalogue of the lists that come with the program, with progress by file', async () => {
  const file = bench.path('样例.quanqing');
  const subjects = new Set<string>();
  const onProgress = ({ subject }: Progress) => {
    // The writing, after all of them were read, has no file of its own.
    if (subject !== undefined) subjects.add(subject);
  };
  const made = await bench.engine.call('sample/open', { file, actor }, { onProgress });
  expect(made).toMatchObject({ file, title: '北原区权力清单（样例）', place: '北原区', sources: subjects.size });
  expect((await bench.engine.call('ledger/read', {})).powers.reported).toBe(5333);
}, 60_000);

it('leaves no file where it is stopped', async () => {
  const file = bench.path('样例.quanqing');
  const stop = new AbortController();
  const options = { signal: stop.signal, onProgress: () => stop.abort() };
  const making = bench.engine.call('sample/open', { file, actor }, options);
  await expect(making).rejects.toMatchObject({ code: 'stopped' });
  expect(existsSync(file)).toBe(false);
});
