import type { BarSeriesOption, LineSeriesOption } from 'echarts/charts';
import type { GridComponentOption } from 'echarts/components';
import type { ComposeOption } from 'echarts/core';

/** Of the charts that are brought along. */
export type ChartOption = ComposeOption<BarSeriesOption | LineSeriesOption | GridComponentOption>;
