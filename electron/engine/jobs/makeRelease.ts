import type { z } from 'zod';
import type { Output, Parsed } from '#shared/contract.ts';
import { Failure } from '#shared/model/failure.ts';
import { correctionNotice } from '#shared/publish/correctionNotice.ts';
import { diffReleases } from '#shared/publish/difference.ts';
import { type ReleaseContent, releaseContentSchema } from '#shared/publish/release.ts';
import { newOperation } from '../operation.ts';
import type { Session } from '../session.ts';
import { lastOperationId } from '../store/derived.ts';
import { idSource } from '../store/ids.ts';
import type { Published } from '../store/published.ts';
import { countReleaseItems, findRelease, listReleaseItems, listReleases as storedReleases } from '../store/releases.ts';
import { transaction } from '../store/sqlite.ts';
import type { Release } from '../store/tables.ts';
import { insert, writeOperation } from '../store/write.ts';
import { type Task, throwIfStopped } from '../task.ts';
import { goneWithTheirMaster, refuseUnready } from './readiness.ts';
import { gatherRelease, headingAt } from './releaseContent.ts';

/**
 * Writes an immutable, numbered release. A draft may be unbalanced and undecided, and says so everywhere.
 * @throws Failure as refuseUnready does; release-changed where somebody wrote while it was prepared
 */
export async function makeRelease(
  session: Session,
  input: Parsed<'release/make'>,
  task: Task,
): Promise<Output<'release/make'>> {
  const { db, surroundings } = session;
  if (!input.draft) refuseUnready(session, input.strict);
  const seen = lastOperationId(db);
  const createdAt = surroundings.now();
  const heading = headingAt(session, createdAt, input);
  const corrected = input.corrects === undefined ? null : correctable(session, input.corrects.release);
  const { content: gathered, published } = await gatherRelease(session, heading, task);
  const content = corrected === null ? gathered : asCorrection(gathered, corrected, input.corrects?.why ?? '');
  throwIfStopped(task);
  return transaction(db, () => {
    if (lastOperationId(db) !== seen) throw new Failure('release-changed');
    const release = writeRelease(session, content, published, { createdAt, actor: input.actor });
    return { ...describe(release, content.powers.length), warnings: goneWithTheirMaster(session) };
  });
}

/**
 * The last release that holds, which alone can be corrected: an earlier one was replaced already.
 * @throws Failure unknown-release, correction-of-draft, correction-outdated
 */
function correctable(session: Session, number: number): ReleaseContent {
  const { draft } = releaseNumbered(session, number).content;
  if (draft) throw new Failure('correction-of-draft', { release: number });
  const last = storedReleases(session.db).findLast((release) => !release.draft)?.number ?? number;
  if (last !== number) throw new Failure('correction-outdated', { release: number, last });
  return readRelease(session, number);
}

/** @throws Failure correction-without-change */
function asCorrection(content: ReleaseContent, corrected: ReleaseContent, why: string): ReleaseContent {
  const changes = diffReleases(corrected, content);
  if (changes.length === 0) throw new Failure('correction-without-change', { release: corrected.number });
  return { ...content, correction: { of: corrected.number, notice: correctionNotice(corrected, why, changes) } };
}

function writeRelease(
  session: Session,
  content: ReleaseContent,
  published: readonly Published[],
  { createdAt, actor }: Pick<Release, 'createdAt' | 'actor'>,
): Release {
  const { db, surroundings } = session;
  const { powers, ...withoutPowers } = content;
  const { number, title, draft } = content;
  const uid = surroundings.newUid();
  const release = {
    id: idSource(db)('release'),
    uid,
    number,
    title,
    createdAt,
    draft,
    actor,
    content: withoutPowers,
    note: null,
  };
  const ids = new Map(published.map(({ power }) => [power.uid, power.id]));
  writeOperation(
    db,
    newOperation(session, 'release', actor, { number, title, published: powers.length }),
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
  return release;
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
  const { id, content } = releaseNumbered(session, number);
  const powers = listReleaseItems(session.db, id).map(({ payload }) => payload);
  return releaseContentSchema.parse({ ...content, powers });
}

const headSchema = releaseContentSchema.unwrap().omit({ powers: true });

/** A release without its powers. @throws Failure unknown-release */
export function releaseNumbered({ db }: Session, number: number): { id: number; content: z.infer<typeof headSchema> } {
  const release = findRelease(db, number);
  if (release === null) throw new Failure('unknown-release', { release: number });
  return { id: release.id, content: headSchema.parse(release.content) };
}

function describe(release: Release, published: number): Output<'release/list'>[number] {
  const { number, title, createdAt, draft, actor } = release;
  const { approval, correction } = headSchema.parse(release.content);
  return {
    release: number,
    title,
    at: createdAt,
    draft,
    actor,
    published,
    approvedBy: [...(approval?.bodies ?? [])],
    docNo: approval?.docNo ?? null,
    corrects: correction?.of ?? null,
  };
}
