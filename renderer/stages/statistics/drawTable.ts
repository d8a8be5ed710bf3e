import { type HeatTable, heatTableOption } from '#shared/charts/heatTable.ts';
import type { Look } from '#shared/charts/look.ts';
import { init } from './library.ts';
import type { Picture } from './picture.ts';

/** The matrix as a picture that stands by itself; what is on the screen is a table. */
export function drawTable(table: HeatTable, look: Look): Picture {
  const { option, width, height } = heatTableOption(table, look);
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  chart.setOption({ animation: false, ...option });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return { svg, width, height };
}
