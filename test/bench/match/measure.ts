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
    cpu: median.readingCpu + median.matchingCpu,
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

/** From rows to groups with their evidence. Rows come in portions, and what makes them up is not timed. */
function runOwn(n: number, seedOfList: number) {
  const reader = new RowReader();
  const items: MatchItem[] = [];
  let reading = 0;
  let readingCpu = 0;
  let portion: Row[] = [];
  const readPortion = () => {
    const [started, busy] = [performance.now(), process.cpuUsage()];
    for (const row of portion) items.push(reader.read(row));
    reading += performance.now() - started;
    readingCpu += busySince(busy);
    portion = [];
  };
  for (const row of composeRows(n, seedOfList)) {
    portion.push(row);
    if (portion.length === 10_000) readPortion();
  }
  readPortion();
  return { reading, readingCpu, ...runMatching(items) };
}

/** Also how long it goes without hearing a stop, and how far its progress is at most from the time that went by. */
function runMatching(items: readonly MatchItem[]) {
  const [started, busy] = [performance.now(), process.cpuUsage()];
  const steps = matchInSteps(items, []);
  const told: { at: number; share: number }[] = [];
  let last = started;
  let longestStep = 0;
  for (;;) {
    const step = steps.next();
    const at = performance.now();
    longestStep = Math.max(longestStep, at - last);
    last = at;
    if (step.done === true) {
      const matching = at - started;
      const progressOff = Math.max(0, ...told.map((each) => Math.abs(each.share - each.at / matching)));
      return { matching, matchingCpu: busySince(busy), longestStep, progressOff, result: step.value };
    }
    if (told.length === 0 || at - started - (told.at(-1)?.at ?? 0) > 5) {
      told.push({ at: at - started, share: step.value.done / step.value.total });
    }
  }
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

/** Milliseconds that processors worked for this process since then. */
function busySince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function peakMegabytes(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}
