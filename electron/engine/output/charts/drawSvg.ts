/// <reference path="./echarts.d.ts" />
// The built file: as one module it is there in a fraction of the time that its many parts take.
import { init } from 'echarts/dist/echarts.esm.min.mjs';
import type { AccountedList } from '#shared/charts/figures.ts';
import type { Picture } from '#shared/charts/picture.ts';
import { plainSvg } from './plainSvg.ts';

/** Of each list its pictures by their id. */
const drawn = new WeakMap<AccountedList, Map<string, string>>();

/** A picture of a list as SVG, drawn once though several outputs hold it. */
export function svgOf(list: AccountedList, picture: Picture): string {
  const known = drawn.get(list) ?? new Map<string, string>();
  drawn.set(list, known);
  const svg = known.get(picture.id) ?? drawSvg(picture);
  known.set(picture.id, svg);
  return svg;
}

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
