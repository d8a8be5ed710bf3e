import { crc32 } from 'node:zlib';
import { zlibSync } from 'fflate';

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
/** 8 bits for each of red, green and blue; packed and filtered in the only ways there are, not interlaced. */
const kind = Uint8Array.of(8, 2, 0, 0, 0);

/**
 * A PNG of pixels that are blue, green, red and opacity, a byte each, line by line; they are all opaque. Packed by the
 * library that packs everything, whose bytes are the same on every machine.
 */
export function encodePng(bitmap: Uint8Array, width: number, height: number): Uint8Array {
  if (bitmap.length !== width * height * 4)
    throw new Error(`${bitmap.length} bytes are no ${width} × ${height} pixels`);
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set(kind, 8);
  const data = zlibSync(unfilteredLines(bitmap, width, height), { level: 3 });
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', new Uint8Array())]);
}

/** Red, green and blue; a nought before each line says that it is not filtered. */
function unfilteredLines(bitmap: Uint8Array, width: number, height: number): Uint8Array {
  const lines = new Uint8Array((1 + width * 3) * height);
  let from = 0;
  let to = 0;
  for (let y = 0; y < height; y += 1) {
    to += 1;
    for (let x = 0; x < width; x += 1) {
      lines[to] = bitmap[from + 2] ?? 0;
      lines[to + 1] = bitmap[from + 1] ?? 0;
      lines[to + 2] = bitmap[from] ?? 0;
      from += 4;
      to += 3;
    }
  }
  return lines;
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const bytes = Buffer.alloc(12 + data.length);
  bytes.writeUInt32BE(data.length, 0);
  bytes.write(name, 4, 'latin1');
  bytes.set(data, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, 8 + data.length)), 8 + data.length);
  return bytes;
}
