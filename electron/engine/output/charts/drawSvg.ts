/// <reference path="./echarts.d.ts" />
// The built file: as one module it is there in a fraction of the time that its many parts take.
import { init } from 'echarts/dist/echarts.esm.min.mjs';
import type { Picture } from '#shared/charts/picture.ts';
import { plainSvg } from './plainSvg.ts';

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
