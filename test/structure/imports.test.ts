import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findCycle, layerViolations, loadedWith, productFiles, specifiers, storeViolations } from './imports.ts';

const files = productFiles(resolve(import.meta.dirname, '../..'));

describe('the import rules', () => {
  it('hold in the product', () => {
    expect(files.length).toBeGreaterThan(10);
    expect(layerViolations(files)).toEqual([]);
  });

  it('see a planted violation, however its path is written', () => {
    const planted = [
      { path: 'shared/text/planted.ts', text: "import { parse } from '../law/parse.ts';" },
      { path: 'shared/match/planted.ts', text: "import { readFileSync } from 'node:fs';" },
      { path: 'electron/cli/planted.ts', text: "import Database from 'better-sqlite3';" },
      { path: 'electron/engine/output/planted.ts', text: "const store = await import('../store/open.ts');" },
      { path: 'elsewhere/planted.ts', text: '' },
    ];
    expect(layerViolations(planted)).toEqual([
      'shared/text/planted.ts must not import shared/law/parse.ts',
      'shared/match/planted.ts must not import node:fs',
      'electron/cli/planted.ts must not import better-sqlite3',
      'electron/engine/output/planted.ts must not import electron/engine/store/open.ts',
      'elsewhere/planted.ts belongs to no layer',
    ]);
  });

  it('keep SQL and the writing of truth in the store', () => {
    expect(storeViolations(files)).toEqual([]);
    const planted = [
      { path: 'electron/engine/jobs/planted.ts', text: "db.prepare('DELETE FROM item').run();" },
      { path: 'electron/engine/jobs/other.ts', text: "import { openLog } from '../store/operationLog.ts';" },
    ];
    expect(storeViolations(planted)).toEqual([
      'electron/engine/jobs/planted.ts speaks SQL',
      'electron/engine/jobs/other.ts writes through electron/engine/store/operationLog.ts',
    ]);
  });

  it('start neither engine nor window with a large library that most sittings do without', () => {
    const engine = loadedWith(files, 'electron/engine/process.ts');
    expect(engine).toContain('better-sqlite3');
    for (const large of ['exceljs', 'docx', 'echarts/dist/echarts.esm.min.mjs', '@e965/xlsx', 'mammoth', 'parse5'])
      expect(engine).not.toContain(large);
    const window = loadedWith(files, 'renderer/main.tsx');
    expect(window).toContain('react');
    for (const large of ['echarts', '@tanstack/react-table']) expect(window).not.toContain(large);
    const planted = [
      { path: 'shared/a.ts', text: "import type { T } from 'types';\nimport { b } from './b.ts';" },
      { path: 'shared/b.ts', text: "import x from 'now';\nconst y = await import('later');" },
    ];
    expect([...loadedWith(planted, 'shared/a.ts')]).toEqual(['now']);
  });

  it('allow no cycle in the product', () => {
    expect(findCycle(files)).toBeNull();
  });

  it('see a planted cycle', () => {
    const planted = [
      { path: 'shared/a.ts', text: "import { b } from './b.ts';" },
      { path: 'shared/b.ts', text: "export { a } from '#shared/a.ts';" },
    ];
    expect(findCycle(planted)).toEqual(['shared/a.ts', 'shared/b.ts', 'shared/a.ts']);
  });

  it('read every form of import', () => {
    const text = [
      "import type { A } from './a.ts';",
      "import {\n  b,\n  c,\n} from './b.ts';",
      "import './c.ts';",
      "export * from './d.ts';",
      "const e = await import('./e.ts');",
      "// import './commented.ts';",
    ].join('\n');
    expect(specifiers(text)).toEqual(['./a.ts', './b.ts', './c.ts', './d.ts', './e.ts']);
  });
});
