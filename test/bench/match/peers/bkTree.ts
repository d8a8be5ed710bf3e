import { distance } from 'fastest-levenshtein';
import type { Row } from '../rows.ts';
import { asPair, type LikePair, leastLikeness, type PeerRun } from './peer.ts';

interface Node {
  readonly row: Row;
  readonly children: Map<number, Node>;
}

/** A Burkhard-Keller tree over the edit distance; each name asks for those within the radius that its length allows. */
export function bkTree(rows: readonly Row[]): PeerRun {
  const started = performance.now();
  const pairs: LikePair[] = [];
  let root: Node | null = null;
  for (const row of rows) {
    if (root === null) root = { row, children: new Map() };
    else {
      visitWithin(root, row, Math.floor((1 - leastLikeness) * row.name.length), pairs);
      insert(root, row);
    }
  }
  return { milliseconds: performance.now() - started, pairs, asked: null, megabytes: null };
}

function insert(root: Node, row: Row): void {
  let node = root;
  for (;;) {
    const apart = distance(node.row.name, row.name);
    const child = node.children.get(apart);
    if (child === undefined) {
      node.children.set(apart, { row, children: new Map() });
      return;
    }
    node = child;
  }
}

function visitWithin(root: Node, row: Row, radius: number, pairs: LikePair[]): void {
  const open = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const apart = distance(node.row.name, row.name);
    const likeness = 1 - apart / Math.max(node.row.name.length, row.name.length);
    if (likeness >= leastLikeness) pairs.push(asPair(node.row, row, likeness));
    for (const [step, child] of node.children) if (Math.abs(step - apart) <= radius) open.push(child);
  }
}
