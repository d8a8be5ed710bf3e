export interface DiffPart {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Beyond this many differing characters a reader sees two texts, not one that changed: the middle is shown as such. */
const mostEdits = 1000;

type Edit = readonly [kind: DiffPart['kind'], character: string];

/**
 * What was removed from and added to `before` to give `after`, in as few characters as possible (Myers 1986, O(ND)).
 * `same` and `removed` together are `before`, `same` and `added` together are `after`; neighbours differ in kind.
 */
export function characterDiff(before: string, after: string): readonly DiffPart[] {
  const [left, right] = [[...before], [...after]];
  let start = 0;
  while (start < left.length && start < right.length && left[start] === right[start]) start += 1;
  let end = 0;
  while (end < left.length - start && end < right.length - start && left.at(-1 - end) === right.at(-1 - end)) end += 1;

  const middleLeft = left.slice(start, left.length - end);
  const middleRight = right.slice(start, right.length - end);
  const middle = shortestEdits(middleLeft, middleRight) ?? [
    ...middleLeft.map((character): Edit => ['removed', character]),
    ...middleRight.map((character): Edit => ['added', character]),
  ];
  return joined([
    ...left.slice(0, start).map((character): Edit => ['same', character]),
    ...middle,
    ...left.slice(left.length - end).map((character): Edit => ['same', character]),
  ]);
}

/** Null where more than `mostEdits` are needed. */
function shortestEdits(left: readonly string[], right: readonly string[]): Edit[] | null {
  const limit = Math.min(left.length + right.length, mostEdits);
  const furthest = new Int32Array(2 * limit + 3);
  const trace: Int32Array[] = [];
  for (let edits = 0; edits <= limit; edits += 1) {
    trace.push(furthest.slice(limit + 1 - edits - 1, limit + 1 + edits + 2));
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const at = limit + 1 + diagonal;
      const below = furthest[at + 1] ?? 0;
      const above = furthest[at - 1] ?? 0;
      const down = diagonal === -edits || (diagonal !== edits && above < below);
      let x = down ? below : above + 1;
      while (x < left.length && x - diagonal < right.length && left[x] === right[x - diagonal]) x += 1;
      furthest[at] = x;
      if (x >= left.length && x - diagonal >= right.length) return walkBack(left, right, trace);
    }
  }
  return null;
}

/** `trace[d]` holds the furthest points before round d, for the diagonals -d-1 to d+1. */
function walkBack(left: readonly string[], right: readonly string[], trace: readonly Int32Array[]): Edit[] {
  const edits: Edit[] = [];
  let x = left.length;
  let y = right.length;
  for (let round = trace.length - 1; round >= 0; round -= 1) {
    const furthest = trace[round] ?? new Int32Array();
    const diagonal = x - y;
    const below = furthest[diagonal + 1 + round + 1] ?? 0;
    const above = furthest[diagonal - 1 + round + 1] ?? 0;
    const down = diagonal === -round || (diagonal !== round && above < below);
    const fromX = round === 0 ? 0 : down ? below : above;
    const fromY = round === 0 ? 0 : fromX - (down ? diagonal + 1 : diagonal - 1);
    while (x > fromX && y > fromY) {
      x -= 1;
      y -= 1;
      edits.push(['same', left[x] ?? '']);
    }
    if (round === 0) break;
    edits.push(down ? ['added', right[fromY] ?? ''] : ['removed', left[fromX] ?? '']);
    x = fromX;
    y = fromY;
  }
  return edits.reverse();
}

/** Runs of one kind as one part; within a change what was removed stands before what was added. */
function joined(edits: readonly Edit[]): DiffPart[] {
  const parts: DiffPart[] = [];
  let removed = '';
  let added = '';
  let same = '';
  const flushChange = () => {
    if (removed !== '') parts.push({ kind: 'removed', text: removed });
    if (added !== '') parts.push({ kind: 'added', text: added });
    removed = '';
    added = '';
  };
  const flushSame = () => {
    if (same !== '') parts.push({ kind: 'same', text: same });
    same = '';
  };
  for (const [kind, character] of edits) {
    if (kind === 'same') flushChange();
    else flushSame();
    if (kind === 'same') same += character;
    else if (kind === 'removed') removed += character;
    else added += character;
  }
  flushChange();
  flushSame();
  return parts;
}
