/** What the demo prints, and how long its steps took. */
export const times: { readonly step: string; readonly milliseconds: number }[] = [];

export function section(title: string): void {
  process.stdout.write(`\n■ ${title}\n`);
}

export function say(...lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

export async function timed<T>(step: string, work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  const result = await work();
  times.push({ step, milliseconds: performance.now() - started });
  return result;
}

export function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
