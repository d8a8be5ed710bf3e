import type { FigureStep } from '#shared/publish/publicSteps.ts';
import type { Look } from './look.ts';
import { type ChartOption, type FigureWords, noRoom, type Room } from './option.ts';

/** Shares smaller than that are not worth a word. */
const leastShare = 0.02;
/** Of the height of the picture: under a step that ends lower there is no room for its share. */
const leastRoom = 0.15;

/** Steps from a total to another: each hangs from where the one before ended. The last one is what it comes to. */
export function waterfallOption(
  steps: readonly FigureStep[],
  look: Look,
  words: FigureWords,
  room: Room = noRoom,
): ChartOption {
  const sized = (pixels: number) => pixels * look.scale;
  const text = { fontFamily: look.font, fontSize: sized(12) };
  const levels = heights(steps);
  const reported = steps[0]?.figure ?? 0;
  const top = Math.max(1, ...levels.map(({ high }) => high));
  const names = inLines(steps.map(({ word }) => word));
  const lines = names.some((name) => name.includes('\n')) ? 2 : 1;
  const share = (step: FigureStep): number => (step.total || reported === 0 ? 0 : -step.figure / reported);
  return {
    grid: {
      left: room.sides,
      right: room.sides,
      top: room.top + sized(28),
      bottom: room.bottom + sized(8 + 16 * lines),
    },
    xAxis: {
      type: 'category',
      data: names,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: look.edge } },
      axisLabel: {
        ...text,
        fontSize: sized(lines > 1 && names.length > 12 ? 10.5 : 12),
        color: look.soft,
        interval: 0,
        margin: sized(8),
        lineHeight: sized(14),
      },
    },
    yAxis: { type: 'value', show: false, max: top },
    series: [
      // Holds the steps up; bears the shares under them.
      {
        type: 'bar',
        stack: 'steps',
        silent: true,
        barWidth: '56%',
        itemStyle: { color: 'transparent' },
        data: steps.map((step, index) => ({
          value: levels[index]?.low ?? 0,
          label: {
            ...text,
            fontSize: sized(11),
            show: share(step) >= leastShare && (levels[index]?.low ?? 0) >= top * leastRoom,
            position: 'insideTop' as const,
            color: look.faint,
            formatter: words.percent(share(step), 1),
          },
        })),
        markLine: {
          z: 1,
          silent: true,
          symbol: 'none',
          animation: false,
          label: { show: false },
          lineStyle: { color: look.edge, type: [2, 2], width: 1 },
          data: levels
            .slice(0, -1)
            .map(({ end }, index): [{ coord: number[] }, { coord: number[] }] => [
              { coord: [index, end] },
              { coord: [index + 1, end] },
            ]),
        },
      },
      {
        type: 'bar',
        stack: 'steps',
        silent: true,
        barMinHeight: 2,
        data: steps.map((step, index) => {
          const last = index === steps.length - 1;
          return {
            value: (levels[index]?.high ?? 0) - (levels[index]?.low ?? 0),
            itemStyle: { ...fillOf(step, last, look), borderRadius: 2 },
            label: {
              ...text,
              show: true,
              position: 'top' as const,
              fontSize: sized(13),
              fontWeight: 600,
              color: labelColour(step, last, look),
              formatter: stepText(step, words),
            },
          };
        }),
      },
    ],
  };
}

/** With the sign of what it does to the sum, but for totals and for what is open. */
export function stepText({ figure, total, open }: FigureStep, { number, signed }: FigureWords): string {
  return total || open ? number(Math.abs(figure)) : signed(figure);
}

/** Where each step begins and ends, over the ground. */
function heights(
  steps: readonly FigureStep[],
): readonly { readonly low: number; readonly high: number; readonly end: number }[] {
  let level = 0;
  return steps.map(({ figure, total }) => {
    const start = total ? 0 : level;
    level = total ? figure : level + figure;
    return { low: Math.min(start, level), high: Math.max(start, level), end: level };
  });
}

/** Names of several words, as in English, have a line for each; two long ones side by side stand a line apart. */
function inLines(names: readonly string[]): string[] {
  const widths = names.map((name) => Math.max(...name.split(' ').map(({ length }) => length)));
  return names.map((name, index) => {
    const crowded = names.length > 12 && (widths[index - 1] ?? 0) + name.length > 16;
    return crowded && !name.includes(' ') ? `\n${name}` : name.replaceAll(' ', '\n');
  });
}

/** What is open yet is only outlined. */
function fillOf({ figure, total, open }: FigureStep, last: boolean, look: Look) {
  if (open) return { color: look.warnTint, borderColor: look.warn, borderWidth: 1, borderType: 'dashed' as const };
  if (total) return { color: last ? look.accent : look.total };
  return { color: figure > 0 ? look.ok : look.fall };
}

function labelColour({ open }: FigureStep, last: boolean, look: Look): string {
  if (open) return look.warn;
  return last ? look.accent : look.ink;
}
