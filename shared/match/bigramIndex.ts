/**
 * Two-character pieces, each once per text, as sorted numbers from the rarest to the commonest (ties by the piece
 * itself): what a prefix filter needs.
 */
export function bigramSets(texts: readonly string[]): readonly Uint32Array[] {
  const idOf = new Map<number, number>();
  const pieces: number[] = [];
  const counts: number[] = [];
  const lastText: number[] = [];
  const raw = texts.map((text, index) => {
    const ids: number[] = [];
    for (let at = 0; at < Math.max(1, text.length - 1) && text !== ''; at += 1) {
      const piece = text.charCodeAt(at) * 0x10000 + (text.length === 1 ? 0 : text.charCodeAt(at + 1));
      let id = idOf.get(piece);
      if (id === undefined) {
        id = pieces.length;
        idOf.set(piece, id);
        pieces.push(piece);
        counts.push(0);
      } else if (lastText[id] === index) continue;
      lastText[id] = index;
      counts[id] = (counts[id] ?? 0) + 1;
      ids.push(id);
    }
    return ids;
  });
  const rank = rankPieces(pieces, counts);
  return raw.map((ids) => Uint32Array.from(ids, (id) => rank[id] ?? 0).sort());
}

function rankPieces(pieces: readonly number[], counts: readonly number[]): Uint32Array {
  const order = Uint32Array.from(pieces.keys());
  order.sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0) || (pieces[a] ?? 0) - (pieces[b] ?? 0));
  const rank = new Uint32Array(pieces.length);
  for (const [place, id] of order.entries()) rank[id] = place;
  return rank;
}

/** How many numbers two sorted sets share. */
export function overlap(left: Uint32Array, right: Uint32Array): number {
  let i = 0;
  let j = 0;
  let common = 0;
  while (i < left.length && j < right.length) {
    const a = left[i] ?? 0;
    const b = right[j] ?? 0;
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

/** Up to here comparing all pairs costs less than an index. */
const smallBlock = 24;
/** Bounds are computed in floating point; a pair at the very threshold must not fall to a rounding. */
const slack = 1e-9;

/** Joins yield this often, so that whoever runs them can do something else in between. */
const stepEvery = 256;

/**
 * Visits every pair of `members` (positions in `sets`) with dice at least `threshold`, each once, in steps of which each yields
 * the share that is through. Exact: in a pair that
 * reaches the threshold both prefixes share a piece (Bayardo, Ma and Srikant 2007), so nothing is missed.
 */
export function* joinSimilar(
  sets: readonly Uint32Array[],
  members: readonly number[],
  threshold: number,
  visit: (a: number, b: number) => void,
): Generator<number, void> {
  const filled = members.filter((member) => setAt(sets, member).length > 0);
  if (filled.length <= smallBlock) compareAll(sets, filled, threshold, visit);
  else yield* joinByPrefix(sets, filled, threshold, visit);
}

function* joinByPrefix(
  sets: readonly Uint32Array[],
  members: number[],
  threshold: number,
  visit: (a: number, b: number) => void,
): Generator<number, void> {
  members.sort((a, b) => setAt(sets, a).length - setAt(sets, b).length || a - b);
  const bySize = members.map((member) => setAt(sets, member));
  const postings = new Map<number, number[]>();
  const lastSeen = new Int32Array(members.length).fill(-1);
  for (const [place, set] of bySize.entries()) {
    if (place % stepEvery === 0) yield place / members.length;
    const shortest = (threshold / (2 - threshold)) * set.length - slack;
    const probed = set.length - Math.ceil(shortest) + 1;
    const indexed = set.length - Math.ceil(threshold * set.length - slack) + 1;
    for (let at = 0; at < Math.max(probed, indexed); at += 1) {
      const piece = set[at] ?? 0;
      const posting = postings.get(piece);
      for (const other of at < probed && posting !== undefined ? posting : []) {
        if (lastSeen[other] === place) continue;
        lastSeen[other] = place;
        const otherSet = bySize[other] ?? none;
        if (otherSet.length < shortest || dice(otherSet, set) < threshold) continue;
        visit(members[other] ?? 0, members[place] ?? 0);
      }
      if (at >= indexed) continue;
      if (posting === undefined) postings.set(piece, [place]);
      else posting.push(place);
    }
  }
}

function compareAll(
  sets: readonly Uint32Array[],
  members: readonly number[],
  threshold: number,
  visit: (a: number, b: number) => void,
): void {
  for (const [index, a] of members.entries()) {
    for (const b of members.slice(index + 1)) if (dice(setAt(sets, a), setAt(sets, b)) >= threshold) visit(a, b);
  }
}

const none = new Uint32Array();

function setAt(sets: readonly Uint32Array[], index: number): Uint32Array {
  return sets[index] ?? none;
}
