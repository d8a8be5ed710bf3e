import type { Look } from './look.ts';
import { type ChartOption, noRoom, type Room } from './option.ts';

export interface HeatLine {
  readonly name: string;
  readonly cells: readonly HeatCell[];
  readonly strong: boolean;
}

interface HeatCell {
  readonly text: string;
  /** 0 to 1: how deep its ground is. */
  readonly heat: number;
}

export interface HeatTable {
  readonly columns: readonly string[];
  readonly lines: readonly HeatLine[];
}

const nameWidth = 190;
const cellWidth = 84;
const rowHeight = 24;
const gap = 2;
const edge = 24;

/** A picture that is as large as what it holds, in px. */
export interface SizedOption {
  readonly option: ChartOption;
  readonly width: number;
  readonly height: number;
}

/** A table whose cells are the deeper the more they hold; the last line is the sum of the others. */
export function heatTableOption({ columns, lines }: HeatTable, look: Look, room: Room = noRoom): SizedOption {
  const width = edge * 2 + nameWidth + columns.length * cellWidth;
  const top = room.top + edge + rowHeight;
  const height = top + lines.length * rowHeight + edge + room.bottom;
  const text = { fontFamily: look.font, fontSize: 13 };
  const bare = { type: 'category' as const, axisTick: { show: false }, axisLine: { show: false } };
  const ruleAt = top + (lines.length - 1) * rowHeight;
  const end = width - edge;
  const option: ChartOption = {
    grid: {
      left: edge + nameWidth,
      top,
      width: columns.length * cellWidth,
      height: lines.length * rowHeight,
      // Otherwise the table would make room for its names a second time.
      outerBoundsMode: 'none',
    },
    xAxis: {
      ...bare,
      position: 'top',
      data: [...columns],
      axisLabel: {
        ...text,
        fontSize: 12,
        color: look.faint,
        interval: 0,
        align: 'right',
        // From the middle of the column to where its figures end.
        padding: [0, 8 - cellWidth / 2, 0, 0],
        margin: 8,
      },
    },
    yAxis: {
      ...bare,
      inverse: true,
      data: lines.map(({ name, strong }) => ({
        value: name,
        textStyle: { color: strong ? look.ink : look.soft, fontWeight: strong ? 600 : 400, align: 'left' as const },
      })),
      axisLabel: { ...text, interval: 0, margin: nameWidth, width: nameWidth - 8, overflow: 'truncate' },
    },
    series: [
      {
        type: 'scatter',
        silent: true,
        symbol: 'rect',
        symbolSize: [cellWidth - gap, rowHeight - gap],
        data: lines.flatMap(({ cells, strong }, row) =>
          cells.map(({ text: figure, heat }, column) => ({
            value: [column, row],
            itemStyle: { color: heat === 0 ? 'transparent' : `rgba(${look.heat},${heat.toFixed(2)})` },
            label: {
              ...text,
              show: true,
              formatter: figure,
              position: ['100%', '50%'],
              align: 'right' as const,
              verticalAlign: 'middle' as const,
              offset: [-8, 0],
              color: figure === '–' ? look.faint : look.ink,
              fontWeight: strong || column === cells.length - 1 ? 600 : 400,
            },
          })),
        ),
        markLine: {
          silent: true,
          symbol: 'none',
          label: { show: false },
          lineStyle: { color: look.edge, width: 1, type: 'solid' },
          data: [
            [
              { x: edge, y: ruleAt },
              { x: end, y: ruleAt },
            ],
          ],
        },
      },
    ],
  };
  return { option, width, height };
}
