import type { Output, Parsed } from '#shared/contract.ts';
import { Failure } from '#shared/model/failure.ts';
import { correctionNotice } from '#shared/publish/correctionNotice.ts';
import { diffInSteps } from '#shared/publish/difference.ts';
import { parseHead, parseInSteps, type ReleaseContent } from '#shared/publish/release.ts';
import { outOf, part, type Steps } from '#shared/steps.ts';
import { newOperation } from '../operation.ts';
import type { Session } from '../session.ts';
import { takeSteps, writeInSteps } from '../steps.ts';
import { lastOperationId } from '../store/derived.ts';
import { idSource } from '../store/ids.ts';
import type { Published } from '../store/published.ts';
import {
  countReleaseItems,
  findRelease,
  listReleases as storedReleases,
  streamReleaseItems,
} from '../store/releases.ts';
import type { Db } from '../store/sqlite.ts';
import type { Release } from '../store/tables.ts';
import { insert, writeInSteps as writeChanges } from '../store/write.ts';
import { partOf, type Task } from '../task.ts';
import { openInRounds } from './approve/openInRounds.ts';
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
  if (!input.draft) refuseUnready(session, input.strict);
  const seen = lastOperationId(session.db);
  const createdAt = session.surroundings.now();
  const heading = headingAt(session, createdAt, input);
  const made = await takeSteps(session, compose(session, heading, input), partOf(task, 0, 0.7));
  const { actor } = input;
  return writeInSteps(session, writeRelease(session, { ...made, seen, createdAt, actor }), partOf(task, 0.7, 1));
}

interface Composed {
  readonly content: ReleaseContent;
  readonly published: readonly Published[];
  readonly warnings: readonly Warning[];
}

type Warning = Output<'release/make'>['warnings'][number];

/** A correction has to say what it corrects. */
function* compose(
  session: Session,
  heading: Parameters<typeof gatherRelease>[1],
  { corrects }: Parsed<'release/make'>,
): Steps<Composed> {
  if (corrects === undefined) {
    const gathered = yield* part(gatherRelease(session, heading), 0, 0.7);
    return { ...gathered, warnings: yield* part(sameAsLast(session, gathered.content), 0.7, 1) };
  }
  const corrected = yield* part(correctable(session, corrects.release), 0, 0.2);
  const { content, published } = yield* part(gatherRelease(session, heading), 0.2, 0.9);
  return { content: yield* part(asCorrection(content, corrected, corrects.why), 0.9, 1), published, warnings: [] };
}

/** A list that was published already may be published again, as under another number of approval, but says so. */
function* sameAsLast(session: Session, content: ReleaseContent): Steps<Warning[]> {
  const last = content.draft ? undefined : lastInForce(session);
  if (last === undefined || countReleaseItems(session.db, last.id) !== content.powers.length) return [];
  const before = yield* part(readRelease(session, last.number), 0, 0.6);
  const changes = yield* part(diffInSteps(before, content), 0.6, 1);
  if (changes.length > 0) return [];
  return [{ code: 'release-unchanged', text: `与第 ${last.number} 号相比，没有增减，也没有变更` }];
}

function lastInForce({ db }: Session): Release | undefined {
  return storedReleases(db).findLast(({ draft }) => !draft);
}

/**
 * The last release that holds, which alone can be corrected: an earlier one was replaced already.
 * @throws Failure unknown-release, correction-of-draft, correction-outdated
 */
function* correctable(session: Session, number: number): Steps<ReleaseContent> {
  const { draft } = releaseNumbered(session, number).content;
  if (draft) throw new Failure('correction-of-draft', { release: number });
  const last = lastInForce(session)?.number ?? number;
  if (last !== number) throw new Failure('correction-outdated', { release: number, last });
  return yield* readRelease(session, number);
}

/** @throws Failure correction-without-change */
function* asCorrection(content: ReleaseContent, corrected: ReleaseContent, why: string): Steps<ReleaseContent> {
  const changes = yield* diffInSteps(corrected, content);
  if (changes.length === 0) throw new Failure('correction-without-change', { release: corrected.number });
  return {
    ...content,
    correction: { of: corrected.number, notice: correctionNotice(corrected, why, changes, content) },
  };
}

interface Made extends Composed, Pick<Release, 'createdAt' | 'actor'> {
  /** The last operation that it holds. */
  readonly seen: number;
}

function* writeRelease(session: Session, made: Made): Steps<Output<'release/make'>> {
  const { db, surroundings } = session;
  const { content, published, warnings, seen, createdAt, actor } = made;
  if (lastOperationId(db) !== seen) throw new Failure('release-changed');
  const { powers, ...withoutPowers } = content;
  const { number, title, draft } = content;
  const id = idSource(db)('release');
  const release = {
    id,
    uid: surroundings.newUid(),
    number,
    title,
    createdAt,
    draft,
    actor,
    content: withoutPowers,
    note: null,
  };
  const ids = new Map(published.map(({ power }) => [power.uid, power.id]));
  const releaseItems = powers.map((power, position) => {
    return { releaseId: id, position, itemId: ids.get(power.uid) ?? 0, uid: power.uid, payload: power };
  });
  const operation = newOperation(session, 'release', actor, { number, title, published: powers.length });
  yield* outOf(powers.length + 1, writeChanges(db, operation, [insert('release', release)], { releaseItems }));
  return {
    ...describe(release, powers.length),
    warnings: [...warnings, ...openInRounds(session), ...goneWithTheirMaster(session)],
  };
}

export function listReleases(session: Session): Output<'release/list'> {
  return storedReleases(session.db).map((release) => describe(release, countReleaseItems(session.db, release.id)));
}

export function diffTwo(
  session: Session,
  { from, to }: Parsed<'release/diff'>,
  task: Task,
): Promise<Output<'release/diff'>> {
  return takeSteps(session, diffSteps(session, from, to), task);
}

function* diffSteps(session: Session, from: number, to: number): Steps<Output<'release/diff'>> {
  const before = yield* part(readRelease(session, from), 0, 0.4);
  const after = yield* part(readRelease(session, to), 0.4, 0.8);
  const changes = yield* part(diffInSteps(before, after), 0.8, 1);
  return {
    from,
    to,
    changes: changes.map(({ change, number, name, category, organ, target, reason, fields }) => {
      return { change, number, name, category, organ, target, reason, fields: [...fields] };
    }),
  };
}

/** What was released, as it was on that day. @throws Failure unknown-release */
export function* readRelease({ db }: Session, number: number): Steps<ReleaseContent> {
  const { id, content } = storedRelease(db, number);
  const powers = function* () {
    for (const { payload } of streamReleaseItems(db, id)) yield payload;
  };
  return yield* parseInSteps(content, powers());
}

/** A release without its powers and outcomes. @throws Failure unknown-release */
export function releaseNumbered(
  { db }: Session,
  number: number,
): { id: number; content: ReturnType<typeof parseHead> } {
  const { id, content } = storedRelease(db, number);
  return { id, content: parseHead(content) };
}

function storedRelease(db: Db, number: number): Release {
  const release = findRelease(db, number);
  if (release === null) throw new Failure('unknown-release', { release: number });
  return release;
}

function describe(release: Release, published: number): Output<'release/list'>[number] {
  const { number, title, createdAt, draft, actor } = release;
  const { approval, correction } = parseHead(release.content);
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
