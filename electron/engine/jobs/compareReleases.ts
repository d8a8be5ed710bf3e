import type { Output, Parsed } from '#shared/contract.ts';
import { diffInSteps, type Listed, type ReleaseChange } from '#shared/publish/difference.ts';
import { part, type Steps } from '#shared/steps.ts';
import type { Session } from '../session.ts';
import { takeSteps } from '../steps.ts';
import { lastOperationId } from '../store/derived.ts';
import type { Task } from '../task.ts';
import { readRelease } from './makeRelease.ts';
import { gatherList } from './releaseContent.ts';

interface Comparison {
  /** Of which two, and when: after a change of the catalogue it is made anew. */
  readonly key: string;
  readonly unchanged: number;
  readonly changes: readonly ReleaseChange[];
}

/** The last one, so that turning its pages does not compare all over again. */
const last = new WeakMap<Session, Comparison>();

/** Two releases, or one with what a release made now would hold: how many lines changed, and one page of them. */
export async function compareReleases(
  session: Session,
  input: Parsed<'release/compare'>,
  task: Task,
): Promise<Output<'release/compare'>> {
  const { unchanged, changes } = await compared(session, input, task);
  const count = (effect: ReleaseChange['effect']): number => changes.filter((each) => each.effect === effect).length;
  const asked = changes.filter(({ effect }) => input.effect === undefined || effect === input.effect);
  return {
    unchanged,
    added: count('added'),
    removed: count('removed'),
    changed: count('changed'),
    changes: asked.slice(input.offset, input.offset + input.limit).map(({ uid: _uid, fields, ...change }) => ({
      ...change,
      fields: [...fields],
    })),
  };
}

async function compared(
  session: Session,
  { from, to }: Pick<Parsed<'release/compare'>, 'from' | 'to'>,
  task: Task,
): Promise<Comparison> {
  const key = `${session.db.name} ${from} ${to} ${to === null ? lastOperationId(session.db) : ''}`;
  const known = last.get(session);
  if (known?.key === key) return known;
  const comparison = { key, ...(await takeSteps(session, compareSteps(session, from, to), task)) };
  last.set(session, comparison);
  return comparison;
}

function* compareSteps(session: Session, from: number, to: number | null): Steps<Omit<Comparison, 'key'>> {
  const before = yield* part(readRelease(session, from), 0, 0.4);
  const after = yield* part<Listed>(to === null ? gatherList(session) : readRelease(session, to), 0.4, 0.8);
  const changes = yield* part(diffInSteps(before, after), 0.8, 1);
  const gone = changes.filter(({ effect }) => effect !== 'added').length;
  return { unchanged: before.powers.length - gone, changes };
}
