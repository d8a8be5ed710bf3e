import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { closeCatalogue, createCatalogue, openCatalogue } from '#engine/store/catalogueFile.ts';
import { listOperations } from '#engine/store/history.ts';
import { countAllItems } from '#engine/store/items.ts';
import { importFile, item, verifyFile } from './catalogueFixture.ts';

test('a process killed in the middle of an operation leaves the catalogue as it was before it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'quanqing-kill-'));
  try {
    const file = join(folder, 'a.quanqing');
    const before = createCatalogue(file);
    importFile(before, { file: 'a.xlsx', items: [item(1)] });
    closeCatalogue(before);
    await killWhileImporting(file);
    expect(statSync(`${file}-wal`).size).toBeGreaterThan(100_000);
    const { db } = openCatalogue(file);
    expect(countAllItems(db)).toEqual({ items: 1, subItems: 0 });
    expect(listOperations(db)).toHaveLength(1);
    expect(verifyFile(db)).toEqual([]);
    closeCatalogue(db);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

async function killWhileImporting(file: string): Promise<void> {
  const program = join(import.meta.dirname, 'importUntilKilled.ts');
  const child = spawn(process.execPath, [program, file], { stdio: ['ignore', 'pipe', 'inherit'] });
  await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
  child.kill('SIGKILL');
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  expect(child.signalCode).toBe('SIGKILL');
}
