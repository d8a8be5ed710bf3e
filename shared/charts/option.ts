import type { BarSeriesOption, LineSeriesOption, ScatterSeriesOption } from 'echarts/charts';
import type { GridComponentOption, MarkLineComponentOption, TitleComponentOption } from 'echarts/components';
import type { ComposeOption } from 'echarts/core';

/** Of the charts that are brought along, to whoever draws. */
export type ChartOption = ComposeOption<
  | BarSeriesOption
  | LineSeriesOption
  | ScatterSeriesOption
  | GridComponentOption
  | MarkLineComponentOption
  | TitleComponentOption
>;

/** What a picture leaves free at its edges for words, in px. */
export interface Room {
  readonly top: number;
  readonly bottom: number;
  /** Left and right. */
  readonly sides: number;
}

export const noRoom: Room = { top: 0, bottom: 0, sides: 0 };

/** How figures are written. */
export interface FigureWords {
  /** 5,333; a true minus for what is below zero. */
  readonly number: (value: number) => string;
  /** +8, −1,790 */
  readonly signed: (value: number) => string;
  /** Of a share from 0 to 1, without decimals unless asked. */
  readonly percent: (share: number, decimals?: number) => string;
}
