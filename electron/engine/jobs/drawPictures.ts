import { pngsOf, type VectorPicture } from '../output/press/png.ts';
import type { Session } from '../session.ts';
import { outside, type Task } from '../task.ts';
import { pressFor } from './pressFor.ts';

/** SVGs as PNGs, in their order, drawn while others may be at the catalogue. @throws Failure no-press, press-failed, stopped */
export function drawPictures(session: Session, pictures: readonly VectorPicture[], task: Task): Promise<Uint8Array[]> {
  const press = pressFor(session, task, 'PNG');
  return outside(task, pngsOf(pictures, session.places.resources, press));
}
