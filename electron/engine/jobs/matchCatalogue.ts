import type { Output } from '#shared/contract.ts';
import { calibrateGroup } from '#shared/match/learn/calibration.ts';
import { type MatchResult, matchInSteps } from '#shared/match/match.ts';
import { groupKindNames, groupKinds } from '#shared/model/group.ts';
import { type BatchChange, batchChangeInSteps } from '#shared/review/batch.ts';
import { type Counting, outOf, part, type Steps } from '#shared/steps.ts';
import type { Session } from '../session.ts';
import { takeSteps, writeInSteps } from '../steps.ts';
import { derivedAt, lastOperationId, replaceDerived } from '../store/derived.ts';
import { insertGroups, insertRelations } from '../store/groups.ts';
import { countMains } from '../store/matchColumns.ts';
import type { Db } from '../store/sqlite.ts';
import { arrivedSince, standingGroups } from '../store/standingGroups.ts';
import { listVerdicts } from '../store/verdicts.ts';
import { partOf, type Task } from '../task.ts';
import { calibrationOf } from './learn/calibration.ts';
import { streamMatchItems } from './matchItems.ts';

/** Finds what belongs together, from scratch; what people said of pairs binds it. */
export async function matchCatalogue(session: Session, task: Task): Promise<Output<'work/match'>> {
  const started = performance.now();
  const found = await takeSteps(session, findGroups(session), partOf(task, 0, 0.9));
  const changes = await writeInSteps(session, writeAndCompare(session, found), partOf(task, 0.9, 1));
  const { items, relations, groups } = found;
  return {
    items,
    relations: relations.length,
    groups: groupKinds.map((kind) => {
      const own = groups.filter((group) => group.kind === kind);
      return {
        kind,
        name: groupKindNames[kind],
        groups: own.length,
        sure: own.filter((group) => group.sure).length,
        items: own.reduce((sum, group) => sum + group.members.length, 0),
      };
    }),
    changes,
    milliseconds: performance.now() - started,
  };
}

/** In one go, within a write. */
export function* rebuildGroups(session: Session): Steps<void> {
  const found = yield* part(findGroups(session), 0, 0.9);
  yield* part(writeGroups(session, found), 0.9, 1);
}

interface Found extends MatchResult {
  readonly items: number;
  readonly computedAfter: number;
}

function* findGroups(session: Session): Steps<Found> {
  const { db } = session;
  const computedAfter = lastOperationId(db);
  const calibration = calibrationOf(db);
  const items = countMains(db);
  const result = yield* matchInSteps(streamMatchItems(session), listVerdicts(db), items);
  const groups = result.groups.map((group) => calibrateGroup(calibration, group));
  return { ...result, groups, items, computedAfter };
}

/** Also tells what came and changed since the run before; null where there was none. */
function* writeAndCompare(session: Session, found: Found): Steps<BatchChange | null> {
  const { db } = session;
  const last = derivedAt(db, 'groups');
  if (last === null) {
    yield* writeGroups(session, found);
    return null;
  }
  const total = 2 * found.items;
  const before = yield* part(outOf(total, standingGroups(db)), 0, 0.2);
  yield* part(writeGroups(session, found), 0.2, 0.8);
  const after = yield* part(outOf(total, standingGroups(db)), 0.8, 0.9);
  const compare = batchChangeInSteps(before, after, arrivedSince(db, last));
  return yield* part(outOf(before.length + after.length, compare), 0.9, 1);
}

function writeGroups({ db }: Session, found: Found): Steps<void> {
  const { relations, groups, computedAfter } = found;
  const total = relations.length + 2 * groups.length;
  return outOf(total, replaceDerived(db, 'groups', insertAll(db, found), computedAfter));
}

/** Each group counts twice: it is written, and then looked at for what it asks. */
function* insertAll(db: Db, { relations, groups }: MatchResult): Counting<void> {
  yield* insertRelations(db, relations);
  for (const done of insertGroups(db, groups)) yield relations.length + done;
}
