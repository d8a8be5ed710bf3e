import { encode } from 'fast-png';
import { expect, it } from 'vitest';
import { encodePng } from '#engine/output/press/encodePng.ts';

const [width, height] = [7, 5];
/** Blue, green, red and opacity, all different. */
const bitmap = Uint8Array.from({ length: width * height * 4 }, (_, index) =>
  index % 4 === 3 ? 255 : (index * 37) % 251,
);

it('has the pixels of the bitmap, in the bytes that another library gives them', () => {
  const pixels = Array.from({ length: width * height }, (_, index) => bitmap.subarray(4 * index, 4 * index + 3));
  const data = Uint8Array.from(pixels.flatMap(([blue = 0, green = 0, red = 0]) => [red, green, blue]));
  const png = encodePng(bitmap, width, height);
  expect(Buffer.from(png).equals(encode({ width, height, channels: 3, depth: 8, data }))).toBe(true);
});

it('is none of a bitmap of another size', () => {
  expect(() => encodePng(bitmap, width, height + 1)).toThrow('7 × 6');
});
