import { Failure } from '#shared/model/failure.ts';
import { finalCategory } from '#shared/model/item.ts';
import { composeInSteps, type ListDraft, listPowers, type PowerToPublish } from '#shared/publish/compose.ts';
import type { Listed } from '#shared/publish/difference.ts';
import type { Approval, Outcome, ReleaseContent } from '#shared/publish/release.ts';
import { type Progress, part, type Steps, told } from '#shared/steps.ts';
import type { Session } from '../session.ts';
import { listDepartments } from '../store/departments.ts';
import { lastOperationId } from '../store/derived.ts';
import { countAllItems } from '../store/items.ts';
import { listPublished, type Published, streamOutcomes } from '../store/published.ts';
import { nextReleaseNumber } from '../store/releases.ts';
import { listRounds } from '../store/rounds.ts';
import type { Db } from '../store/sqlite.ts';
import { ledgersInSteps, wholeLedger } from './readLedger.ts';

interface Heading {
  readonly number: number;
  readonly title: string;
  /** YYYY-MM-DD */
  readonly date: string;
  readonly draft: boolean;
  readonly approval?: Approval | null;
}

/** The heading of a release made at `moment`, unless it is to bear another title or day. */
export function headingAt(session: Session, moment: string, asked: HeadingWishes): Heading {
  const { title = session.settings.title, date = session.surroundings.dayOf(moment), draft } = asked;
  const { approvedBy = [], docNo = '' } = asked;
  const approval = approvedBy.length === 0 && docNo === '' ? null : { bodies: approvedBy, docNo: docNo || null };
  return { number: nextReleaseNumber(session.db), title, date, draft, approval };
}

interface HeadingWishes {
  readonly draft: boolean;
  readonly title?: string | undefined;
  readonly date?: string | undefined;
  readonly approvedBy?: readonly string[];
  readonly docNo?: string | undefined;
}

/**
 * What a release made at this moment holds.
 * @throws Failure release-changed where somebody wrote in between
 */
export function* gatherRelease(
  session: Session,
  heading: Heading,
): Steps<{ readonly content: ReleaseContent; readonly published: readonly Published[] }> {
  const { list, published } = yield* part(draftList(session), 0, 0.35);
  const departments = yield* part(ledgersInSteps(session, 'department'), 0.35, 0.45);
  const categories = yield* part(ledgersInSteps(session, 'category'), 0.45, 0.55);
  const ledger = {
    whole: wholeLedger(session),
    departments: departments.map(({ name, ledger }) => ({ department: name, ledger })),
    categories: categories.map(({ name, ledger }) => ({ category: name, ledger })),
  };
  const { place } = session.settings;
  const draft = { ...heading, place, ...list, ledger, rounds: roundsBefore(session) };
  return { content: yield* part(composeInSteps(draft), 0.55, 1), published };
}

function roundsBefore({ db, surroundings }: Session): ReleaseContent['rounds'] {
  return listRounds(db).map(({ number, title, sentAt }) => ({ number, title, date: surroundings.dayOf(sentAt) }));
}

/** The list as it stands, to be compared with one that was released. @throws as {@link gatherRelease} */
export function* gatherList(session: Session): Steps<Listed> {
  const { list } = yield* part(draftList(session), 0, 0.6);
  return yield* part(listPowers(list), 0.6, 1);
}

function* draftList(session: Session): Steps<{ list: ListDraft; published: Published[] }> {
  const { db, settings } = session;
  const seen = lastOperationId(db);
  const unchanged = (progress: Progress) => {
    if (lastOperationId(db) !== seen) throw new Failure('release-changed');
    return progress;
  };
  const departments = listDepartments(db);
  const names = new Map(departments.map(({ id, name }) => [id, name]));
  const published = yield* part(told(listPublished(db), unchanged), 0, 0.6);
  const outcomes = yield* part(told(listOutcomes(db), unchanged), 0.6, 1);
  const list = {
    categorySet: settings.categories,
    departments: departments.map(({ name }) => name),
    departmentUids: departments.map(({ uid }) => uid),
    powers: published.map((each) => toPublish(each, names)),
    outcomes,
  };
  return { list, published };
}

function* listOutcomes(db: Db): Steps<Outcome[]> {
  const total = countAllItems(db).items;
  const outcomes: Outcome[] = [];
  for (const outcome of streamOutcomes(db)) {
    outcomes.push(outcome);
    yield { done: outcomes.length, total };
  }
  return outcomes;
}

function toPublish({ power, subItems }: Published, departments: ReadonlyMap<number, string>): PowerToPublish {
  if (power.decision === null) throw new Error(`${power.number} is published without a decision`);
  return {
    uid: power.uid,
    number: power.number,
    category: finalCategory(power),
    name: power.name,
    subItems: subItems.map(({ uid, number, name, basis }) => ({ uid, number, name, basis })),
    basis: power.basis,
    organ: power.departmentId === null ? '' : (departments.get(power.departmentId) ?? ''),
    level: power.level,
    extra: power.extra,
    origin: power.origin,
    decision: power.decision,
    isPublic: power.isPublic,
  };
}
