/** A pause longer than this is no work. */
const longestStep = 3 * 60_000;
/** The last steps tell the pace of now. */
const stepsThatCount = 40;
const fewestSteps = 3;

/**
 * How long what is left will take at the pace of the last decisions, in milliseconds; null before there is a pace.
 * `moments` are those of the decisions of this sitting, ascending.
 */
export function timeLeft(moments: readonly number[], left: number): number | null {
  const recent = moments.slice(-stepsThatCount - 1);
  const steps = recent
    .slice(1)
    .map((moment, at) => moment - (recent[at] ?? moment))
    .filter((step) => step >= 0 && step <= longestStep);
  if (steps.length < fewestSteps) return null;
  // A few groups take minutes and most seconds: the mean counts both, and is what adds up.
  return (steps.reduce((sum, step) => sum + step, 0) / steps.length) * left;
}
