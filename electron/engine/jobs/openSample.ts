import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Output, Parsed } from '#shared/contract.ts';
import type { Session } from '../session.ts';
import type { Task } from '../task.ts';
import { createCatalogue, openCatalogue } from './createCatalogue.ts';
import { importFiles } from './importFiles.ts';

/** Makes a catalogue of the lists that come with the program, to practise on. Where it is stopped, nothing stays. */
export async function openSample(
  session: Session,
  { file, alone, actor }: Parsed<'sample/open'>,
  task: Task,
): Promise<Output<'sample/open'>> {
  createCatalogue(session, {
    file,
    title: '北原区权力清单（样例）',
    place: '北原区',
    categories: 'KDL-2015',
    alone,
    actor,
  });
  try {
    await importFiles(session, { paths: [join(session.places.resources, 'sample', 'lists')], actor }, task);
  } catch (error) {
    session.letGo();
    for (const part of ['', '-wal', '-shm']) rmSync(`${file}${part}`, { force: true });
    throw error;
  }
  return openCatalogue(session, { file, alone, backUp: false, readOnly: 'no' });
}
