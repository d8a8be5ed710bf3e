import type { Progress } from '#shared/steps.ts';

/** A line on stderr that rewrites itself, only where a person sees it. */
export function createProgressLine(label: string): { report: (progress: Progress) => void; clear: () => void } {
  const stream = process.stderr;
  if (!stream.isTTY) return { report: () => {}, clear: () => {} };
  return {
    report: ({ done, total, subject }) => {
      const share = total > 0 ? `${Math.floor((100 * done) / total)}%` : '';
      stream.write(`\r\x1b[2K${label} ${share} ${subject ?? ''}`);
    },
    clear: () => {
      stream.write('\r\x1b[2K');
    },
  };
}
