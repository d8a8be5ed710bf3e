/** How deep a cell is coloured; by the logarithm, so that a category with a tenth of the powers is still seen. */
export function heatOfCount(figure: number, largest: number): number {
  return figure <= 0 ? 0 : 0.05 + (0.33 * Math.log(1 + figure)) / Math.log(1 + Math.max(1, largest));
}
