import { figuresOf, isAccounted } from '#shared/charts/figures.ts';
import type { Picture } from '#shared/charts/picture.ts';
import { picturesOf } from '#shared/charts/pictures.ts';
import { Failure } from '#shared/model/failure.ts';
import type { PublishedList } from '#shared/publish/publishedList.ts';
import type { DrawnPicture } from '../output/charts/drawnPicture.ts';
import { pngsOf } from '../output/press/png.ts';
import type { Press } from '../output/press/press.ts';
import type { Session } from '../session.ts';
import { letOthers, outside, type Task } from '../task.ts';

/** Sharp in print: about 200 points to the inch on a page. */
const density = 2;

/** What was drawn last of a session, since a release is as a rule written in several formats. */
const lastDrawn = new WeakMap<Session, { readonly key: string; readonly pngs: readonly Uint8Array[] }>();

export function haveDrawn(session: Session): boolean {
  return lastDrawn.has(session);
}

interface PictureToDraw {
  readonly picture: Picture;
  readonly svg: string;
}

/** The pictures of a list as SVG. None of a part of a release. @throws Failure stopped */
export async function picturesToDraw(list: PublishedList, task: Task): Promise<readonly PictureToDraw[]> {
  if (!isAccounted(list)) return [];
  const { svgOf } = await import('../output/charts/drawSvg.ts');
  const drawn: PictureToDraw[] = [];
  for (const picture of picturesOf(figuresOf(list))) {
    await letOthers(task);
    drawn.push({ picture, svg: svgOf(list, picture) });
  }
  return drawn;
}

/**
 * As files that are no web page hold them; null where nothing here can draw them, and the files have to do without.
 * @throws Failure stopped
 */
export async function drawnPictures(
  session: Session,
  pictures: readonly PictureToDraw[],
  press: Press | null,
  task: Task,
): Promise<readonly DrawnPicture[] | null> {
  const pngs = await pngsOfSession(session, pictures, press, task);
  if (pngs === null) return null;
  return pictures.flatMap(({ picture: { id, title, text, width, height } }, index) => {
    const png = pngs[index];
    return png === undefined ? [] : [{ id, title, text, width, height, png }];
  });
}

async function pngsOfSession(
  session: Session,
  pictures: readonly PictureToDraw[],
  press: Press | null,
  task: Task,
): Promise<readonly Uint8Array[] | null> {
  if (pictures.length === 0) return [];
  const key = pictures.map(({ svg }) => svg).join('');
  const last = lastDrawn.get(session);
  if (last?.key === key) return last.pngs;
  if (press === null) return null;
  const vectors = pictures.map(({ picture: { width, height }, svg }) => ({
    svg,
    width: width * density,
    height: height * density,
  }));
  try {
    const pngs = await outside(task, pngsOf(vectors, press));
    lastDrawn.set(session, { key, pngs });
    return pngs;
  } catch (error) {
    if (error instanceof Failure && error.code === 'press-failed') return null;
    throw error;
  }
}
