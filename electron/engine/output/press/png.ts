import type { Press } from './press.ts';

export interface VectorPicture {
  /** An `<svg>` with a viewBox, and with its looks as attributes: styles inside of it do not count. */
  readonly svg: string;
  /** Of the PNG, in pixels, at most 8192: a multiple of the viewBox where it is to be sharp in print. */
  readonly width: number;
  readonly height: number;
}

/**
 * Pictures as PNG, on white, their texts in the fonts that come with the program, in the order given. The same pictures
 * give the same bytes wherever it stands on the same version of Electron. @throws Failure stopped, press-failed
 */
export async function pngsOf(pictures: readonly VectorPicture[], press: Press): Promise<Uint8Array[]> {
  if (pictures.length === 0) return [];
  const drawn = pictures.map((picture, index) => ({ ...picture, page: `${index}.html`, png: `${index}.png` }));
  return press.print({
    job: { kind: 'draw', pictures: drawn.map(({ svg: _, ...picture }) => picture) },
    pages: drawn.map(({ page, svg }) => ({ name: page, html: picturePage(svg) })),
    results: drawn.map(({ png }) => png),
  });
}

function picturePage(svg: string): string {
  return [
    '<!DOCTYPE html>',
    '<html lang="zh-CN">',
    '<head>',
    '<meta charset="utf-8">',
    '<link rel="stylesheet" href="fonts/fonts.css">',
    '<link rel="stylesheet" href="press/picture.css">',
    '</head>',
    `<body>${svg}</body>`,
    '</html>',
    '',
  ].join('\n');
}
