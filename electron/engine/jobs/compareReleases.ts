import type { Output, Parsed } from '#shared/contract.ts';
import { diffReleases, type ReleaseChange } from '#shared/publish/difference.ts';
import type { Session } from '../session.ts';
import { lastOperationId } from '../store/derived.ts';
import { nextStep, type Task } from '../task.ts';
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
  const before = readRelease(session, from);
  await nextStep(task, { done: 1, total: 4 });
  const after = to === null ? await gatherList(session, task) : readRelease(session, to);
  const changes = diffReleases(before, after);
  const gone = changes.filter(({ effect }) => effect !== 'added').length;
  const comparison = { key, unchanged: before.powers.length - gone, changes };
  last.set(session, comparison);
  return comparison;
}
