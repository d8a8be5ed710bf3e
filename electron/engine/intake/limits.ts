/**
 * What a file may ask of this machine. Real lists are below 1 MB and 2,000 rows; the limits only stop what was made
 * to do harm, and stay well under what the parser's process may use.
 */
const megabyte = 1024 * 1024;

/** Bytes on disk. */
export const maxFileBytes = 300 * megabyte;
/** Text formats become one string and then a table of them. */
export const maxTextBytes = 100 * megabyte;
/** All parts of an archive that are read, unpacked. */
export const maxUnpackedBytes = 512 * megabyte;
/** Above this unpacked size an archive must not have been smaller by more than `maxRatio`. */
export const ratioMattersAbove = 100 * megabyte;
/** A million rows of identical blank cells reach about 100; a bomb about 1,000. */
export const maxRatio = 400;
export const maxArchiveEntries = 20_000;
/** Repeated rows and columns of .ods, spans of HTML and XML 2003: what Excel can hold. */
export const maxRows = 1_048_576;
export const maxColumns = 16_384;
/**
 * By the clock on the wall: the first file waits for its reader to be started and its libraries to be loaded, which a
 * busy machine can draw out to ten seconds; a large one, packed, takes some seconds for each megabyte.
 */
export function mostMilliseconds(bytes: number): number {
  return 30_000 + 10_000 * (bytes / megabyte);
}
/** Cells with text in one file. */
export const maxCells = 5_000_000;
