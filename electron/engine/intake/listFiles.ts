import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { IntakeFailure } from '#shared/model/intakeFailure.ts';
import { toIntakeFailure } from './fileReading.ts';

export interface SkippedFile {
  readonly file: string;
  readonly reason: SkipReason;
}

/** A lock file of Excel, WPS or LibreOffice; a hidden file or folder; a suffix that no list has; a link to a folder. */
export type SkipReason = 'lock-file' | 'hidden' | 'other-suffix' | 'linked-folder';

export interface FileListing {
  /** In the order of their names as a person counts: 附件2 before 附件10. */
  readonly files: readonly string[];
  readonly skipped: readonly SkippedFile[];
  readonly failures: readonly IntakeFailure[];
}

const listSuffixes: ReadonlySet<string> = new Set(
  '.xlsx .xlsm .xlsb .xls .et .ods .csv .tsv .txt .docx .doc .wps .htm .html .xml .pdf'.split(' '),
);

const byName = new Intl.Collator('zh', { numeric: true });

/**
 * Expands folders to the files in them, however deep. A file that was named itself is listed whatever its suffix. A
 * .doc, .wps or .pdf inside a folder is listed too: it may be a department's list, and reading it says what to do.
 */
export async function listFiles(paths: readonly string[]): Promise<FileListing> {
  const listing = joinListings(await Promise.all(paths.map(listPath)));
  return { ...listing, files: [...new Set(listing.files)] };
}

function joinListings(listings: readonly FileListing[]): FileListing {
  return {
    files: listings.flatMap((listing) => listing.files),
    skipped: listings.flatMap((listing) => listing.skipped),
    failures: listings.flatMap((listing) => listing.failures),
  };
}

const nothing: FileListing = { files: [], skipped: [], failures: [] };

async function listPath(path: string): Promise<FileListing> {
  try {
    return (await stat(path)).isDirectory() ? await listFolder(path) : { ...nothing, files: [path] };
  } catch (thrown) {
    return { ...nothing, failures: [toIntakeFailure(path, thrown)] };
  }
}

async function listFolder(folder: string): Promise<FileListing> {
  const entries = await readdir(folder, { withFileTypes: true });
  const sorted = entries.toSorted((a, b) => byName.compare(a.name, b.name) || (a.name < b.name ? -1 : 1));
  const listings = await Promise.all(
    sorted.map(async (entry): Promise<FileListing> => {
      const path = join(folder, entry.name);
      const reason = hiddenReason(entry.name) ?? (entry.isFile() ? suffixReason(entry.name) : null);
      if (reason !== null) return { ...nothing, skipped: [{ file: path, reason }] };
      return entry.isSymbolicLink() ? listLink(path) : listPath(path);
    }),
  );
  return joinListings(listings);
}

/** A link to a folder may lead back up: links are followed to files only. */
async function listLink(path: string): Promise<FileListing> {
  try {
    const reason = (await stat(path)).isFile() ? suffixReason(path) : 'linked-folder';
    return reason === null ? { ...nothing, files: [path] } : { ...nothing, skipped: [{ file: path, reason }] };
  } catch (thrown) {
    return { ...nothing, failures: [toIntakeFailure(path, thrown)] };
  }
}

function hiddenReason(name: string): SkipReason | null {
  if (/^~\$|^\.~/.test(name)) return 'lock-file';
  return name.startsWith('.') || name === 'Thumbs.db' || name === '__MACOSX' ? 'hidden' : null;
}

function suffixReason(name: string): SkipReason | null {
  return listSuffixes.has(extname(name).toLowerCase()) ? null : 'other-suffix';
}
