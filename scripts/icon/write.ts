import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { decode, encode } from 'fast-png';
import { pngsOf, type VectorPicture } from '#engine/output/press/png.ts';
import { openPress } from '#engine/output/press/press.ts';
import { sourcePress } from '#engine/sourcePress.ts';
import { icns, ico } from './containers.ts';

/**
 * `npm run icon`: draws resources/icon/icon.svg, its sign in the font that the program brings, as the files that systems
 * want. At small sizes the line inside of the edge is left out.
 */
const folder = resolve(import.meta.dirname, '../../resources/icon');
const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024] as const;
const lineFrom = 48;

const program = sourcePress();
if (program === null) throw new Error('No press here: run npm run press first.');
const press = openPress(program, new AbortController().signal);
const svg = readFileSync(join(folder, 'icon.svg'), 'utf8');
const [edge = ''] = /<rect [^>]*\/>/.exec(svg) ?? [];
const picture = (size: number): VectorPicture => ({
  // Square: what the corners let through is drawn by itself.
  svg: (size < lineFrom ? svg.replace(/<rect [^>]*stroke=[^>]*\/>/, '') : svg).replace(/ rx="60"/, ''),
  width: size,
  height: size,
});
const shape = (size: number): VectorPicture => ({
  svg: `<svg viewBox="0 0 256 256">${edge.replace(/fill="[^"]*"/, 'fill="#000000"')}</svg>`,
  width: size,
  height: size,
});
const drawn = await pngsOf([...sizes.map(picture), ...sizes.map(shape)], press).finally(press.close);
const icons = new Map(sizes.map((size, n) => [size, withCorners(drawn[n], drawn[sizes.length + n], size)]));

for (const name of readdirSync(folder)) if (/\.(png|ico|icns)$/.test(name)) rmSync(join(folder, name));
for (const [size, png] of icons) if (size <= 512) writeFileSync(join(folder, `${size}x${size}.png`), png);
writeFileSync(
  join(folder, 'icon.ico'),
  ico([16, 24, 32, 48, 64, 128, 256].map((size) => ({ size, png: pngOf(size) }))),
);
writeFileSync(join(folder, 'icon.icns'), icns([128, 256, 512, 1024].map((size) => ({ size, png: pngOf(size) }))));

function pngOf(size: number): Uint8Array {
  const png = [...icons].find(([each]) => each === size)?.[1];
  if (png === undefined) throw new Error(`no icon of ${size}`);
  return png;
}

/** A picture on white, opaque only where its shape is black. */
function withCorners(picture: Uint8Array | undefined, shape: Uint8Array | undefined, size: number): Uint8Array {
  if (picture === undefined || shape === undefined) throw new Error('the press left a picture out');
  const [colours, mask] = [decode(picture).data, decode(shape).data];
  const data = new Uint8Array(size * size * 4);
  for (let n = 0; n < size * size; n += 1) {
    data.set([colours[n * 3] ?? 0, colours[n * 3 + 1] ?? 0, colours[n * 3 + 2] ?? 0, 255 - (mask[n * 3] ?? 0)], n * 4);
  }
  return encode({ width: size, height: size, channels: 4, depth: 8, data });
}
