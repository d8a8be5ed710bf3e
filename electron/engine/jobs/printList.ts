import { Failure } from '#shared/model/failure.ts';
import type { Arrangement } from '#shared/publish/chapters.ts';
import type { PublishedList } from '#shared/publish/publishedList.ts';
import { pdfOfList } from '../output/press/pdf.ts';
import { type PressOrder, runPress } from '../output/press/press.ts';
import type { Session } from '../session.ts';
import { outside, type Task } from '../task.ts';

/** The list as a PDF, printed in a process of its own while others may be at the catalogue. @throws Failure */
export function printList(session: Session, list: PublishedList, by: Arrangement, task: Task): Promise<Uint8Array> {
  const program = session.places.press();
  if (program === null) throw new Failure('no-press', { format: 'PDF' });
  const press = (order: PressOrder) => runPress(program, order, task.signal);
  return outside(task, pdfOfList(list, by, session.places.resources, press));
}
