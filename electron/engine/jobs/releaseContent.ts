import { finalCategory, type Item } from '#shared/model/item.ts';
import { composeRelease, type PowerToPublish } from '#shared/publish/compose.ts';
import type { Outcome, ReleaseContent } from '#shared/publish/release.ts';
import type { Session } from '../session.ts';
import { listDepartments } from '../store/departments.ts';
import { streamItems } from '../store/items.ts';
import { listPublished, type Published } from '../store/published.ts';
import { ledgersBy, wholeLedger } from './readLedger.ts';

interface Heading {
  readonly number: number;
  readonly title: string;
  /** YYYY-MM-DD */
  readonly date: string;
  readonly draft: boolean;
}

/** What a release made at this moment holds. */
export function gatherRelease(session: Session, heading: Heading): { content: ReleaseContent; published: Published[] } {
  const { db, settings } = session;
  const departments = listDepartments(db);
  const names = new Map(departments.map(({ id, name }) => [id, name]));
  const published = listPublished(db);
  const items = [...streamItems(db)];
  const numbers = new Map(items.map(({ id, number }) => [id, number]));
  const content = composeRelease({
    ...heading,
    place: settings.place,
    categorySet: settings.categories,
    departments: departments.map(({ name }) => name),
    powers: published.map((each) => toPublish(each, names)),
    outcomes: items.filter(({ parentId }) => parentId === null).map((item) => outcomeOf(item, numbers)),
    ledger: {
      whole: wholeLedger(session),
      departments: ledgersBy(session, 'department').map(({ name, ledger }) => ({ department: name, ledger })),
      categories: ledgersBy(session, 'category').map(({ name, ledger }) => ({ category: name, ledger })),
    },
    rounds: [],
  });
  return { content, published };
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
    isPublic: item.isPublic,
  };
}
