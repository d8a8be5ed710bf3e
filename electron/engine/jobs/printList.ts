import type { Arrangement } from '#shared/publish/chapters.ts';
import type { PublishedList } from '#shared/publish/publishedList.ts';
import { pdfOfList } from '../output/press/pdf.ts';
import type { Session } from '../session.ts';
import { outside, type Task } from '../task.ts';
import { pressFor } from './pressFor.ts';

/** The list as a PDF, printed while others may be at the catalogue. @throws Failure no-press, press-failed, stopped */
export function printList(session: Session, list: PublishedList, by: Arrangement, task: Task): Promise<Uint8Array> {
  const press = pressFor(session, task, 'PDF');
  return outside(task, pdfOfList(list, by, session.places.resources, press));
}
