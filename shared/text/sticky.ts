/** How far a sticky expression matches from `at` on; 0 where it does not. No list of its groups is made, as `exec` does. */
export function lengthAt(sticky: RegExp, text: string, at: number): number {
  sticky.lastIndex = at;
  return sticky.test(text) ? sticky.lastIndex - at : 0;
}
