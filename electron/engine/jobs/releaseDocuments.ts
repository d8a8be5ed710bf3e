import type { ReleaseContent } from '#shared/publish/release.ts';
import { Documents } from '../output/documents.ts';
import type { Session } from '../session.ts';
import type { Task } from '../task.ts';
import { printList } from './printList.ts';
import { releasePictures } from './releasePictures.ts';

/** The documents of a release while it is written, and the task that what is made of them belongs to. */
export interface Making {
  readonly documents: Documents;
  readonly task: Task;
}

/**
 * Has a release written. Another process draws and prints meanwhile, since that takes longest; at the end, or where
 * anything fails, what is still under way is stopped and waited for.
 */
export async function withDocuments<T>(
  session: Session,
  content: ReleaseContent,
  hasPictures: boolean,
  task: Task,
  write: (making: Making) => Promise<T>,
): Promise<T> {
  const ended = new AbortController();
  const part = { ...task, signal: AbortSignal.any([task.signal, ended.signal]) };
  const begun: Promise<unknown>[] = [];
  const begin = <R>(work: Promise<R>): Promise<R> => {
    // Heard of where it is waited for.
    begun.push(work.catch(() => {}));
    return work;
  };
  const documents = new Documents({
    drawn: begin(hasPictures ? releasePictures(session, content, part) : Promise.resolve([])),
    print: session.places.press() === null ? null : (list, by) => begin(printList(session, list, by, part)),
  });
  try {
    return await write({ documents, task: part });
  } finally {
    ended.abort();
    await Promise.all(begun);
  }
}
