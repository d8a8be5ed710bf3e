import type { DrawnPicture } from '#engine/output/charts/drawnPicture.ts';

/** One white point. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg==',
  'base64',
);

/** Pictures as they come from the press, but for what they show. */
export const drawnPictures: readonly DrawnPicture[] = ['甲', '乙'].map((title) => {
  return { id: title, title, text: `${title}：1`, width: 960, height: 414, png };
});
