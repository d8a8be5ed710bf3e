import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { smallPng } from '../../scripts/screenshots/smallPng.ts';

/** Red, green and blue, the second line written as the difference to the first. */
const lines = [
  [0, 255, 0, 0, 0, 255, 0],
  [2, 0, 0, 0, 0, 1, 255],
];

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

function part(png: Buffer, name: string): Buffer {
  const at = png.indexOf(name, 0, 'latin1');
  return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
}

describe('a picture in few colours', () => {
  it('shows the same where it has few to begin with', () => {
    const header = Buffer.from([0, 0, 0, 2, 0, 0, 0, 2, 8, 2, 0, 0, 0]);
    const png = Buffer.concat([
      Buffer.from('89504e470d0a1a0a', 'hex'),
      chunk('IHDR', header),
      chunk('IDAT', deflateSync(Buffer.from(lines.flat()))),
      chunk('IEND', Buffer.alloc(0)),
    ]);
    const small = smallPng(png);
    const palette = part(small, 'PLTE');
    const colorAt = (place: number) => [...palette.subarray(place * 3, place * 3 + 3)];
    const [, a = 0, b = 0, , c = 0, d = 0] = inflateSync(part(small, 'IDAT'));
    expect([a, b, c, d].map(colorAt)).toEqual([
      [255, 0, 0],
      [0, 255, 0],
      [255, 0, 0],
      [0, 0, 255],
    ]);
  });
});
