import { BarChart, ScatterChart } from 'echarts/charts';
import { GridComponent, MarkLineComponent, TitleComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Picture } from '#shared/charts/picture.ts';
import { plainSvg } from './plainSvg.ts';

use([BarChart, ScatterChart, GridComponent, MarkLineComponent, TitleComponent, SVGRenderer]);

/** The picture as SVG, the same to the byte wherever it is drawn: the widths of texts are estimated, not measured. */
export function drawSvg({ option, width, height, title, text }: Picture): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption(option);
    return plainSvg(chart.renderToSVGString(), { title, text });
  } finally {
    chart.dispose();
  }
}
