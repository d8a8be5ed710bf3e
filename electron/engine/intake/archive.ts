import { crc32, inflateRawSync } from 'node:zlib';
import { IntakeRefusal } from './intakeRefusal.ts';
import { maxArchiveEntries, maxRatio, maxUnpackedBytes, ratioMattersAbove } from './limits.ts';

/** Unpacked parts of an archive by their path. */
export type Parts = ReadonlyMap<string, Uint8Array>;

interface Entry {
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Of the local header. */
  readonly offset: number;
}

/** A ZIP archive of which nothing is unpacked yet. */
export interface Archive {
  readonly names: readonly string[];
  /**
   * Unpacks the parts that `wanted` names.
   * @throws IntakeRefusal 'zip-bomb' before unpacking more than the limits, 'truncated' where size or check sum differ
   */
  unpack(wanted: (name: string) => boolean): Parts;
}

/**
 * Read here rather than by a library: none at hand checks both the real size and the check sum, and a damaged list
 * that is read as if it were whole would lose rows without anyone noticing.
 */
export function openArchive(bytes: Uint8Array): Archive {
  const entries = damagedIfThrown('ZIP', () => listEntries(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)));
  return {
    names: entries.map((entry) => entry.name),
    unpack: (wanted) => {
      const chosen = entries.filter((entry) => wanted(entry.name));
      refuseBomb(chosen, bytes.length);
      return new Map(chosen.map((entry) => [entry.name, damagedIfThrown(entry.name, () => inflate(bytes, entry))]));
    },
  };
}

function damagedIfThrown<T>(part: string, act: () => T): T {
  try {
    return act();
  } catch (thrown) {
    if (thrown instanceof IntakeRefusal) throw thrown;
    throw new IntakeRefusal('truncated', part, { cause: thrown });
  }
}

function refuseBomb(entries: readonly Entry[], packed: number): void {
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  const megabytes = Math.round(total / 1024 / 1024);
  if (total > maxUnpackedBytes) throw new IntakeRefusal('zip-bomb', `${megabytes} MB`);
  if (total > ratioMattersAbove && total > packed * maxRatio) {
    throw new IntakeRefusal('zip-bomb', `1 : ${Math.round(total / packed)}`);
  }
}

function inflate(bytes: Uint8Array, entry: Entry): Uint8Array {
  if (entry.encrypted) throw new IntakeRefusal('encrypted');
  const header = Buffer.from(bytes.buffer, bytes.byteOffset + entry.offset, 30);
  const start = entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  if (start + entry.packedSize > bytes.length) throw new RangeError('entry');
  const packed = bytes.subarray(start, start + entry.packedSize);
  // One byte above the declared size, so that an entry that understates itself is caught by its check sum.
  const content = entry.method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: entry.size + 1 });
  if (content.length !== entry.size || crc32(content) !== entry.crc) throw new RangeError('entry');
  return content;
}

const endSignature = 0x06054b50;
const end64LocatorSignature = 0x07064b50;
const entrySignature = 0x02014b50;
const useZip64 = 0xffffffff;

/** The central directory, with the sizes of ZIP64 where an archive writes them (some Java programs always do). */
function listEntries(bytes: Buffer): Entry[] {
  const end = findEnd(bytes);
  let count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  if (end >= 20 && bytes.readUInt32LE(end - 20) === end64LocatorSignature) {
    const end64 = Number(bytes.readBigUInt64LE(end - 12));
    count = Number(bytes.readBigUInt64LE(end64 + 32));
    at = Number(bytes.readBigUInt64LE(end64 + 48));
  }
  if (count > maxArchiveEntries) throw new IntakeRefusal('zip-bomb', `${count} entries`);
  const entries: Entry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (bytes.readUInt32LE(at) !== entrySignature) throw new RangeError('directory');
    entries.push(readEntry(bytes, at));
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

/** The end record stands last, followed at most by a comment of 65,535 bytes. */
function findEnd(bytes: Buffer): number {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 0xffff); at -= 1) {
    if (bytes.readUInt32LE(at) === endSignature) return at;
  }
  throw new RangeError('end of archive');
}

function readEntry(bytes: Buffer, at: number): Entry {
  const nameEnd = at + 46 + bytes.readUInt16LE(at + 28);
  const extra = bytes.subarray(nameEnd, nameEnd + bytes.readUInt16LE(at + 30));
  const sizes = [bytes.readUInt32LE(at + 24), bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 42)];
  const [size = 0, packedSize = 0, offset = 0] = fromZip64(sizes, extra);
  return {
    // Some programs write back slashes; parts are looked up by forward ones.
    name: bytes.toString('utf8', at + 46, nameEnd).replaceAll('\\', '/'),
    encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
    method: bytes.readUInt16LE(at + 10),
    crc: bytes.readUInt32LE(at + 16),
    packedSize,
    size,
    offset,
  };
}

/** Field 0x0001 of the extra data holds, in order, only those values that did not fit. */
function fromZip64(values: readonly number[], extra: Buffer): number[] {
  let at = 0;
  while (at + 4 <= extra.length && extra.readUInt16LE(at) !== 1) at += 4 + extra.readUInt16LE(at + 2);
  at += 4;
  return values.map((value) => {
    if (value !== useZip64 || at + 8 > extra.length) return value;
    at += 8;
    return Number(extra.readBigUInt64LE(at - 8));
  });
}
