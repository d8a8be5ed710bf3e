import { resolve } from 'node:path';
import { createEngine } from '#engine/engine.ts';

const lists = resolve(import.meta.dirname, '../../../resources/sample/lists');

/** The composed sample, imported, matched, classified and checked. */
export async function sampleCatalogue(file: string): Promise<void> {
  const actor = 'bench';
  const engine = createEngine();
  await engine.call('catalogue/create', { file, title: '样例', place: '北原区', actor });
  await engine.call('intake/import', { paths: [lists], actor });
  await engine.call('work/classify', {});
  await engine.call('work/match', {});
  await engine.call('work/check', {});
  engine.close();
}
