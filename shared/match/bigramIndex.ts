/** Pieces of each text as numbers, sorted by how rare they are: what a prefix filter needs. */
export interface BigramSets {
  readonly sets: readonly Uint32Array[];
  readonly size: number;
}

/** Two-character pieces, each once per text, numbered from the rarest to the commonest (ties by the piece itself). */
export function bigramSets(texts: readonly string[]): BigramSets {
  const counts = new Map<number, number>();
  const raw = texts.map((text) => {
    const pieces = new Set<number>();
    if (text.length === 1) pieces.add(text.charCodeAt(0));
    for (let at = 0; at + 1 < text.length; at += 1) pieces.add(text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1));
    for (const piece of pieces) counts.set(piece, (counts.get(piece) ?? 0) + 1);
    return pieces;
  });
  const ranked = [...counts].sort(([a, countA], [b, countB]) => countA - countB || a - b);
  const rank = new Map(ranked.map(([piece], index) => [piece, index]));
  return {
    sets: raw.map((pieces) => Uint32Array.from(pieces, (piece) => rank.get(piece) ?? 0).sort()),
    size: ranked.length,
  };
}

/** How many numbers two sorted sets share. */
export function overlap(left: Uint32Array, right: Uint32Array): number {
  let [i, j, common] = [0, 0, 0];
  while (i < left.length && j < right.length) {
    const [a = 0, b = 0] = [left[i], right[j]];
    if (a === b) common += 1;
    if (a <= b) i += 1;
    if (b <= a) j += 1;
  }
  return common;
}

/** Twice the shared pieces over the sum of both counts, 0 to 1. */
export function dice(left: Uint32Array, right: Uint32Array): number {
  const sum = left.length + right.length;
  return sum === 0 ? 0 : (2 * overlap(left, right)) / sum;
}

/**
 * Visits every pair (positions in `members`' items) with dice at least `threshold`, each once, smaller set first. Exact:
 * a pair that reaches the threshold shares a piece within both prefixes (Bayardo 2007), so nothing is missed.
 */
export function joinSimilar(
  sets: readonly Uint32Array[],
  members: readonly number[],
  threshold: number,
  visit: (a: number, b: number) => void,
): void {
  const sized = members.filter((member) => setAt(sets, member).length > 0);
  sized.sort((a, b) => setAt(sets, a).length - setAt(sets, b).length || a - b);
  const postings = new Map<number, number[]>();
  const lastSeen = new Map<number, number>();
  for (const member of sized) {
    const set = setAt(sets, member);
    const shortest = (threshold / (2 - threshold)) * set.length;
    const probe = set.length - Math.ceil(shortest - 1e-9) + 1;
    for (let at = 0; at < probe; at += 1) {
      for (const other of postings.get(set[at] ?? 0) ?? []) {
        if (lastSeen.get(other) === member) continue;
        lastSeen.set(other, member);
        const otherSet = setAt(sets, other);
        if (otherSet.length < shortest - 1e-9) continue;
        if (dice(otherSet, set) >= threshold) visit(other, member);
      }
    }
    const indexed = set.length - Math.ceil(threshold * set.length - 1e-9) + 1;
    for (let at = 0; at < indexed; at += 1) {
      const piece = set[at] ?? 0;
      const posting = postings.get(piece);
      if (posting === undefined) postings.set(piece, [member]);
      else posting.push(member);
    }
  }
}

function setAt(sets: readonly Uint32Array[], index: number): Uint32Array {
  return sets[index] ?? new Uint32Array();
}
