import type { Evidence } from '#shared/model/evidence.ts';
import { type Group, groupKinds } from '#shared/model/group.ts';

/** Groups with one pattern rest on the same kinds of evidence. */
export function patternOf(evidence: readonly Evidence[]): string {
  return evidence.map(({ code }) => code).join(' ');
}

/** Confidence in steps of 0.05: groups of one step are as sure as each other for whoever looks. */
export function bandOf(confidence: number): number {
  return Math.floor(confidence * 20 + 1e-9) / 20;
}

/**
 * The order in which groups are asked: by kind, the surest band first, in it the alike together, the surest first. Many
 * groups have one place in it, so places are sorted and not groups.
 */
export function queueOrder<G extends Pick<Group, 'kind' | 'confidence' | 'evidence'>>(groups: readonly G[]): G[] {
  const places = new Map<string, { kind: number; pattern: string; confidence: number; groups: G[] }>();
  for (const group of groups) {
    const { kind, confidence } = group;
    const pattern = patternOf(group.evidence);
    const key = `${kind} ${confidence} ${pattern}`;
    const known = places.get(key);
    if (known === undefined) places.set(key, { kind: groupKinds.indexOf(kind), pattern, confidence, groups: [group] });
    else known.groups.push(group);
  }
  return [...places.values()]
    .sort(
      (x, y) =>
        x.kind - y.kind ||
        bandOf(y.confidence) - bandOf(x.confidence) ||
        compareText(x.pattern, y.pattern) ||
        y.confidence - x.confidence,
    )
    .flatMap((place) => place.groups);
}

/**
 * Whether what a person says of one group may be said of those like it at once. Never where departments compete, nor
 * where words speak against one power, nor after somebody was unsure. With parts of a power such words are the evidence.
 */
export function mayAcceptAlike({ kind, evidence }: Pick<Group, 'kind' | 'evidence'>): boolean {
  if (kind === 'overlap' || evidence.some(({ code }) => code === 'verdict-unsure')) return false;
  const isPart = kind === 'same-article' || kind === 'parent-child';
  return isPart || !evidence.some(({ code }) => code.startsWith('differs-'));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
