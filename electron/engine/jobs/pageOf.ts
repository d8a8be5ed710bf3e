/** No window shows more rows at once. */
const widest = 500;

/** The window asked for, and never the whole catalogue. */
export function pageOf({ from, to }: { from: number; to: number }): { from: number; to: number } {
  return { from, to: Math.min(Math.max(to, from), from + widest) };
}
