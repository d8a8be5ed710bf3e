import { writeSync } from 'node:fs';
import { openCatalogue } from '#engine/store/catalogueFile.ts';
import type { Change } from '#engine/store/operationLog.ts';
import { insert, writeOperation } from '#engine/store/write.ts';
import { item, operation } from './catalogueFixture.ts';

/** Run as a process of its own: begins an operation that never ends, and says when much of it is in the file. */
function* endlessly(): Generator<Change> {
  for (let id = 2; ; id += 1) {
    yield insert('item', item(id, { basis: '依据'.repeat(500) }));
    if (id === 1000) writeSync(1, 'under way');
  }
}

const { db } = openCatalogue(process.argv[2] ?? '');
// A small cache makes SQLite write before the transaction ends.
db.pragma('cache_size = 10');
writeOperation(db, operation('import', { uid: 'killed' }), endlessly());
