import { finalCategory, type Item } from '#shared/model/item.ts';
import { composeRelease, type ListDraft, listPowers, type PowerToPublish } from '#shared/publish/compose.ts';
import type { Listed } from '#shared/publish/difference.ts';
import type { Approval, Outcome, ReleaseContent } from '#shared/publish/release.ts';
import type { Session } from '../session.ts';
import { listDepartments } from '../store/departments.ts';
import { streamItems } from '../store/items.ts';
import { listPublished, type Published } from '../store/published.ts';
import { nextReleaseNumber } from '../store/releases.ts';
import { listRounds } from '../store/rounds.ts';
import { nextStep, type Task } from '../task.ts';
import { ledgersBy, wholeLedger } from './readLedger.ts';

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

const steps = 4;

/** What a release made at this moment holds. */
export async function gatherRelease(
  session: Session,
  heading: Heading,
  task: Task,
): Promise<{ content: ReleaseContent; published: Published[] }> {
  const published = listPublished(session.db);
  await nextStep(task, { done: 1, total: steps });
  const list = listDraft(session, published);
  await nextStep(task, { done: 2, total: steps });
  const ledger = {
    whole: wholeLedger(session),
    departments: ledgersBy(session, 'department').map(({ name, ledger }) => ({ department: name, ledger })),
    categories: ledgersBy(session, 'category').map(({ name, ledger }) => ({ category: name, ledger })),
  };
  await nextStep(task, { done: 3, total: steps });
  const { place } = session.settings;
  const content = composeRelease({ ...heading, place, ...list, ledger, rounds: roundsBefore(session) });
  return { content, published };
}

function roundsBefore({ db, surroundings }: Session): ReleaseContent['rounds'] {
  return listRounds(db).map(({ number, title, sentAt }) => ({ number, title, date: surroundings.dayOf(sentAt) }));
}

/** The list as it stands, to be compared with one that was released. */
export async function gatherList(session: Session, task: Task): Promise<Listed> {
  const published = listPublished(session.db);
  await nextStep(task, { done: 1, total: steps });
  return listPowers(listDraft(session, published));
}

function listDraft({ db, settings }: Session, published: readonly Published[]): ListDraft {
  const departments = listDepartments(db);
  const names = new Map(departments.map(({ id, name }) => [id, name]));
  const items = [...streamItems(db)];
  const numbers = new Map(items.map(({ id, number }) => [id, number]));
  return {
    categorySet: settings.categories,
    departments: departments.map(({ name }) => name),
    powers: published.map((each) => toPublish(each, names)),
    outcomes: items.filter(({ parentId }) => parentId === null).map((item) => outcomeOf(item, numbers)),
  };
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

function outcomeOf(item: Item, numbers: ReadonlyMap<number, string>): Outcome {
  return {
    uid: item.uid,
    number: item.number,
    name: item.name,
    decision: item.decision,
    target: item.mergedInto === null ? item.decisionTarget : (numbers.get(item.mergedInto) ?? null),
    reason: item.decisionReason,
    splitFrom: item.origin === 'split' && item.splitFrom !== null ? (numbers.get(item.splitFrom) ?? null) : null,
    isPublic: item.isPublic,
  };
}
