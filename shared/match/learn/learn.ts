import { type GroupKind, groupKinds } from '#shared/model/group.ts';
import { type Calibration, calibrated, type KindCalibration, uncalibrated } from './calibration.ts';

/** A pair that a person judged, with what matching alone says of it. */
export interface Judged {
  readonly kind: GroupKind;
  readonly score: number;
  readonly sure: boolean;
  /** They belong together. */
  readonly right: boolean;
  /** Pairs of one block were judged together; they are learned from together or held back together. */
  readonly block: number;
}

/** How far the confidence of pairs is from what people said: the mean square (Brier score), 0 to 1, less is better. */
export interface Trial {
  readonly judged: number;
  readonly before: number;
  readonly after: number;
}

export interface Learned {
  readonly calibration: Calibration;
  /** On pairs that were held back, with what the others teach. */
  readonly trial: Trial;
  readonly helps: boolean;
}

/** Scores that go to a person, in bands; see relate.ts. */
const bands: readonly (readonly [from: number, to: number])[] = [
  [0.5, 0.6],
  [0.6, 0.7],
  [0.7, 0.8],
  [0.8, 0.9],
  [0.9, 0.975],
];
/** So many verdicts a band's own score is worth: fewer than these move it little. */
const worthOfScore = 10;
/** A sure pair is taken to be right this often, on the word of so many. */
const sureRight = 0.999;
const worthOfSure = 200;
/** Below this, sure is no word for it. */
const sureEnough = 0.995;
/** Fewer held-back pairs prove nothing. */
const fewestHeldBack = 20;
const heldBackOf = 3;
const isHeldBack = ({ block }: Judged): boolean => block % heldBackOf === 0;

/** What verdicts teach, and whether it would have helped: every third block is held back and foretold by the others. */
export function learn(judged: readonly Judged[]): Learned {
  const heldBack = judged.filter(isHeldBack);
  const others = calibrate(judged.filter((pair) => !isHeldBack(pair)));
  const trial = {
    judged: heldBack.length,
    before: brier(uncalibrated, heldBack),
    after: brier(others, heldBack),
  };
  const helps = trial.judged >= fewestHeldBack && trial.after < trial.before;
  return { calibration: calibrate(judged), trial, helps };
}

/** The calibration of every kind that was judged at all. */
export function calibrate(judged: readonly Judged[]): Calibration {
  return groupKinds.flatMap((kind) => {
    const own = judged.filter((each) => each.kind === kind);
    return own.length === 0 ? [] : [fitKind(kind, own)];
  });
}

/**
 * Of each band the share that was right, drawn towards the band's own score, then made to rise with the score (isotonic
 * regression by pooling neighbours that fall).
 */
function fitKind(kind: GroupKind, judged: readonly Judged[]): KindCalibration {
  const unsure = judged.filter(({ sure }) => !sure);
  const points = bands.map(([from, to]) => {
    const own = unsure.filter(({ score }) => score >= from && score < to);
    const score = (from + to) / 2;
    const worth = worthOfScore + own.length;
    return { score, worth, share: (worthOfScore * score + countRight(own)) / worth };
  });
  const risen = pooled(points);
  const sure = judged.filter((each) => each.sure);
  const sureShare = (worthOfSure * sureRight + countRight(sure)) / (worthOfSure + sure.length);
  return {
    kind,
    shifts: points.map(({ score }, at) => ({ score, by: Math.round(((risen[at] ?? score) - score) * 1e4) / 1e4 })),
    sureHolds: sureShare >= sureEnough,
  };
}

/** Shares that do not fall: neighbours that do are taken together, by what they are worth. */
function pooled(points: readonly { readonly share: number; readonly worth: number }[]): number[] {
  const pools: { share: number; worth: number; size: number }[] = [];
  for (const { share, worth } of points) {
    let pool = { share, worth, size: 1 };
    for (let last = pools.at(-1); last !== undefined && last.share > pool.share; last = pools.at(-1)) {
      pools.pop();
      const whole = last.worth + pool.worth;
      const mean = (last.share * last.worth + pool.share * pool.worth) / whole;
      pool = { share: mean, worth: whole, size: last.size + pool.size };
    }
    pools.push(pool);
  }
  return pools.flatMap(({ share, size }) => Array.from({ length: size }, () => share));
}

export function brier(calibration: Calibration, judged: readonly Judged[]): number {
  if (judged.length === 0) return 0;
  const sum = judged.reduce((total, pair) => {
    const { confidence } = calibrated(calibration, pair);
    return total + ((pair.right ? 1 : 0) - confidence) ** 2;
  }, 0);
  return sum / judged.length;
}

export interface Reliability {
  readonly from: number;
  readonly to: number;
  readonly judged: number;
  readonly right: number;
  /** Mean confidence of them. */
  readonly said: number;
}

/** Of suggestions as sure as this, how many were right: in bands of confidence, those that nobody was in left out. */
export function reliability(calibration: Calibration, judged: readonly Judged[]): Reliability[] {
  const known = judged.map((pair) => ({ ...pair, said: calibrated(calibration, pair).confidence }));
  const edges = [0, ...bands.map(([from]) => from), 0.975, 1.01];
  return edges.slice(1).flatMap((to, at) => {
    const from = edges[at] ?? 0;
    const own = known.filter(({ said }) => said >= from && said < to);
    if (own.length === 0) return [];
    const said = own.reduce((sum, each) => sum + each.said, 0) / own.length;
    return [{ from, to: Math.min(to, 1), judged: own.length, right: countRight(own), said }];
  });
}

function countRight(judged: readonly Pick<Judged, 'right'>[]): number {
  return judged.filter(({ right }) => right).length;
}
