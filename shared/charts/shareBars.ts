import type { Look } from './look.ts';
import { type ChartOption, noRoom, type Room } from './option.ts';

/** A line of the picture: a name, a bar in parts, and figures beside it. */
export interface ShareRow {
  readonly name: string;
  /** Shares of the whole width from 0 to 1, one for each part. */
  readonly shares: readonly number[];
  /** One for each column. */
  readonly figures: readonly string[];
}

export interface ShareColumn {
  readonly header?: string;
  /** To its right edge, from where the bars end; in px. */
  readonly edge: number;
  readonly look: 'soft' | 'strong';
}

/** The first part is full, the second only outlined. */
const mostParts = 2;

/** Bars on one ground each, the largest share being all of it, with columns of figures to their right. */
export function shareBarsOption(
  rows: readonly ShareRow[],
  columns: readonly ShareColumn[],
  look: Look,
  room: Room = noRoom,
): ChartOption {
  const sized = (pixels: number) => pixels * look.scale;
  const text = { fontFamily: look.font, fontSize: sized(13) };
  const names = sized(92);
  const edge = Math.max(0, ...columns.map((column) => sized(column.edge)));
  const axis = { type: 'category' as const, inverse: true, axisTick: { show: false }, axisLine: { show: false } };
  return {
    grid: { left: room.sides + names, right: room.sides + edge, top: room.top, bottom: room.bottom },
    xAxis: { type: 'value', show: false, min: 0, max: 1 },
    yAxis: [
      {
        ...axis,
        data: rows.map(({ name }) => name),
        axisLabel: { ...text, color: look.ink, margin: names, align: 'left', interval: 0 },
      },
      ...columns.map((column, index) => ({
        ...axis,
        position: 'right' as const,
        data: rows.map(({ figures }) => figures[index] ?? ''),
        name: column.header ?? '',
        nameLocation: 'start' as const,
        nameGap: sized(8),
        nameTextStyle: {
          ...text,
          fontSize: sized(12),
          color: look.faint,
          align: 'right' as const,
          padding: [0, -sized(column.edge), 0, 0],
        },
        axisLabel: {
          ...text,
          fontWeight: column.look === 'strong' ? 600 : 400,
          color: column.look === 'strong' ? look.ink : look.soft,
          margin: sized(column.edge),
          align: 'right' as const,
          interval: 0,
        },
      })),
    ],
    series: Array.from({ length: Math.min(mostParts, partsOf(rows)) }, (_, part) => ({
      type: 'bar' as const,
      stack: 'shares',
      silent: true,
      barWidth: sized(8),
      showBackground: part === 0,
      backgroundStyle: { color: look.line, borderRadius: 2 },
      itemStyle:
        part === 0
          ? { color: look.accent, borderRadius: [2, 0, 0, 2] }
          : { color: look.surface, borderColor: look.accent, borderWidth: 1 },
      // More may be published than was reported.
      data: rows.map(({ shares }) => within(shares, part)),
    })),
  };
}

function partsOf(rows: readonly ShareRow[]): number {
  return Math.max(0, ...rows.map(({ shares }) => shares.length));
}

/** A part, cut where the whole width ends. */
function within(shares: readonly number[], part: number): number {
  const before = shares.slice(0, part).reduce((sum, share) => sum + share, 0);
  return Math.max(0, Math.min(shares[part] ?? 0, 1 - before));
}
