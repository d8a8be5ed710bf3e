import type { ReleaseContent } from '#shared/publish/release.ts';
import { Documents } from '../output/documents.ts';
import { pdfOfList } from '../output/press/pdf.ts';
import { openPress } from '../output/press/press.ts';
import type { Session } from '../session.ts';
import { outside, type Task } from '../task.ts';
import { drawnPictures, haveDrawn, picturesToDraw } from './releasePictures.ts';

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
  const program = session.places.press();
  const press = program === null ? null : openPress(program, part.signal);
  if (hasPictures && !haveDrawn(session)) press?.start();
  const begun: Promise<unknown>[] = [];
  const begin = <R>(work: Promise<R>): Promise<R> => {
    // Heard of where it is waited for.
    begun.push(work.catch(() => {}));
    return work;
  };
  const toDraw = begin(hasPictures ? picturesToDraw(content, part) : Promise.resolve([]));
  const documents = new Documents({
    drawn: begin(toDraw.then((pictures) => drawnPictures(session, pictures, press, part))),
    // After the pictures, which more waits for.
    print: press === null ? null : (list, by) => begin(toDraw.then(() => outside(part, pdfOfList(list, by, press)))),
  });
  try {
    return await write({ documents, task: part });
  } finally {
    ended.abort();
    await Promise.all(begun);
    await press?.close();
  }
}
