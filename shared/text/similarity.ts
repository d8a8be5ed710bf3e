/** The two-character pieces of a text, each once: 行政处罚 → 行政 政处 处罚. A single character is its own piece. */
export function bigrams(text: string): ReadonlySet<string> {
  if (text.length === 1) return new Set([text]);
  const pieces = new Set<string>();
  for (let index = 0; index + 1 < text.length; index += 1) pieces.add(text.slice(index, index + 2));
  return pieces;
}

function shared(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  let count = 0;
  for (const piece of left) if (right.has(piece)) count += 1;
  return count;
}

/** Shared pieces over all pieces, 0 to 1; two empty texts are alike. */
export function bigramJaccard(left: string, right: string): number {
  const [ofLeft, ofRight] = [bigrams(left), bigrams(right)];
  const common = shared(ofLeft, ofRight);
  const all = ofLeft.size + ofRight.size - common;
  return all === 0 ? 1 : common / all;
}

/** Twice the shared pieces over the sum of both counts, 0 to 1; two empty texts are alike. */
export function bigramDice(left: string, right: string): number {
  const [ofLeft, ofRight] = [bigrams(left), bigrams(right)];
  const sum = ofLeft.size + ofRight.size;
  return sum === 0 ? 1 : (2 * shared(ofLeft, ofRight)) / sum;
}
