import { unzipSync, type Zippable, zipSync } from 'fflate';

/** The time of every entry, so that the same parts give the same bytes. */
const fixedTime = new Date(2015, 5, 1, 12, 0, 0);

export function fixedZip(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const entries: Zippable = {};
  for (const [name, bytes] of Object.entries(parts)) entries[name] = [bytes, { mtime: fixedTime, level: 9 }];
  return zipSync(entries);
}

/** The same archive with fixed times. */
export function rezip(archive: Uint8Array): Uint8Array {
  return fixedZip(unzipSync(archive));
}
