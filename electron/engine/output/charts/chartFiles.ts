import { type AccountedList, figuresOf } from '#shared/charts/figures.ts';
import { figuresJson } from '#shared/charts/figuresJson.ts';
import { figureTables } from '#shared/charts/figureTables.ts';
import { picturesOf } from '#shared/charts/pictures.ts';
import { fileName } from '../fileName.ts';
import type { FolderFile } from '../writeFolder.ts';
import { csvOfFigures } from './csvOfFigures.ts';
import type { DrawnPicture } from './drawnPicture.ts';

/** Of the folder: the figures for programs, by which it is also known as one of ours. */
export const chartsMarkPath = '统计数据.json';

/** Every picture of a release, as SVG and where it is drawn as PNG, and the figures behind them, the same to the byte for the same release. */
export async function* chartFiles(
  content: AccountedList,
  drawn: readonly DrawnPicture[],
  pause: () => Promise<void>,
): AsyncGenerator<FolderFile> {
  // The library that draws is large, and few sittings need it.
  const { svgOf } = await import('./drawSvg.ts');
  const figures = figuresOf(content);
  const encoder = new TextEncoder();
  yield {
    path: chartsMarkPath,
    bytes: encoder.encode(`${JSON.stringify(figuresJson(content, figures), null, 2)}\n`),
  };
  for (const table of figureTables(figures)) {
    yield { path: fileName(table.name, 'csv'), bytes: csvOfFigures(table) };
  }
  for (const [index, picture] of picturesOf(figures).entries()) {
    await pause();
    const name = `图${index + 1} ${picture.title}`;
    yield { path: fileName(name, 'svg'), bytes: encoder.encode(svgOf(content, picture)) };
    const png = drawn.find(({ id }) => id === picture.id)?.png;
    if (png !== undefined) yield { path: fileName(name, 'png'), bytes: png };
  }
}
