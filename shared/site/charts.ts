import type { FigureStep } from '#shared/publish/publicSteps.ts';
import { type Html, html } from './html.ts';

/** A bar of `share` (0 to 1) of the width it is given; what it says stands beside it in words. */
export function bar(share: number): Html {
  return html`<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
<rect class="bar-ground" width="100" height="8"></rect><rect class="bar-share" width="${percent(share)}" height="8"></rect></svg>`;
}

export type StepLook = 'total' | 'fall' | 'rise' | 'end';

export interface FallBar extends FigureStep {
  /** In percent of the widest. */
  readonly left: number;
  readonly width: number;
  readonly look: StepLook;
}

/** Where the bar of each step lies: totals begin at nought, other steps where the one before ended. */
export function fallBars(steps: readonly FigureStep[]): FallBar[] {
  let level = 0;
  const spans = steps.map((step) => {
    const [from, to] = step.total ? [0, step.figure] : [level, level + step.figure];
    level = to;
    return { step, from: Math.min(from, to), to: Math.max(from, to) };
  });
  const widest = Math.max(1, ...spans.map(({ to }) => to));
  return spans.map(({ step, from, to }, index) => ({
    ...step,
    left: percent(from / widest),
    width: percent((to - from) / widest),
    look: lookOf(step, index === spans.length - 1),
  }));
}

export function fallBar({ left, width, look }: FallBar): Html {
  return html`<svg class="fall" viewBox="0 0 100 20" preserveAspectRatio="none" aria-hidden="true" focusable="false">
<rect class="fall-${look}" x="${left}" width="${Math.max(width, 0.3)}" height="20"></rect></svg>`;
}

function lookOf({ total, figure }: FigureStep, last: boolean): StepLook {
  if (total) return last ? 'end' : 'total';
  return figure < 0 ? 'fall' : 'rise';
}

/** Two decimals are finer than any screen. */
function percent(share: number): number {
  return Math.round(share * 10_000) / 100;
}
