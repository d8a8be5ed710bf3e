import type { CategoryCode } from '#shared/model/category.ts';
import { titleParts } from './titleParts.ts';

export interface CategoryExample {
  readonly name: string;
  readonly code: CategoryCode;
}

export interface ModelPrediction {
  /** Null where the model knows none of the name's parts or wavers. */
  readonly code: CategoryCode | null;
  /** Log odds, at most {@link heaviestVote}: it breaks ties and shifts confidence, and never overturns a clear name. */
  readonly weight: number;
}

export interface CategoryModel {
  readonly examples: number;
  predict(name: string): ModelPrediction;
}

/** Below this many confirmed items there is nothing to learn that the rules do not know. */
export const fewestExamples = 200;
const passes = 5;
const heaviestVote = 1.2;
/** Visits the examples in an order without runs of one department, the same every time. */
const stride = 7919;

type WeightRow = Map<CategoryCode, { now: number; sum: number; since: number }>;
type Weights = Map<string, WeightRow>;

/**
 * An averaged perceptron over character pairs and endings of the names a person confirmed. Null where there are too
 * few. Random folds flatter such a model, because departments repeat phrases: judge it by whole files left out.
 */
export function trainCategoryModel(examples: readonly CategoryExample[]): CategoryModel | null {
  if (examples.length < fewestExamples) return null;
  const codes = [...new Set(examples.map(({ code }) => code))].sort();
  const read = examples.map(({ name, code }) => ({ features: featuresOf(name), code }));
  const weights: Weights = new Map();
  let step = 0;
  for (let pass = 0; pass < passes; pass += 1) {
    for (let index = 0; index < examples.length; index += 1) {
      const example = read[visited(index, read.length)];
      if (example === undefined) continue;
      step += 1;
      const { features } = example;
      const guess = best(codes, features, weights);
      if (guess === null || (guess.code === example.code && guess.lead > 0)) continue;
      adjust(weights, features, example.code, 1, step);
      if (guess.code !== example.code) adjust(weights, features, guess.code, -1, step);
    }
  }
  const averaged = average(weights, step);
  return { examples: examples.length, predict: (name) => predict(codes, featuresOf(name), averaged) };
}

function visited(index: number, length: number): number {
  const step = length % stride === 0 ? 1 : stride;
  return (index * step) % length;
}

/** Pairs of characters anywhere and the last two to four as an ending. */
function featuresOf(title: string): string[] {
  const name = titleParts(title).whole;
  const features: string[] = [];
  for (let at = 0; at + 2 <= name.length; at += 1) features.push(name.slice(at, at + 2));
  for (const length of [2, 3, 4]) features.push(`${name.slice(-length)}$`);
  return [...new Set(features)];
}

function adjust(weights: Weights, features: readonly string[], code: CategoryCode, by: number, step: number): void {
  for (const feature of features) {
    const row: WeightRow = weights.get(feature) ?? new Map();
    const cell = row.get(code) ?? { now: 0, sum: 0, since: step };
    cell.sum += cell.now * (step - cell.since);
    cell.since = step;
    cell.now += by;
    row.set(code, cell);
    weights.set(feature, row);
  }
}

/** The mean of each weight over all steps: steadier than the last one. */
function average(weights: Weights, steps: number): Weights {
  for (const row of weights.values()) {
    for (const cell of row.values()) {
      cell.sum += cell.now * (steps - cell.since);
      cell.now = cell.sum / steps;
    }
  }
  return weights;
}

interface Scored {
  readonly code: CategoryCode;
  readonly score: number;
  readonly lead: number;
}

function best(codes: readonly CategoryCode[], features: readonly string[], weights: Weights): Scored | null {
  const scores = codes.map((code) => ({
    code,
    score: features.reduce((total, feature) => total + (weights.get(feature)?.get(code)?.now ?? 0), 0),
  }));
  const [first, second] = scores.sort((a, b) => b.score - a.score);
  return first === undefined ? null : { ...first, lead: first.score - (second?.score ?? 0) };
}

/** The lead is compared with the number of features, so that long names do not vote louder. */
function predict(codes: readonly CategoryCode[], features: readonly string[], weights: Weights): ModelPrediction {
  const top = best(codes, features, weights);
  if (top === null || top.lead <= 0) return { code: null, weight: 0 };
  return { code: top.code, weight: Math.min(heaviestVote, (2 * top.lead) / Math.sqrt(features.length)) };
}
