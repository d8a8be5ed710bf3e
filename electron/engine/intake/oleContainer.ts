/** A stream of an OLE container, the file in which old programs keep several ([MS-CFB]). */
export interface OleStream {
  /** @throws RangeError where a part of it is not in the file */
  read(): Uint8Array;
}

/**
 * The streams of a container by their names in lower case. Read here rather than by a library: none at hand ends where a
 * chain of sectors leads back into itself.
 * @throws RangeError where the container is cut short or its chains lead nowhere
 */
export function openOle(bytes: Uint8Array): ReadonlyMap<string, OleStream> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const sectors = mainSectors(file);
  const entries = [...readDirectory(joined(sectors, file.readUInt32LE(at.directory)))];
  const small = () => miniSectors(file, sectors, entries);
  return new Map(
    entries
      .filter(({ kind }) => kind === kinds.stream)
      .map(({ name, start, size }) => [
        name.toLowerCase(),
        { read: () => joined(size < smallBelow ? small() : sectors, start, size) },
      ]),
  );
}

/** Of the header. */
const at = { sectorShift: 30, directory: 48, miniTable: 60, tableList: 68, tables: 76 } as const;
const tablesInHeader = 109;
/** Larger numbers mean something else than a sector. */
const lastSector = 0xfffffff9;
const kinds = { stream: 2, root: 5 } as const;
/** Streams of fewer bytes lie in sectors of their own size, in the stream of the root. */
const smallBelow = 4096;
const miniSize = 64;

interface Sectors {
  readonly size: number;
  readonly count: number;
  content(sector: number): Buffer;
  /** The sector after this one. */
  next(sector: number): number;
}

function mainSectors(file: Buffer): Sectors {
  const size = 1 << file.readUInt16LE(at.sectorShift);
  if (size !== 512 && size !== 4096) throw new RangeError(`sectors of ${size} bytes`);
  const count = Math.ceil(file.length / size) - 1;
  const content = (sector: number): Buffer => {
    if (sector >= count) throw new RangeError(`sector ${sector} of ${count}`);
    return file.subarray((sector + 1) * size, (sector + 2) * size);
  };
  const tables = listTables(file, size, count, content);
  const next = (sector: number) =>
    content(tables[Math.floor((sector * 4) / size)] ?? count).readUInt32LE((sector * 4) % size);
  return { size, count, content, next };
}

/** The sectors with the table that tells of each sector which one follows: the first in the header, others in a chain. */
function listTables(file: Buffer, size: number, count: number, content: (sector: number) => Buffer): number[] {
  const tables = [...numbers(file.subarray(at.tables, at.tables + tablesInHeader * 4))];
  let list = file.readUInt32LE(at.tableList);
  for (let seen = 0; list <= lastSector; seen += 1) {
    if (seen > count) throw new RangeError('a list of tables without an end');
    tables.push(...numbers(content(list).subarray(0, size - 4)));
    list = content(list).readUInt32LE(size - 4);
  }
  return tables.slice(0, count);
}

function* numbers(bytes: Buffer): Generator<number> {
  for (let place = 0; place + 4 <= bytes.length; place += 4) yield bytes.readUInt32LE(place);
}

function miniSectors(file: Buffer, sectors: Sectors, entries: readonly Entry[]): Sectors {
  const root = entries.find(({ kind }) => kind === kinds.root);
  if (root === undefined) throw new RangeError('no root');
  const stream = joined(sectors, root.start);
  const table = joined(sectors, file.readUInt32LE(at.miniTable));
  return {
    size: miniSize,
    count: Math.ceil(stream.length / miniSize),
    content: (sector) => stream.subarray(sector * miniSize, (sector + 1) * miniSize),
    next: (sector) => table.readUInt32LE(sector * 4),
  };
}

/** What a chain of sectors holds; so many bytes of it, or all. */
function joined(sectors: Sectors, start: number, bytes?: number): Buffer {
  const most = bytes === undefined ? sectors.count : Math.ceil(bytes / sectors.size);
  if (most > sectors.count) throw new RangeError(`${most} sectors of ${sectors.count}`);
  const parts: Buffer[] = [];
  let sector = start;
  for (; sector <= lastSector && parts.length < most; sector = sectors.next(sector))
    parts.push(sectors.content(sector));
  if (bytes === undefined && sector <= lastSector) throw new RangeError('a chain without an end');
  const content = Buffer.concat(parts);
  if (content.length < (bytes ?? 0)) throw new RangeError(`${content.length} of ${bytes} bytes`);
  return content.subarray(0, bytes);
}

interface Entry {
  readonly name: string;
  readonly kind: number;
  readonly start: number;
  readonly size: number;
}

function* readDirectory(directory: Buffer): Generator<Entry> {
  for (let place = 0; place + 128 <= directory.length; place += 128) {
    const entry = directory.subarray(place, place + 128);
    yield {
      // With a character that ends it.
      name: entry.toString('utf16le', 0, Math.max(0, Math.min(64, entry.readUInt16LE(64)) - 2)),
      kind: entry.readUInt8(66),
      start: entry.readUInt32LE(116),
      size: entry.readUInt32LE(120),
    };
  }
}
