import { markupText, writableText } from '#shared/text/markup.ts';

/**
 * What the charts library writes, made plain: without what only its own script uses (classes and looks for the pointer,
 * which it numbers by a counter of its own, so that no two pictures would be alike), with looks as attributes, which hold
 * where a page allows no styles of its own, and with words for those who do not see it.
 */
export function plainSvg(svg: string, { title, text }: { readonly title: string; readonly text: string }): string {
  const [head = ''] = /^<svg[^>]*>/.exec(svg) ?? [];
  if (head === '' || /<(?:defs|clipPath|pattern)|url\(/.test(svg.replace(/<defs\s*>\s*<\/defs>/g, ''))) {
    throw new Error('The picture holds what is not made plain');
  }
  const body = writableText(svg.slice(head.length))
    .replace(/<style\s*>[\s\S]*?<\/style>\s*/g, '')
    .replace(/<defs\s*>\s*<\/defs>\s*/g, '')
    .replace(/ (?:class|pointer-events|ecmeta_[a-z_]+|xml:space)="[^"]*"/g, '')
    .replace(/<path(?=[^>]* fill="(?:none|transparent)")(?![^>]* stroke="(?!none))[^>]*><\/path>\n?/g, '')
    .replace(/ style="([^"]*)"/g, (_, style: string) => attributes(style));
  const named = head
    .replace(/ (?:baseProfile|version|xmlns:xlink)="[^"]*"/g, '')
    .replace(/>$/, ` role="img" aria-label="${markupText(text)}">`);
  return `${named}\n<title>${markupText(title)}</title>${body}\n`;
}

/** font-size:12px;font-weight:600; as attributes of its own. */
function attributes(style: string): string {
  return style
    .split(';')
    .filter((each) => each.trim() !== '')
    .map((each) => {
      const [name = '', value = ''] = each.split(/:(.*)/s);
      return ` ${name.trim()}="${value.trim()}"`;
    })
    .join('');
}
