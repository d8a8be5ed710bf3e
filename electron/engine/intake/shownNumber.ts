/**
 * A number as it is shown, but for two things: padding that only aligns (the format `0_ ` gives "12 ") is left out,
 * and a whole number too long for its column, as codes are that were typed as numbers (6.502E+11), keeps its digits.
 */
export function shownNumber(shown: string, value: number): string {
  const text = shown.trim();
  return /^-?[\d.]+E\+?\d+$/i.test(text) && Number.isSafeInteger(value) ? String(value) : text;
}
