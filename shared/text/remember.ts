/**
 * The same function of a text, answered from memory where the text was asked before: a list writes few titles and numbers,
 * and writes them often. The last `most` texts are remembered for certain and twice as many at the most, so that a long list
 * takes no more room than a short one; forgetting all at once would answer nothing from memory where a few more are asked in turn.
 */
export function remembering<Answer extends object | string | number | boolean | null>(
  most: number,
  of: (text: string) => Answer,
): (text: string) => Answer {
  let recent = new Map<string, Answer>();
  let before = recent;
  return (text) => {
    const known = recent.get(text);
    if (known !== undefined) return known;
    const answer = before.get(text) ?? of(text);
    if (recent.size === most) {
      before = recent;
      recent = new Map();
    }
    recent.set(text, answer);
    return answer;
  };
}
