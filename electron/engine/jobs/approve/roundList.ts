import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { type RoundList, roundList, roundListSchema } from '#shared/approve/roundList.ts';
import { finalCategory, type Item } from '#shared/model/item.ts';
import { listPowers, type PowerToPublish } from '#shared/publish/compose.ts';
import type { ReleaseContent } from '#shared/publish/release.ts';
import { part, type Steps } from '#shared/steps.ts';
import type { Session } from '../../session.ts';
import { findAttachment } from '../../store/attachments.ts';
import { listDepartments } from '../../store/departments.ts';
import { streamItems } from '../../store/items.ts';
import { listReported, type ReportedItem } from '../../store/reported.ts';
import type { Attachment, Round } from '../../store/tables.ts';
import { gatherRelease, headingAt } from '../releaseContent.ts';
import { contentOf } from './findRound.ts';

/** What the leadership is to approve: the list as it would be published now, and what is different in it from what came in. */
export function* gatherRoundList(session: Session): Steps<RoundList> {
  const heading = headingAt(session, session.surroundings.now(), { draft: true });
  const { content } = yield* part(gatherRelease(session, heading), 0, 0.7);
  return roundList(yield* part(reportedList(session, content), 0.7, 1), content);
}

/** To be kept with the round. */
export function packRoundList(list: RoundList): Attachment {
  const bytes = gzipSync(JSON.stringify(list));
  return { sha256: createHash('sha256').update(bytes).digest('hex'), bytes };
}

/** null where the round asks only about some departments. */
export function listOfRound({ db }: Session, round: Round): RoundList | null {
  const { draft } = contentOf(round);
  if (draft === null) return null;
  const bytes = findAttachment(db, draft);
  if (bytes === null) throw new Error(`the list of ${round.title} is not there`);
  return roundListSchema.parse(JSON.parse(gunzipSync(bytes).toString('utf8')));
}

/** The powers as their departments handed them in, in the shape of a list; without what is not public. */
function* reportedList({ db, settings }: Session, content: ReleaseContent): Steps<ReleaseContent> {
  const departments = new Map(listDepartments(db).map(({ id, name }) => [id, name]));
  const items = new Map([...streamItems(db)].map((item) => [item.id, item]));
  const children = Map.groupBy(listReported(db), ({ parentId }) => parentId);
  const powers = (children.get(null) ?? []).flatMap((reported): PowerToPublish[] => {
    const item = items.get(reported.id);
    if (item === undefined || !item.isPublic) return [];
    return [reportedPower(reported, item, children.get(reported.id) ?? [], items, departments)];
  });
  const draft = { categorySet: settings.categories, departments: content.departments, powers, outcomes: [] };
  return { ...content, ...(yield* listPowers(draft)) };
}

/** A category that nobody declared is the one that was found: that is no change. */
function reportedPower(
  reported: ReportedItem,
  item: Item,
  subItems: readonly ReportedItem[],
  items: ReadonlyMap<number, Item>,
  departments: ReadonlyMap<number, string>,
): PowerToPublish {
  const { name, basis, level, extra } = reported;
  return {
    ...{ uid: item.uid, number: item.number, name, basis, level, extra },
    category: reported.declaredCategory ?? finalCategory(item),
    subItems: subItems.flatMap((subItem) => {
      const now = items.get(subItem.id);
      return now?.isPublic ? [{ uid: now.uid, number: now.number, name: subItem.name, basis: subItem.basis }] : [];
    }),
    organ: departments.get(reported.departmentId ?? 0) ?? '',
    origin: 'reported',
    decision: '保留',
    isPublic: true,
  };
}
