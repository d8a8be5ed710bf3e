import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { actor, createWorkbench, housingList, type Workbench } from '../workbench.ts';

let bench: Workbench;
beforeEach(async () => {
  bench = await createWorkbench();
});
afterEach(() => bench.close());

describe('the overview', () => {
  test('tells what is left at each stage, and when the last operation was written', async () => {
    const empty = await bench.engine.call('overview/read', {});
    expect({ ...empty, savedAt: '' }).toEqual({
      sources: 0,
      items: 0,
      undecided: 0,
      groups: { open: 0, all: 0 },
      categories: { open: 0, all: 0 },
      findings: { open: 0, all: 0 },
      approval: { open: 0, all: 0 },
      published: 0,
      releases: 0,
      savedAt: '',
    });
    await bench.engine.call('intake/import', { paths: [bench.writeList('住建局.csv', housingList)], actor });
    await bench.engine.call('work/match', {});
    const full = await bench.engine.call('overview/read', {});
    expect(full.sources).toBe(1);
    expect(full.items).toBe(5);
    expect(full.undecided).toBe(5);
    expect(full.groups.open).toBeGreaterThan(0);
    expect(full.savedAt > empty.savedAt).toBe(true);
  });
});

test('a catalogue that was closed is complete in its file and can be opened again', async () => {
  expect(await bench.engine.call('catalogue/close', {})).toBeNull();
  await expect(bench.engine.call('overview/read', {})).rejects.toThrow('no catalogue is open');
  expect((await bench.engine.call('catalogue/open', { file: bench.file })).title).toBe('北原区行政权力清单');
});
