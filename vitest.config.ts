import { defineConfig } from 'vitest/config';

// Real files and a real SQLite take their time on a small machine; a test that hangs should still end.
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', environment: 'node', include: ['test/shared/**/*.test.ts', 'test/structure/**/*.test.ts'] } },
      {
        test: {
          name: 'integration',
          environment: 'node',
          pool: 'forks',
          include: ['test/electron/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
