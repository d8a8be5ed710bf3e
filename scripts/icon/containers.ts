export interface Icon {
  readonly size: number;
  readonly png: Uint8Array;
}

/** Icons of several sizes in one file, as Windows takes them: a list of places, then the pictures. */
export function ico(icons: readonly Icon[]): Uint8Array {
  const list = Buffer.alloc(6 + icons.length * 16);
  list.writeUInt16LE(1, 2);
  list.writeUInt16LE(icons.length, 4);
  let place = list.length;
  for (const [n, { size, png }] of icons.entries()) {
    const at = 6 + n * 16;
    // 0 stands for 256.
    list.writeUInt8(size % 256, at);
    list.writeUInt8(size % 256, at + 1);
    list.writeUInt16LE(1, at + 4);
    list.writeUInt16LE(32, at + 6);
    list.writeUInt32LE(png.length, at + 8);
    list.writeUInt32LE(place, at + 12);
    place += png.length;
  }
  return Buffer.concat([list, ...icons.map(({ png }) => png)]);
}

/** What macOS calls a picture of each size. */
const names: ReadonlyMap<number, string> = new Map([
  [128, 'ic07'],
  [256, 'ic08'],
  [512, 'ic09'],
  [1024, 'ic10'],
]);

/** The same for macOS: each picture under its name. */
export function icns(icons: readonly Icon[]): Uint8Array {
  const parts = icons.map(({ size, png }) => part(names.get(size) ?? '', png));
  return part('icns', Buffer.concat(parts));
}

function part(name: string, content: Uint8Array): Buffer {
  const head = Buffer.alloc(8);
  head.write(name, 'latin1');
  head.writeUInt32BE(8 + content.length, 4);
  return Buffer.concat([head, content]);
}
