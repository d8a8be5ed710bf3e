import i18next from 'i18next';
import { callShell } from '#renderer/engine/client.ts';
import { tellDone, tellFailure, tellNotice } from '#renderer/engine/tell.ts';

/** A picture that stands by itself. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

export type Draw = () => Picture;

/** Sharp in print, too. */
const density = 3;

/** Puts the picture on the clipboard, for a document. */
export async function copyPicture(draw: Draw, ground: string): Promise<void> {
  try {
    const blob = await pngOf(draw(), ground);
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })]);
    tellDone(i18next.t('statistics:picture.copied'));
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    tellNotice(i18next.t('statistics:picture.notCopied'));
  }
}

/** Asks where to, and writes the picture there. */
export async function savePicture(draw: Draw, name: string, kind: 'png' | 'svg', ground: string): Promise<void> {
  try {
    const file = await callShell('shell/saveAs', {
      title: i18next.t('statistics:picture.where'),
      name: `${name}.${kind}`,
      filters: [{ name: i18next.t(`statistics:picture.${kind}File`), extensions: [kind] }],
    });
    if (file === null) return;
    const picture = draw();
    const bytes =
      kind === 'svg'
        ? new TextEncoder().encode(onGround(picture, ground))
        : new Uint8Array(await (await pngOf(picture, ground)).arrayBuffer());
    await callShell('shell/saveBytes', { file, bytes });
    tellDone(i18next.t('statistics:picture.saved', { file }));
  } catch (error) {
    tellFailure(error);
  }
}

async function pngOf(picture: Picture, ground: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(onGround(picture, ground))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * density);
  canvas.height = Math.round(picture.height * density);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('the picture could not be drawn')) : resolve(blob)));
  });
}

/** Readers show what has no ground on theirs, which may be dark. */
function onGround({ svg, width, height }: Picture, ground: string): string {
  const [head = ''] = /^<svg[^>]*>/.exec(svg) ?? [];
  return `${head}<rect width="${width}" height="${height}" fill="${ground}"/>${svg.slice(head.length)}`;
}
