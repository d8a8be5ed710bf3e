import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import type { Reporter, TestModule } from 'vitest/node';

/** The last line of a run, for people and programs that read nothing else. */
const closingLine: Reporter = {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: 'passed' | 'failed' | 'skipped') =>
      tests.filter((test) => test.result().state === state).length;
    const broken = modules.filter((module) => module.errors().length > 0).length + errors.length;
    process.on('exit', () => {
      process.stdout.write(
        `${count('passed')} passed, ${count('failed') + broken} failed, ${count('skipped')} skipped\n`,
      );
    });
  },
};

/** Two even where there are but two processors: the tests of the engine wait for other processes half of their time. */
const maxWorkers = Math.max(2, availableParallelism() - 1);

export default defineConfig({
  test: {
    reporters: ['default', closingLine],
    projects: [
      {
        extends: true,
        test: {
          name: 'shared',
          environment: 'node',
          include: ['test/{shared,site,structure,renderer,scripts}/**/*.test.ts'],
          testTimeout: 60_000,
          maxWorkers,
        },
      },
      {
        extends: true,
        test: {
          name: 'engine',
          environment: 'node',
          pool: 'forks',
          maxWorkers,
          include: ['test/electron/**/*.test.ts'],
          // Many tests start the command line or processes that read files, which come up in half the time from a cache.
          env: { NODE_COMPILE_CACHE: resolve(import.meta.dirname, 'node_modules/.cache/compiled') },
          // Real files and a real SQLite on a small machine; a test that hangs should still end.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'window',
          environment: 'node',
          pool: 'forks',
          // One window at a time: they would take each other's processor and focus.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/e2e/setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 300_000,
          // As long as Playwright waits for what it looks for: a second is too short for a window on a busy machine.
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
});
