import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { type ReleaseContent, releaseContentSchema } from '#shared/publish/release.ts';
import type { Session } from '../../session.ts';
import { findAttachment } from '../../store/attachments.ts';
import type { Attachment, Round } from '../../store/tables.ts';
import { contentOf } from './findRound.ts';

/** The list as it would be published, to be kept with the round that is to approve it. */
export function packList(content: ReleaseContent): Attachment {
  const bytes = gzipSync(JSON.stringify(content));
  return { sha256: createHash('sha256').update(bytes).digest('hex'), bytes };
}

/** The list that a round is about; null where it asks only about some departments. */
export function listOfRound({ db }: Session, round: Round): ReleaseContent | null {
  const { draft } = contentOf(round);
  if (draft === null) return null;
  const bytes = findAttachment(db, draft);
  if (bytes === null) throw new Error(`the list of ${round.title} is not there`);
  return releaseContentSchema.parse(JSON.parse(gunzipSync(bytes).toString('utf8')));
}
