import { createParser } from '#engine/intake/parser.ts';
import { undoSeveral } from '#engine/jobs/changeHistory.ts';
import { commit } from '#engine/jobs/commit.ts';
import { newOperation } from '#engine/operation.ts';
import { sourcePlaces } from '#engine/places.ts';
import { Session } from '#engine/session.ts';
import { openCatalogue } from '#engine/store/catalogueFile.ts';
import { getItem } from '#engine/store/items.ts';
import { type Db, transaction } from '#engine/store/sqlite.ts';
import { type Change, update, type Written } from '#engine/store/write.ts';
import type { Item } from '#shared/model/item.ts';
import type { OperationKind } from '#shared/model/operation.ts';
import { atOnce } from '#shared/steps.ts';
import { type Random, seeded } from '../../../scripts/sample/random.ts';
import { bases } from '../app/bigItems.ts';

const actors = ['王敏', '李强', '张丽', '刘洋', '陈静', '赵磊', '周涛'];
const year = 365 * 24 * 3_600_000;
const begins = Date.UTC(2026, 0, 5);
/** Operations to a transaction: each one to the disk would take an hour. */
const atATime = 1000;

/**
 * A year of work on a catalogue: so many operations, each with all that follows from it, as the engine's own jobs write
 * them. At the end one that touches every tenth item, and one that touches one.
 */
export function workAYear(file: string, items: number, operations: number): void {
  const session = sessionOf(file, operations);
  const { db } = session;
  const random = seeded(1);
  // Nothing is lost when this is: the file gets its name when it is whole.
  db.pragma('synchronous = OFF');
  const last: { written: Written | null } = { written: null };
  for (let done = 0; done < operations - 2; done += atATime) {
    const count = Math.min(atATime, operations - 2 - done);
    transaction(db, () => {
      for (let each = 0; each < count; each += 1) last.written = act(session, random, items, last.written);
    });
  }
  const many = Array.from({ length: Math.ceil(items / 10) }, (_, index) => index * 10 + 1);
  write(
    session,
    random,
    'edit',
    edits(db, many, ({ extra }) => ({ extra: { ...extra, desk: '行政审批科' } })),
  );
  write(
    session,
    random,
    'edit',
    edits(db, [1], ({ name }) => ({ name: `${name}（修订）` })),
  );
  session.close();
}

/** Its clock goes through the year as the operations do. */
function sessionOf(file: string, operations: number): Session {
  let count = 0;
  const surroundings = {
    now: () => new Date(begins + Math.round((year * count) / Math.max(1, operations))).toISOString(),
    dayOf: (moment: string) => moment.slice(0, 10),
    newUid: () => `load-${++count}`,
  };
  const session = new Session(surroundings, sourcePlaces, createParser({ script: sourcePlaces.parserScript }));
  session.use(openCatalogue(file).db, null);
  return session;
}

/** What an office does most: a cell, a decision, a category; now and then many at once, or back again. */
function act(session: Session, random: Random, items: number, before: Written | null): Written | null {
  const { db } = session;
  const some = (most: number) => Array.from({ length: 1 + random.below(most) }, () => 1 + random.below(items));
  const chance = random.below(100);
  if (chance < 2 && before !== null) {
    atOnce(undoSeveral(session, [before.operationId], { actor: random.pick(actors), preview: false }));
    return null;
  }
  if (chance < 10) {
    const desk = `${random.pick(['法规', '执法', '审批', '综合'])}科`;
    return write(
      session,
      random,
      'edit',
      edits(db, some(60), ({ extra }) => ({ extra: { ...extra, desk } })),
    );
  }
  if (chance < 16) {
    return write(
      session,
      random,
      'category',
      edits(db, some(10), ({ declaredCategory }) => ({ confirmedCategory: declaredCategory ?? 'QT' })),
    );
  }
  if (chance < 45)
    return write(
      session,
      random,
      'decide',
      edits(db, some(1), (item) => decided(item, random)),
    );
  if (chance < 70)
    return write(
      session,
      random,
      'edit',
      edits(db, some(1), () => ({ basis: random.pick(bases).text })),
    );
  const version = random.below(1000);
  return write(
    session,
    random,
    'edit',
    edits(db, some(1), ({ name }) => ({ name: name.replace(/\d+/, `${version}`) })),
  );
}

/** What is kept or given up stays so, and says why. */
function decided({ decision }: Item, random: Random): Partial<Item> {
  if (decision === '合并') return { decisionReason: '与另一项依据相同。' };
  return {
    decision: decision ?? '保留',
    decidedBy: random.pick(actors),
    decisionReason: `会议纪要第${random.below(400)}号。`,
  };
}

function edits(db: Db, ids: readonly number[], change: (item: Item) => Partial<Omit<Item, 'id' | 'uid'>>): Change[] {
  return [...new Set(ids)].flatMap((id) => {
    const item = getItem(db, id);
    return item === null ? [] : [update('item', id, change(item))];
  });
}

function write(session: Session, random: Random, kind: OperationKind, changes: readonly Change[]): Written | null {
  const values = { number: `${changes.length} 项`, fields: '各栏', items: changes.length };
  return commit(session, newOperation(session, kind, random.pick(actors), values), changes);
}
