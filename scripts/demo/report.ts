import { renderTable } from '../../electron/cli/table.ts';

const times: { readonly step: string; readonly milliseconds: number }[] = [];

export function section(title: string): void {
  process.stdout.write(`\n■ ${title}\n`);
}

export function say(...lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** Runs a step of the machine's work and remembers how long it took. */
export async function timed<T>(step: string, work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  const result = await work();
  times.push({ step, milliseconds: performance.now() - started });
  return result;
}

export function sayTimes(): void {
  const total = times.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  say(
    renderTable(times, [
      { header: '步骤', value: ({ step }) => step },
      { header: '毫秒', value: ({ milliseconds }) => Math.round(milliseconds) },
    ]),
    `机器用时合计 ${(total / 1000).toFixed(1)} 秒`,
  );
}

export function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
