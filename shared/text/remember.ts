/**
 * The same function of a text, answered from memory where the text was asked before: a list writes few titles and numbers,
 * and writes them often. At `most` texts all are forgotten, so that a long list takes no more room than a short one.
 */
export function remembering<Answer extends object | string | number | boolean | null>(
  most: number,
  of: (text: string) => Answer,
): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = of(text);
    if (answers.size === most) answers.clear();
    answers.set(text, answer);
    return answer;
  };
}
