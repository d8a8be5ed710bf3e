import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createEngine } from '#engine/engine.ts';
import { migrations } from '#engine/store/migrations/migrations.ts';
import { bigCatalogue } from '../app/bigCatalogue.ts';
import { workAYear } from './history.ts';

/** Histories of another kind get another name, so that an older one in the temporary folder is not taken. */
const version = 1;

/**
 * Makes a catalogue of so many items and so many operations once, keeps it in the temporary folder and says where. A
 * process of its own, so that its memory is not that of what is measured.
 */
const { values } = parseArgs({ options: { items: { type: 'string' }, operations: { type: 'string' } } });
const [items, operations] = [Number(values.items), Number(values.operations)];
const name = `load-${items}-${operations}-v${version}-schema${migrations.length}.quanqing`;
const file = join(tmpdir(), 'quanqing-bench', name);
if (!existsSync(file)) {
  const draft = `${file}.draft`;
  for (const suffix of ['', '-wal', '-shm']) rmSync(draft + suffix, { force: true });
  copyFileSync(await bigCatalogue(items), draft);
  workAYear(draft, items, operations);
  // As after any work in the window: the figures were looked at.
  const reader = createEngine();
  await reader.call('catalogue/open', { file: draft });
  await reader.call('overview/read', {});
  reader.close();
  renameSync(draft, file);
}
process.stdout.write(file);
