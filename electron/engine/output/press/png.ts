import { encode } from 'fast-png';
import { fonts, page, styleSheet } from './pages.ts';
import type { Press } from './press.ts';

export interface VectorPicture {
  /** An `<svg>` with a viewBox, and with its looks as attributes: styles inside of it do not count. */
  readonly svg: string;
  /** Of the PNG, in pixels, at most 8192: a multiple of the viewBox where it is to be sharp in print. */
  readonly width: number;
  readonly height: number;
}

/**
 * Pictures as PNG, on white, their texts in the fonts that come with the program, in the order given. All are drawn in
 * one go, since the program takes a second or two to start. The same pictures give the same bytes wherever it stands on
 * the same version of Electron.
 * @param resources the folder `resources` of the program
 * @throws Failure stopped, press-failed
 */
export async function pngsOf(
  pictures: readonly VectorPicture[],
  resources: string,
  press: Press,
): Promise<Uint8Array[]> {
  if (pictures.length === 0) return [];
  const drawn = pictures.map((picture, index) => ({ ...picture, page: `${index}.html`, bitmap: `${index}.bgra` }));
  const bitmaps = await press({
    job: { kind: 'draw', pictures: drawn.map(({ svg: _, ...picture }) => picture) },
    pages: [
      ...drawn.map((picture) => page(picture.page, picturePage(picture.svg))),
      await styleSheet('picture.css', resources),
      ...(await fonts(resources)),
    ],
    results: drawn.map(({ bitmap }) => bitmap),
  });
  return drawn.map(({ width, height }, index) =>
    encode({ width, height, channels: 3, depth: 8, data: colours(bitmaps[index] ?? new Uint8Array()) }),
  );
}

function picturePage(svg: string): string {
  return [
    '<!DOCTYPE html>',
    '<html lang="zh-CN">',
    '<head>',
    '<meta charset="utf-8">',
    '<link rel="stylesheet" href="fonts/fonts.css">',
    '<link rel="stylesheet" href="picture.css">',
    '</head>',
    `<body>${svg}</body>`,
    '</html>',
    '',
  ].join('\n');
}

/** Red, green and blue of pixels that are blue, green, red and opacity. */
function colours(bitmap: Uint8Array): Uint8Array {
  const data = new Uint8Array((bitmap.length / 4) * 3);
  for (let from = 0, to = 0; from < bitmap.length; from += 4, to += 3) {
    data[to] = bitmap[from + 2] ?? 0;
    data[to + 1] = bitmap[from + 1] ?? 0;
    data[to + 2] = bitmap[from] ?? 0;
  }
  return data;
}
