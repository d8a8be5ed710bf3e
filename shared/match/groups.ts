import { type Group, type GroupKind, groupKinds, type Relation } from '#shared/model/group.ts';
import { told } from '#shared/steps.ts';
import { cluster } from './clusters.ts';
import type { Features } from './features.ts';
import { groupId } from './groupId.ts';
import { masterOf } from './master.ts';
import { type PlacedRelation, RelationIndex, type RelationList } from './relations.ts';
import { withoutToldByParent } from './toldByParent.ts';

export interface GroupingContext {
  /** By position. */
  readonly features: readonly Features[];
  readonly homeLevel: string;
  /** Pairs of positions that must never stand in one group of this kind. */
  readonly forbidden: (kind: GroupKind, a: number, b: number) => boolean;
}

/** Of the pairs across two clusters at least this many must be related before they become one. */
const verifiedShare = 0.5;

/** Relations of which other kinds speak for a group of a kind: a power's duplicate is overlapped by whatever overlaps it. */
const supporting: Readonly<Record<GroupKind, readonly GroupKind[]>> = {
  duplicate: [],
  'same-article': ['duplicate', 'parent-child'],
  level: ['duplicate', 'overlap'],
  overlap: ['duplicate', 'level'],
  'parent-child': ['duplicate'],
};

/**
 * Groups within each kind; relations come with the smaller position first. Where a group has a core of which every pair
 * is sure, that core is a group of its own before the wider one, so that it can be accepted in bulk. Parts that are not
 * connected are grouped one after the other; the share that is through is yielded often.
 */
export function* groupRelations(relations: RelationList, context: GroupingContext): Generator<number, Group[]> {
  const groups = new Map<GroupKind, Group[]>(groupKinds.map((kind) => [kind, []]));
  const parts = yield* told(relations.connectedParts(context.features.length), (share) => 0.2 * share);
  const inOrder = bestFirst(context.features);
  let through = 0;
  let next = 0;
  for (let number = 0; number < parts.count; number += 1) {
    const part = parts.map(number, (place) => relations.at(place));
    const whole = groupOfAll(part, context);
    if (whole !== null) groups.get(whole.kind)?.push(whole);
    else {
      part.sort(inOrder);
      const index = new RelationIndex(part);
      const kinds = [...new Set(part.map((relation) => relation.kind))];
      const ofPart = kinds.flatMap((kind) => groupsOfKind(kind, part, index, context));
      for (const group of withoutToldByParent(ofPart)) groups.get(group.kind)?.push(group);
    }
    through += part.length;
    if (through < next) continue;
    next = through + stepEvery;
    yield 0.2 + (0.8 * through) / relations.length;
  }
  return groupKinds.flatMap((kind) => groups.get(kind) ?? []);
}

/** Steps are this many relations long. */
const stepEvery = 64;

/**
 * The group of a part in which every two are related, all in one way and as surely, as in most: nothing needs to be
 * clustered. Null of any other.
 */
function groupOfAll(part: readonly PlacedRelation[], context: GroupingContext): Group | null {
  const [first] = part;
  if (first === undefined) return null;
  const { kind, sure } = first;
  if (kind === 'parent-child')
    return part.length > 1 ? null : toGroup(kind, [first.a, first.b], first, sure, first.parent, context);
  if (part.some((relation) => relation.kind !== kind || relation.sure !== sure)) return null;
  const members = [...new Set(part.flatMap(({ a, b }) => [a, b]))];
  if (part.length !== pairsAmong(members.length)) return null;
  members.sort((x, y) => x - y);
  return toGroup(kind, members, weakestOf(part), sure, null, context);
}

function pairsAmong(members: number): number {
  return (members * (members - 1)) / 2;
}

function groupsOfKind(
  kind: GroupKind,
  part: readonly PlacedRelation[],
  index: RelationIndex,
  context: GroupingContext,
): Group[] {
  const ofKind = part.filter((relation) => relation.kind === kind);
  const beside = part.filter((relation) => supporting[kind].includes(relation.kind));
  const forbidden = (a: number, b: number) => context.forbidden(kind, a, b);
  const membershipsOf = (links: readonly PlacedRelation[], speaking: readonly PlacedRelation[], share: number) =>
    kind === 'parent-child'
      ? families(
          links,
          cluster(speaking, share, (a, b) => context.forbidden('duplicate', a, b)),
        )
      : cluster(links, share, forbidden, speaking);
  const isSure = ({ sure }: Relation) => sure;
  const sureOnes = ofKind.filter(isSure);
  const memberships = [
    ...(sureOnes.length === 0 ? [] : membershipsOf(sureOnes, beside.filter(isSure), 1)),
    ...membershipsOf(ofKind, beside, verifiedShare),
  ];
  const byMembers = new Map(memberships.map((members) => [members.join(','), members]));
  return Array.from(byMembers.values(), (members) => describe(kind, members, index, context));
}

/**
 * Best first; ties by text and only then by position, which follows the ids, so that renumbering changes as little as
 * can be.
 */
function bestFirst(features: readonly Features[]) {
  const text = (position: number) => features[position]?.name.key ?? '';
  return (x: PlacedRelation, y: PlacedRelation): number =>
    y.score - x.score ||
    compareText(text(x.a), text(y.a)) ||
    compareText(text(x.b), text(y.b)) ||
    x.a - y.a ||
    x.b - y.b;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * A parent with its children, and with the rows that report the parent again; a child goes to the parent that fits best.
 * A child whose parent is itself a child stays with the two of them.
 */
function families(links: readonly PlacedRelation[], again: readonly (readonly number[])[]): number[][] {
  const parentOf = new Map<number, number>();
  for (const { a, b, parent } of links) {
    const child = parent === a ? b : a;
    if (!parentOf.has(child)) parentOf.set(child, parent ?? a);
  }
  const rowsOf = new Map<number, readonly number[]>();
  for (const rows of again) {
    const parents = rows.filter((row) => !parentOf.has(row));
    for (const row of parents) rowsOf.set(row, parents);
  }
  const byParent = Map.groupBy(parentOf.keys(), (child) => {
    const parent = parentOf.get(child) ?? child;
    return rowsOf.get(parent)?.[0] ?? parent;
  });
  return Array.from(byParent, ([parent, children]) =>
    [...(rowsOf.get(parent) ?? [parent]), ...children].sort((x, y) => x - y),
  );
}

function describe(kind: GroupKind, members: readonly number[], index: RelationIndex, context: GroupingContext): Group {
  const inside = index.among(members);
  const weakest = weakestOf(inside);
  const parent = kind === 'parent-child' ? commonParent(inside) : null;
  const isComplete =
    parent === null
      ? inside.length === pairsAmong(members.length)
      : members.every((member) => member === parent || index.of(member, parent) !== null);
  const sure = isComplete && inside.every((relation) => relation.sure);
  return toGroup(kind, members, weakest, sure, parent, context);
}

function toGroup(
  kind: GroupKind,
  members: readonly number[],
  weakest: PlacedRelation,
  sure: boolean,
  parent: number | null,
  { features, homeLevel }: GroupingContext,
): Group {
  const idOf = (position: number) => features[position]?.id ?? Number.NaN;
  const items = members.map(idOf);
  const standing = members.flatMap((member) => features[member] ?? []);
  const master = parent === null ? masterOf(kind, standing, homeLevel) : idOf(parent);
  return {
    id: groupId(kind, items),
    kind,
    confidence: weakest.score,
    sure,
    members: [{ item: master, master: true }].concat(
      items.filter((item) => item !== master).map((item) => ({ item, master: false })),
    ),
    evidence: weakest.evidence,
    weakest: { a: idOf(weakest.a), b: idOf(weakest.b), score: weakest.score },
  };
}

function weakestOf(relations: readonly PlacedRelation[]): PlacedRelation {
  return relations.reduce((low, relation) => (isWeaker(relation, low) ? relation : low));
}

function isWeaker(relation: Relation, low: Relation): boolean {
  return relation.score < low.score || (relation.score === low.score && (relation.a - low.a || relation.b - low.b) < 0);
}

function commonParent(inside: readonly PlacedRelation[]): number {
  const counts = new Map<number, number>();
  for (const { parent } of inside) if (parent !== null) counts.set(parent, (counts.get(parent) ?? 0) + 1);
  const [first] = [...counts].sort(([a, countA], [b, countB]) => countB - countA || a - b);
  return first?.[0] ?? Number.NaN;
}
