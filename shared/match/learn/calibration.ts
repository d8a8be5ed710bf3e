import type { Group, GroupKind } from '#shared/model/group.ts';
import { reviewTo } from '../relate.ts';

/** What the verdicts of a catalogue say about the confidence of one kind of group. */
export interface KindCalibration {
  readonly kind: GroupKind;
  /** Scores that go to a person, ascending, and by how much the confidence there is more or less. */
  readonly shifts: readonly { readonly score: number; readonly by: number }[];
  /** False where too many sure ones were told apart: of this kind nothing is sure any more. */
  readonly sureHolds: boolean;
}

export type Calibration = readonly KindCalibration[];

/** Nothing learned: every score is taken at its word. */
export const uncalibrated: Calibration = [];

/** No confidence is nothing. */
const least = 0.01;

/** The confidence of a score of a kind, 0 to 1, and whether it is sure. Nothing becomes sure that was not. */
export function calibrated(
  calibration: Calibration,
  { kind, score, sure }: { readonly kind: GroupKind; readonly score: number; readonly sure: boolean },
): { readonly confidence: number; readonly sure: boolean } {
  const learned = calibration.find((each) => each.kind === kind);
  if (learned === undefined) return { confidence: score, sure };
  if (sure) return learned.sureHolds ? { confidence: score, sure } : { confidence: reviewTo, sure: false };
  const moved = Math.min(Math.max(score + shiftAt(learned.shifts, score), least), reviewTo);
  return { confidence: Math.round(moved * 1e4) / 1e4, sure };
}

/** A group with its learned confidence. What a person said stays certain. */
export function calibrateGroup(calibration: Calibration, group: Group): Group {
  if (group.evidence.some(({ code }) => code.startsWith('verdict-'))) return group;
  const { kind, confidence: score, sure } = group;
  return { ...group, ...calibrated(calibration, { kind, score, sure }) };
}

/** Between two points in a straight line, beyond them as at the last. */
function shiftAt(shifts: KindCalibration['shifts'], score: number): number {
  const after = shifts.findIndex((point) => point.score >= score);
  const [right, left] = [shifts[after], shifts[after - 1]];
  if (right === undefined) return shifts.at(-1)?.by ?? 0;
  if (left === undefined) return right.by;
  return left.by + ((right.by - left.by) * (score - left.score)) / (right.score - left.score);
}
