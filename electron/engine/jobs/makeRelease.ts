import type { Output, Parsed } from '#shared/contract.ts';
import { Failure } from '#shared/model/failure.ts';
import { diffReleases } from '#shared/publish/difference.ts';
import { type ReleaseContent, releaseContentSchema } from '#shared/publish/release.ts';
import { newOperation } from '../operation.ts';
import type { Session } from '../session.ts';
import { idSource } from '../store/ids.ts';
import {
  countReleaseItems,
  findRelease,
  listReleaseItems,
  nextReleaseNumber,
  listReleases as storedReleases,
} from '../store/releases.ts';
import { transaction } from '../store/sqlite.ts';
import type { Release } from '../store/tables.ts';
import { insert, writeOperation } from '../store/write.ts';
import { goneWithTheirMaster, refuseUnready } from './readiness.ts';
import { gatherRelease } from './releaseContent.ts';

/**
 * Writes an immutable, numbered release. A draft may be unbalanced and undecided, and says so everywhere.
 * @throws Failure as refuseUnready does
 */
export function makeRelease(session: Session, input: Parsed<'release/make'>): Output<'release/make'> {
  return transaction(session.db, () => {
    if (!input.draft) refuseUnready(session);
    const { db, surroundings, settings } = session;
    const number = nextReleaseNumber(db);
    const createdAt = surroundings.now();
    const title = input.title ?? settings.title;
    const heading = { number, title, date: surroundings.dayOf(createdAt), draft: input.draft };
    const { content, published } = gatherRelease(session, heading);
    const { powers, ...withoutPowers } = content;
    const release: Release = {
      id: idSource(db)('release'),
      uid: surroundings.newUid(),
      number,
      title,
      createdAt,
      draft: input.draft,
      actor: input.actor,
      content: withoutPowers,
      note: null,
    };
    const ids = new Map(published.map(({ power }) => [power.uid, power.id]));
    writeOperation(
      db,
      newOperation(session, 'release', input.actor, { number, title, published: powers.length }),
      [insert('release', release)],
      {
        releaseItems: powers.map((power, position) => ({
          releaseId: release.id,
          position,
          itemId: ids.get(power.uid) ?? 0,
          uid: power.uid,
          payload: power,
        })),
      },
    );
    return { ...describe(release, powers.length), warnings: goneWithTheirMaster(session) };
  });
}

export function listReleases(session: Session): Output<'release/list'> {
  return storedReleases(session.db).map((release) => describe(release, countReleaseItems(session.db, release.id)));
}

export function diffTwo(session: Session, { from, to }: Parsed<'release/diff'>): Output<'release/diff'> {
  const changes = diffReleases(readRelease(session, from), readRelease(session, to));
  return {
    from,
    to,
    changes: changes.map(({ change, number, name, category, organ, target, reason, fields }) => {
      return { change, number, name, category, organ, target, reason, fields: [...fields] };
    }),
  };
}

/** What was released, as it was on that day. @throws Failure unknown-release */
export function readRelease(session: Session, number: number): ReleaseContent {
  const release = findRelease(session.db, number);
  if (release === null) throw new Failure('unknown-release', { release: number });
  const powers = listReleaseItems(session.db, release.id).map(({ payload }) => payload);
  return releaseContentSchema.parse({ ...release.content, powers });
}

function describe(release: Release, published: number): Output<'release/list'>[number] {
  const { number, title, createdAt, draft, actor } = release;
  return { release: number, title, at: createdAt, draft, actor, published };
}
