import { type Db, query } from './sqlite.ts';

const bySha = query<[string], { bytes: Uint8Array }>('SELECT bytes FROM attachment WHERE sha256 = ?');

/** The bytes of a file that the catalogue keeps. */
export function findAttachment(db: Db, sha256: string): Uint8Array | null {
  return bySha(db).get(sha256)?.bytes ?? null;
}
