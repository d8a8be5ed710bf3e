/**
 * Measures one matcher on one composed list, in a process of its own so that its memory is its own. Prints one JSON
 * object. Run by bench.ts: node test/bench/match/measure.ts <matcher> <rows> <seed> <runs>
 */
import { matchInSteps } from '#shared/match/match.ts';
import type { MatchItem } from '#shared/match/matchItem.ts';
import { composeRows } from './compose.ts';
import { type Matcher, type Measured, matchers } from './measured.ts';
import { RowReader } from './own.ts';
import { bkTree } from './peers/bkTree.ts';
import { fuse } from './peers/fuse.ts';
import { levenshteinOfAllPairs } from './peers/levenshtein.ts';
import { openRefine } from './peers/openRefine.ts';
import type { PeerRun } from './peers/peer.ts';
import type { Row } from './rows.ts';
import { figures, merges, pairsOf, scoreGroups, scorePairs } from './score.ts';
import { busySince, Stopwatch } from './stopwatch.ts';
import { truthOf } from './truth.ts';

const [name, count, seed, runs] = process.argv.slice(2);
const matcher = matchers.find((each) => each === name);
if (matcher === undefined) throw new Error(`no matcher ${name}`);
const rows = Number(count);
const measured =
  matcher === 'quanqing'
    ? measureOwn(rows, Number(seed), Number(runs))
    : await measurePeer(matcher, rows, Number(seed));
process.stdout.write(`${JSON.stringify(measured)}\n`);

function measureOwn(n: number, seedOfList: number, times: number): Measured {
  const samples = Array.from({ length: times }, () => runOwn(n, seedOfList));
  const mb = peakMegabytes();
  const byTotal = samples.toSorted((a, b) => a.reading + a.matching - b.reading - b.matching);
  const median = byTotal[Math.floor((byTotal.length - 1) / 2)];
  if (median === undefined) throw new Error('no run');
  const { truth } = truthOf(Array.from(composeRows(n, seedOfList), (row) => ({ ...row, basis: '' })));
  const { all, wrong } = scoreGroups(median.result.groups, truth);
  return {
    name: 'quanqing',
    n,
    ms: median.reading + median.matching,
    cpu: median.cpu,
    mb,
    precision: all.precision,
    recall: all.recall,
    f1: all.f1,
    own: {
      reading: median.reading,
      matching: median.matching,
      longestStep: Math.max(...samples.map(({ longestStep }) => longestStep)),
      progressOff: median.progressOff,
      decisions: median.result.groups.filter(({ sure }) => !sure).length,
      wrongMerges: wrong.filter(({ sure, kind }) => sure && kind !== null && merges(kind)).length,
    },
  };
}

/**
 * From rows to groups with their evidence: each row is read when matching asks for it. Rows come in portions, and what
 * makes them up is not timed. Also how long it goes without hearing a stop, and how far its progress is at most from the
 * time that went by.
 */
function runOwn(n: number, seedOfList: number) {
  const reader = new RowReader();
  const composing = new Stopwatch();
  let reading = 0;
  function* items(): Generator<MatchItem, void> {
    const rows = composeRows(n, seedOfList);
    for (;;) {
      const portion = composing.time(() => take(rows, 10_000));
      if (portion.length === 0) return;
      for (const row of portion) {
        const began = performance.now();
        const item = reader.read(row);
        reading += performance.now() - began;
        yield item;
      }
    }
  }
  const [started, busy] = [performance.now(), process.cpuUsage()];
  const elapsed = () => performance.now() - started - composing.milliseconds;
  const steps = matchInSteps(items(), [], n);
  const told: { at: number; share: number }[] = [];
  let last = 0;
  let longestStep = 0;
  for (;;) {
    const step = steps.next();
    const at = elapsed();
    longestStep = Math.max(longestStep, at - last);
    last = at;
    if (step.done === true) {
      const cpu = busySince(busy) - composing.busy;
      const progressOff = Math.max(0, ...told.map((each) => Math.abs(each.share - each.at / at)));
      return { reading, matching: at - reading, cpu, longestStep, progressOff, result: step.value };
    }
    if (at - (told.at(-1)?.at ?? -10) > 5) told.push({ at, share: step.value.done / step.value.total });
  }
}

function take<T>(from: Iterator<T, void>, count: number): T[] {
  const taken: T[] = [];
  while (taken.length < count) {
    const next = from.next();
    if (next.done === true) break;
    taken.push(next.value);
  }
  return taken;
}

async function measurePeer(peer: Exclude<Matcher, 'quanqing'>, n: number, seedOfList: number): Promise<Measured> {
  const list = [...composeRows(n, seedOfList)];
  const busy = process.cpuUsage();
  const run = await runPeer(peer, list);
  // fuse.js answers a sample alone, and OpenRefine works in a process of its own.
  const cpu = run.asked === null && run.megabytes === null ? busySince(busy) : null;
  const { truth } = truthOf(list);
  const scored = [0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95].map((threshold) =>
    scorePeer(run, threshold, truth.groups),
  );
  const best = scored.reduce((a, b) => (b.f1 > a.f1 ? b : a));
  const { precision, recall, f1 } = best;
  return {
    name: peer,
    n,
    ms: run.milliseconds,
    cpu,
    mb: run.megabytes ?? peakMegabytes(),
    precision,
    recall,
    f1,
    own: null,
  };
}

function runPeer(peer: Exclude<Matcher, 'quanqing'>, list: readonly Row[]): PeerRun | Promise<PeerRun> {
  switch (peer) {
    case 'Levenshtein, all pairs':
      return levenshteinOfAllPairs(list);
    case 'BK tree':
      return bkTree(list);
    case 'fuse.js':
      return fuse(list, 100);
    case 'OpenRefine nearest neighbour':
      return openRefine(list, 4);
  }
}

/** Where only some names were asked about, what is true of the others does not count. */
function scorePeer({ pairs, asked }: PeerRun, threshold: number, groups: readonly (readonly number[])[]) {
  const near = pairs.filter(({ likeness }) => likeness >= threshold);
  const { all } = scorePairs(
    near.map((pair) => ({ ...pair, kind: null, sure: false })),
    { groups, kindsOf: () => [] },
  );
  if (asked === null) return all;
  const inTruth = groups.reduce(
    (sum, members) => sum + Array.from(pairsOf(members)).filter(([a, b]) => asked.has(a) || asked.has(b)).length,
    0,
  );
  return figures(all.proposed, all.right, inTruth);
}

function peakMegabytes(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}
