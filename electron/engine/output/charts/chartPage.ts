import { type AccountedList, figuresOf } from '#shared/charts/figures.ts';
import { picturesOf } from '#shared/charts/pictures.ts';
import { printedTitle } from '#shared/publish/heading.ts';
import { markupText } from '#shared/text/markup.ts';

/** All pictures on one page, to be looked at before they are written: no script, no style sheet, nothing fetched. */
export async function chartPage(content: AccountedList): Promise<string> {
  const { drawSvg } = await import('./drawSvg.ts');
  const pictures = picturesOf(figuresOf(content)).map((picture) => `<p>${drawSvg(picture)}</p>`);
  const title = markupText(`${printedTitle(content)}统计图`);
  return `<!DOCTYPE html>\n<html lang="zh-CN">\n<head><meta charset="utf-8"><title>${title}</title></head>\n<body>\n${pictures.join('\n')}</body>\n</html>\n`;
}
