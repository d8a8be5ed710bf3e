import { crc32, deflateSync, inflateSync } from 'node:zlib';

const signature = Buffer.from('89504e470d0a1a0a', 'hex');
const most = 256;

/** The same picture in 256 colours: those it has most of, and those that would be missed most. */
export function smallPng(png: Buffer): Buffer {
  const { width, height, pixels } = readPixels(png);
  const counts = new Map<number, number>();
  for (const color of pixels) counts.set(color, (counts.get(color) ?? 0) + 1);
  const colors = chooseColors(counts);
  const places = new Map([...counts.keys()].map((color) => [color, nearest(color, colors)]));
  const lines = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) lines[y * (width + 1) + 1 + x] = places.get(pixels[y * width + x] ?? 0) ?? 0;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const table = Buffer.from(colors.flatMap((color) => [color >> 16, (color >> 8) & 255, color & 255]));
  const parts = [chunk('IHDR', header), chunk('PLTE', table), chunk('IDAT', deflateSync(lines, { level: 9 }))];
  return Buffer.concat([signature, ...parts, chunk('IEND', Buffer.alloc(0))]);
}

/** One after the other the colour of which there is most, and which is farthest from those that were chosen. */
function chooseColors(counts: ReadonlyMap<number, number>): readonly number[] {
  const left = [...counts].map(([color, count]) => ({ color, count, far: 3 * 255 ** 2 }));
  const chosen: number[] = [];
  while (chosen.length < Math.min(most, left.length)) {
    const next = left.reduce((best, each) => (each.count * each.far > best.count * best.far ? each : best));
    chosen.push(next.color);
    for (const each of left) each.far = Math.min(each.far, distance(each.color, next.color));
  }
  return chosen;
}

function nearest(color: number, colors: readonly number[]): number {
  const far = colors.map((other) => distance(color, other));
  return far.indexOf(Math.min(...far));
}

function distance(one: number, other: number): number {
  const red = (one >> 16) - (other >> 16);
  const green = ((one >> 8) & 255) - ((other >> 8) & 255);
  const blue = (one & 255) - (other & 255);
  return red * red + green * green + blue * blue;
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([size, body, sum]);
}

/** Of a PNG as the browser writes it: 8 bits a channel, with or without transparency, not interlaced. */
function readPixels(png: Buffer): { width: number; height: number; pixels: Uint32Array } {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const channels = png[25] === 6 ? 4 : 3;
  const data: Buffer[] = [];
  for (let at = signature.length; at < png.length; at += png.readUInt32BE(at) + 12) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const bytes = unfiltered(inflateSync(Buffer.concat(data)), width * channels, height, channels);
  const pixels = new Uint32Array(width * height);
  pixels.forEach((_, index) => {
    const at = index * channels;
    pixels[index] = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
  });
  return { width, height, pixels };
}

/** Each line of a PNG is written as the difference to its neighbours, in one of five ways. */
function unfiltered(lines: Buffer, length: number, height: number, channels: number): Uint8Array {
  const bytes = new Uint8Array(length * height);
  for (let y = 0; y < height; y += 1) {
    const way = lines[y * (length + 1)] ?? 0;
    for (let x = 0; x < length; x += 1) {
      const left = x < channels ? 0 : (bytes[y * length + x - channels] ?? 0);
      const up = y === 0 ? 0 : (bytes[(y - 1) * length + x] ?? 0);
      const corner = y === 0 || x < channels ? 0 : (bytes[(y - 1) * length + x - channels] ?? 0);
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][way] ?? 0;
      bytes[y * length + x] = (lines[y * (length + 1) + 1 + x] ?? 0) + guess;
    }
  }
  return bytes;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}
