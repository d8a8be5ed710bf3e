import { figuresOf } from '#shared/charts/figures.ts';
import { figureTables } from '#shared/charts/figureTables.ts';
import { picturesOf } from '#shared/charts/pictures.ts';
import type { ReleaseContent } from '#shared/publish/release.ts';
import { figuresPath } from '#shared/site/paths.ts';
import type { FolderFile } from '../writeFolder.ts';
import { csvOfFigures } from './csvOfFigures.ts';
import type { DrawnPicture } from './drawnPicture.ts';

/** What stands beside the page of statistics of a site: the pictures and the figures behind them. */
export async function siteCharts(content: ReleaseContent, drawn: readonly DrawnPicture[]): Promise<FolderFile[]> {
  const { svgOf } = await import('./drawSvg.ts');
  const figures = figuresOf(content);
  const encoder = new TextEncoder();
  return [
    ...picturesOf(figures).map((picture) => {
      return { path: figuresPath(picture.id, 'svg'), bytes: encoder.encode(svgOf(content, picture)) };
    }),
    ...drawn.map(({ id, png }) => ({ path: figuresPath(id, 'png'), bytes: png })),
    ...figureTables(figures).map((table) => ({ path: figuresPath(table.id, 'csv'), bytes: csvOfFigures(table) })),
  ];
}
