import { type Group, type GroupKind, groupKinds, type Relation } from '#shared/model/group.ts';
import { cluster } from './clusters.ts';
import type { Features } from './features.ts';
import { groupId } from './groupId.ts';
import { masterOf } from './master.ts';

/** A relation with the wider of both items, where one is. */
export interface DirectedRelation extends Relation {
  readonly parent: number | null;
  /** A person said so. */
  readonly forced: boolean;
}

export interface GroupingContext {
  readonly featuresById: ReadonlyMap<number, Features>;
  readonly homeLevel: string;
  /** Pairs that must never stand in one group of this kind. */
  readonly forbidden: (kind: GroupKind, a: number, b: number) => boolean;
}

/** Of the pairs across two clusters at least this many must be related before they become one. */
const verifiedShare = 0.5;

/**
 * Groups within each kind, the relations given in their total order. Where a group has a core of which every pair is
 * sure, that core is a group of its own beside the wider one, so that it can be accepted in bulk.
 */
export function groupRelations(relations: readonly DirectedRelation[], context: GroupingContext): Group[] {
  return groupKinds.flatMap((kind) => {
    const ofKind = relations.filter((relation) => relation.kind === kind);
    const memberships = kind === 'parent-child' ? families(ofKind) : clusters(kind, ofKind, context);
    const byMembers = new Map(memberships.map((members) => [members.join(','), members]));
    const index = new Map(ofKind.map((relation) => [`${relation.a} ${relation.b}`, relation]));
    return [...byMembers.values()].map((members) => describe(kind, members, index, context));
  });
}

function clusters(kind: GroupKind, relations: readonly DirectedRelation[], context: GroupingContext) {
  const forbidden = (a: number, b: number) => context.forbidden(kind, a, b);
  const sure = relations.filter((relation) => relation.sure);
  return [...cluster(sure, 1, forbidden), ...cluster(relations, verifiedShare, forbidden)];
}

/** A parent with its children; a child goes to the parent that fits best. */
function families(relations: readonly DirectedRelation[]): number[][] {
  return [relations.filter((relation) => relation.sure), relations].flatMap((links) => {
    const parentOf = new Map<number, number>();
    for (const { a, b, parent } of links) {
      const child = parent === a ? b : a;
      if (!parentOf.has(child)) parentOf.set(child, parent ?? Math.min(a, b));
    }
    const byParent = new Map<number, number[]>();
    for (const [child, parent] of parentOf) byParent.set(parent, [...(byParent.get(parent) ?? [parent]), child]);
    return [...byParent.values()].map((members) => members.sort((x, y) => x - y));
  });
}

function describe(
  kind: GroupKind,
  members: readonly number[],
  index: ReadonlyMap<string, DirectedRelation>,
  context: GroupingContext,
): Group {
  const inside = relationsInside(members, index);
  const weakest = inside.reduce((low, relation) => (isWeaker(relation, low) ? relation : low));
  const master =
    kind === 'parent-child' ? commonParent(inside) : masterOf(kind, featuresOf(members, context), context.homeLevel);
  const pairs = (members.length * (members.length - 1)) / 2;
  const isComplete = kind === 'parent-child' ? inside.length === members.length - 1 : inside.length === pairs;
  const others = members.filter((member) => member !== master);
  return {
    id: groupId(kind, members),
    kind,
    confidence: weakest.score,
    sure: isComplete && inside.every((relation) => relation.sure),
    members: [{ item: master, master: true }, ...others.map((item) => ({ item, master: false }))],
    evidence: weakest.evidence,
    weakest: { a: weakest.a, b: weakest.b, score: weakest.score },
  };
}

function relationsInside(members: readonly number[], index: ReadonlyMap<string, DirectedRelation>) {
  return members.flatMap((a, at) => members.slice(at + 1).flatMap((b) => index.get(`${a} ${b}`) ?? []));
}

function isWeaker(relation: Relation, low: Relation): boolean {
  return relation.score < low.score || (relation.score === low.score && (relation.a - low.a || relation.b - low.b) < 0);
}

function commonParent(inside: readonly DirectedRelation[]): number {
  const counts = new Map<number, number>();
  for (const { parent } of inside) if (parent !== null) counts.set(parent, (counts.get(parent) ?? 0) + 1);
  const [first] = [...counts].sort(([a, countA], [b, countB]) => countB - countA || a - b);
  return first?.[0] ?? Number.NaN;
}

function featuresOf(members: readonly number[], { featuresById }: GroupingContext): Features[] {
  return members.flatMap((member) => featuresById.get(member) ?? []);
}
