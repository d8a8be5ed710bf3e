import { figuresOf, isAccounted } from '#shared/charts/figures.ts';
import { picturesOf } from '#shared/charts/pictures.ts';
import { Failure } from '#shared/model/failure.ts';
import type { PublishedList } from '#shared/publish/publishedList.ts';
import type { DrawnPicture } from '../output/charts/drawnPicture.ts';
import type { VectorPicture } from '../output/press/png.ts';
import type { Session } from '../session.ts';
import { letOthers, type Task } from '../task.ts';
import { drawPictures } from './drawPictures.ts';

/** Sharp in print: about 200 points to the inch on a page. */
const density = 2;

/** What was drawn last of a session, since a release is as a rule written in several formats. */
const lastDrawn = new WeakMap<Session, { readonly key: string; readonly pngs: readonly Uint8Array[] }>();

/**
 * The pictures of a list as files that are no web page hold them. None of a part of a release; null where nothing here can
 * draw them, and the files have to do without. @throws Failure stopped
 */
export async function releasePictures(
  session: Session,
  list: PublishedList,
  task: Task,
): Promise<readonly DrawnPicture[] | null> {
  if (!isAccounted(list)) return [];
  const { svgOf } = await import('../output/charts/drawSvg.ts');
  const pictures = picturesOf(figuresOf(list));
  const vectors: VectorPicture[] = [];
  for (const picture of pictures) {
    await letOthers(task);
    vectors.push({ svg: svgOf(list, picture), width: picture.width * density, height: picture.height * density });
  }
  const key = vectors.map(({ svg }) => svg).join('');
  let pngs = lastDrawn.get(session)?.key === key ? lastDrawn.get(session)?.pngs : undefined;
  if (pngs === undefined) {
    pngs = await drawnHere(() => drawPictures(session, vectors, task));
    if (pngs === undefined) return null;
    lastDrawn.set(session, { key, pngs });
  }
  return pictures.flatMap(({ id, title, text, width, height }, index) => {
    const png = pngs[index];
    return png === undefined ? [] : [{ id, title, text, width, height, png }];
  });
}

async function drawnHere(draw: () => Promise<readonly Uint8Array[]>): Promise<readonly Uint8Array[] | undefined> {
  try {
    return await draw();
  } catch (error) {
    if (error instanceof Failure && (error.code === 'no-press' || error.code === 'press-failed')) return undefined;
    throw error;
  }
}
