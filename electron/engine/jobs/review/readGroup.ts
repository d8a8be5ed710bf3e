import type { Output, Parsed } from '#shared/contract.ts';
import { type WeighedEvidence, weighPair } from '#shared/match/weights.ts';
import type { Group } from '#shared/model/group.ts';
import { type ExtraField, extraFields, type Item } from '#shared/model/item.ts';
import { bandOf, mayAcceptAlike, patternOf } from '#shared/review/queueOrder.ts';
import { isShared } from '#shared/review/sharedCitations.ts';
import type { Session } from '../../session.ts';
import { findGroup } from '../../store/groups.ts';
import { sourcesOf } from '../../store/itemList.ts';
import { getItem } from '../../store/items.ts';
import { type AlikeQuery, countAlike, findPlace } from '../../store/reviewQueue.ts';
import { matchItem } from './matchItem.ts';
import { type OpenMember, openGroup } from './openGroup.ts';

/** One group with all that a person needs to decide on it; null where a new run of matching knows it no more. */
export function readGroup(session: Session, input: Parsed<'review/group'>): Output<'review/group'> {
  const group = findGroup(session.db, input.group);
  if (group === null) return null;
  const { members } = openGroup(session, group);
  const items = new Map(members.flatMap(({ id }) => [[id, getItem(session.db, id)] as const]));
  const differing = differingFields([...items.values()].filter((item) => item !== null));
  return {
    id: group.id,
    kind: group.kind,
    state: findPlace(session.db, group.id)?.state ?? 'stale',
    confidence: group.confidence,
    sure: group.sure,
    members: members.map((member) => memberRow(session, member, members, items.get(member.id) ?? null, differing)),
    evidence: weighed(session, group).map((each) => ({ ...each, values: { ...each.values } })),
    weakest: group.weakest,
    alike: alikeOf(session, group),
  };
}

/** What groups must have in common with this one to be accepted with it; null where that may not be. */
export function likeThis(group: Group): AlikeQuery | null {
  if (!mayAcceptAlike(group)) return null;
  const { id: than, kind, evidence, confidence } = group;
  return { kind, pattern: patternOf(evidence), from: bandOf(confidence), than };
}

type MemberRow = NonNullable<Output<'review/group'>>['members'][number];

function memberRow(
  session: Session,
  member: OpenMember,
  members: readonly OpenMember[],
  item: Item | null,
  differing: readonly ExtraField[],
): MemberRow {
  const others = members.filter((other) => other !== member).map(({ citations }) => citations);
  const into = item?.mergedInto ?? null;
  return {
    ...member,
    apart: [...member.apart],
    object: item?.extra.target ?? null,
    citations: member.citations.map(({ law, lawId, docNo, refs, start, end, ...citation }) => ({
      law,
      lawId,
      docNo,
      refs: [...refs],
      start,
      end,
      shared: isShared({ law, lawId, docNo, refs, ...citation }, others),
    })),
    sources: item === null ? [] : sourcesOf(session.db, item),
    decision: item?.decision ?? null,
    decisionReason: item?.decisionReason ?? null,
    mergedInto: into === null ? null : (getItem(session.db, into)?.number ?? null),
    extra: Object.fromEntries(differing.map((field) => [field, item?.extra[field] ?? ''])),
  };
}

/** Columns in which the members differ, but for the running number and what has a row of its own. */
function differingFields(items: readonly Item[]): ExtraField[] {
  return extraFields
    .filter((field) => field !== 'serial' && field !== 'category' && field !== 'target')
    .filter((field) => new Set(items.map(({ extra }) => extra[field] ?? '')).size > 1);
}

function weighed(session: Session, { weakest, evidence, confidence }: Group): readonly WeighedEvidence[] {
  const [a, b] = [matchItem(session, weakest.a), matchItem(session, weakest.b)];
  if (a === null || b === null) return evidence.map((each) => ({ ...each, weight: 0 }));
  return weighPair(a, b, evidence, confidence);
}

function alikeOf(session: Session, group: Group): NonNullable<Output<'review/group'>>['alike'] {
  const like = likeThis(group);
  if (like === null) return null;
  return { ...countAlike(session.db, like), from: like.from, codes: group.evidence.map(({ code }) => code) };
}
