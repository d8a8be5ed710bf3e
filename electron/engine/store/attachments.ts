import { createHash } from 'node:crypto';
import type { Evidence } from '#shared/model/evidence.ts';
import { type Db, query } from './sqlite.ts';

const bySha = query<[string], { bytes: Uint8Array }>('SELECT bytes FROM attachment WHERE sha256 = ?');

/** The bytes of a file that the catalogue keeps. */
export function findAttachment(db: Db, sha256: string): Uint8Array | null {
  return bySha(db).get(sha256)?.bytes ?? null;
}

const all = query<[], { sha256: string; bytes: Uint8Array }>('SELECT sha256, bytes FROM attachment');

/** Files that are no more what was handed in; the log names each by its hash. */
export function* alteredAttachments(db: Db): Generator<Evidence> {
  for (const { sha256, bytes } of all(db).iterate()) {
    const found = createHash('sha256').update(bytes).digest('hex');
    if (found !== sha256) yield { code: 'attachment-altered', values: { sha256 } };
  }
}
